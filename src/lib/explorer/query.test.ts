import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILTER_GROUPS } from '../sites/listing/filter-params.ts';
import { anyText } from '../text/any-text.fixture.ts';
import { DEFAULT_QUERY, parseQuery, RADII_KM, serialiseQuery, type ExplorerQuery } from './query.ts';

const parse = (search: string): ExplorerQuery => parseQuery(new URLSearchParams(search));

const subset = (ids: readonly string[]) =>
  fc.subarray([...ids], { minLength: 0 }).map((chosen) => ids.filter((id) => chosen.includes(id)));
const slug = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const decimals = (min: number, max: number, digits: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(digits)));

const anyQuery: fc.Arbitrary<ExplorerQuery> = fc.record({
  selection: fc.record(
    Object.fromEntries(FILTER_GROUPS.map((group) => [group.field, subset(group.ids)])),
  ) as unknown as fc.Arbitrary<ExplorerQuery['selection']>,
  text: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.trim()),
  place: fc.option(slug, { nil: undefined }),
  radiusKm: fc.option(fc.constantFrom(...RADII_KM), { nil: undefined }),
  site: fc.option(slug, { nil: undefined }),
  camera: fc.option(
    fc.record({ zoom: decimals(4, 19, 2), lat: decimals(45, 56, 4), lon: decimals(5, 20, 4) }),
    { nil: undefined },
  ),
  view: fc.constantFrom('karte' as const, 'liste' as const),
  inViewport: fc.boolean(),
});

describe('the query of the start page', () => {
  test('an empty query is the default view, and the default view is an empty query', () => {
    expect(parse('')).toEqual(DEFAULT_QUERY);
    expect(serialiseQuery(DEFAULT_QUERY)).toBe('');
  });

  test('reads and writes the documented keys', () => {
    const search =
      'schwerpunkt=familienbildung,begegnung&stand=unclear&ort=plz-04838&umkreis=20&karte=9.5/51.05/13.74';
    const query = parse(search);
    expect(query.selection.focus).toEqual(['familienbildung', 'begegnung']);
    expect(query.selection.status).toEqual(['unclear']);
    expect(query.place).toBe('plz-04838');
    expect(query.radiusKm).toBe(20);
    expect(query.camera).toEqual({ zoom: 9.5, lat: 51.05, lon: 13.74 });
    expect(serialiseQuery(query)).toBe(search);
  });

  test('orders and tells each id once, whatever the reader typed', () => {
    expect(serialiseQuery(parse('stand=ended,unclear,ended&stand=unclear&schwerpunkt=schutz,beratung'))).toBe(
      'schwerpunkt=beratung,schutz&stand=unclear,ended',
    );
  });

  test.each([
    'schwerpunkt=quatsch',
    'umkreis=7',
    'umkreis=-5',
    'karte=99/0/0',
    'karte=9/51',
    'karte=//',
    'karte=NaN/NaN/NaN',
    'standort=../../etc',
    'ort=<script>',
    'ansicht=raumschiff',
    'ausschnitt=ja',
    'phase=3',
  ])('forgives %s', (search) => {
    expect(parse(search)).toEqual(DEFAULT_QUERY);
  });

  test('a long text of emoji is cut between two characters, not within one', () => {
    const typed = `a${'😀'.repeat(150)}`;
    const query = parse(`q=${encodeURIComponent(typed)}`);
    expect(query.text).toBe(`a${'😀'.repeat(99)}`);
    expect(parse(serialiseQuery(query))).toEqual(query);
    expect(serialiseQuery({ ...DEFAULT_QUERY, text: typed.slice(0, 200) })).not.toContain('\ufffd');
  });

  test('every state survives the address bar', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parse(serialiseQuery(query))).toEqual(query);
      }),
    );
  });

  test('any string whatever gives a valid state that is stable from then on', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (search) => {
        const once = parse(search);
        expect(parse(serialiseQuery(once))).toEqual(once);
      }),
    );
  });
});

test('a link of an older edition that measures from a site opens the site', () => {
  const read = (query: string) => parseQuery(new URLSearchParams(query));
  expect(read('ort=standort-hort-berg-eilenburg')).toMatchObject({
    place: undefined,
    site: 'hort-berg-eilenburg',
  });
  expect(read('ort=standort-alt&standort=neu').site).toBe('neu');
  expect(read('ort=standort-')).toMatchObject({ place: undefined, site: undefined });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../explorer/query.ts';
import { FILTER_GROUPS } from '../sites/listing/filter-params.ts';
import { EMPTY_SELECTION, type FilterableSite, type SiteSelection } from '../sites/listing/filter.ts';
import { DEFAULT_EMBED, EMBED_PARTS, parseEmbed, permittedSites, serialiseEmbed } from './embed-query.ts';
import { embedSnippet } from './snippet.ts';

const parse = (search: string) => parseEmbed(new URLSearchParams(search));

const anySelection = fc.record(
  Object.fromEntries(FILTER_GROUPS.map(({ field, ids }) => [field, fc.subarray([...ids])])),
) as unknown as fc.Arbitrary<SiteSelection>;

describe('the query of the embedded view', () => {
  test('without a query: map and list, nothing locked', () => {
    expect(parse('')).toEqual(DEFAULT_EMBED);
    expect(serialiseEmbed(DEFAULT_EMBED)).toBe('');
  });

  test('reads what the embedding page fixed and leaves the rest to the visitor', () => {
    const search = 'zeigen=karte&nur-kreis=14730&nur-stand=running&schwerpunkt=beratung';
    expect(parse(search)).toEqual({
      show: 'karte',
      district: '14730',
      locked: { ...EMPTY_SELECTION, status: ['running'] },
    });
    expect(parseQuery(new URLSearchParams(search)).selection).toEqual({
      ...EMPTY_SELECTION,
      focus: ['beratung'],
    });
  });

  test.each(['zeigen=alles', 'nur-kreis=nord', 'nur-stand=quatsch', 'nur-=1', 'nur-nur-stand=running'])(
    'forgives %s',
    (search) => {
      expect(parse(search)).toEqual(DEFAULT_EMBED);
    },
  );

  test('every setting survives the address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EMBED_PARTS),
        fc.option(fc.stringMatching(/^\d{5}$/), { nil: undefined }),
        anySelection,
        (show, district, locked) => {
          expect(parse(serialiseEmbed({ show, district, locked }))).toEqual({ show, district, locked });
        },
      ),
    );
  });
});

test('visitors get what fits both the locked filters and the district', () => {
  const site = (districtAgs: string, status: string) =>
    ({
      focus: [],
      socialSpace: { types: [] },
      kind: 'kita',
      operator: { type: 'frei' },
      phases: { in: [1] },
      status: { value: status },
      municipality: { districtAgs, population: 1 },
    }) as unknown as FilterableSite;
  const sites = [site('14730', 'running'), site('14730', 'ended'), site('14627', 'running')];
  expect(permittedSites(sites, parse('nur-kreis=14730&nur-stand=running'))).toEqual([sites[0]]);
  expect(permittedSites(sites, parse('nur-kreis=14730'))).toEqual([sites[0], sites[1]]);
  expect(permittedSites(sites, DEFAULT_EMBED)).toEqual(sites);
});

describe('the snippet', () => {
  const address = 'https://karte.example/einbetten/karte/?a=1&b="><script>';
  test('cannot be broken out of by its address', () => {
    const snippet = embedSnippet({ address, heightPx: 600, grows: false });
    expect(snippet).toContain('src="https://karte.example/einbetten/karte/?a=1&amp;b=&quot;>&lt;script>"');
    expect(snippet.match(/</g)).toHaveLength(2);
  });
  test('listens only to the map’s own origin', () => {
    expect(embedSnippet({ address, heightPx: 600, grows: true })).toContain(
      "e.origin !== 'https://karte.example'",
    );
  });
});

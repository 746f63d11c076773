import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../text/any-text.fixture.ts';
import type { ListedSite } from './listed-site.ts';
import { indexTexts, searchTexts } from './text-search.ts';

const site = (slug: string, part: Partial<ListedSite>): ListedSite => ({
  slug,
  name: 'Testkita „Sonnenblume“',
  kind: 'kita',
  operator: { name: 'Musterverein e. V.', type: 'frei' },
  address: { place: 'Musterort' },
  location: { lon: 13, lat: 51, precision: 'address', radiusMetres: 50 },
  phases: { in: [1] },
  status: { value: 'unclear' },
  socialSpace: { types: [] },
  focus: [],
  offers: [],
  contact: {},
  checked: '2026-11-22',
  municipality: {
    ags: '14999010',
    name: 'Musterort',
    districtAgs: '14999',
    district: 'Landkreis Testland',
    population: 1000,
  },
  ...part,
});

const SITES = [
  site('testkita-a', { offers: [{ text: 'Krabbelgruppe für Säuglinge' }, { text: 'Elterncafé' }] }),
  site('testkita-b', {
    name: 'Hort „Großer Bär“',
    kind: 'hort',
    operator: { name: 'Stadt Beispielhausen', type: 'kommunal' },
    address: { place: 'Beispielhausen', part: 'Süd' },
    focus: [{ term: 'familienbildung' }],
  }),
];
const index = indexTexts(SITES);
const found = (query: string) => [...(searchTexts(index, query)?.keys() ?? ['(all)'])];
const marked = (query: string, slug: string) =>
  (searchTexts(index, query)?.get(slug) ?? []).map(({ field, text, ranges }) => [
    field,
    ...ranges.map(([from, to]) => text.slice(from, to)),
  ]);

describe('free text', () => {
  test.each([
    ['Sonnenblume', ['testkita-a']],
    ['krabbel', ['testkita-a']],
    ['gruppe', ['testkita-a']],
    ['Musterverein', ['testkita-a']],
    ['Familienbildung', ['testkita-b']],
    ['Beispielhausen', ['testkita-b']],
    ['hort', ['testkita-b']],
    ['Testland', ['testkita-a', 'testkita-b']],
    ['Musterverein Elterncafé', ['testkita-a']],
    ['Musterverein Hort', []],
    ['gibtesnicht', []],
  ])('%s', (query, slugs) => {
    expect(found(query)).toEqual(slugs);
  });

  test.each(['Säuglinge', 'Saeuglinge', 'Sauglinge', 'SÄUGLINGE', 'Sa\u0308uglinge'])(
    '%s, however the umlaut is typed',
    (query) => {
      expect(marked(query, 'testkita-a')).toEqual([['offer', 'Säuglinge']]);
    },
  );

  test('highlights letters that are normalised to two', () => {
    expect(marked('gross', 'testkita-b')).toEqual([['name', 'Groß']]);
    expect(marked('café', 'testkita-a')).toEqual([['offer', 'café']]);
  });

  test('one or two letters count only where a word begins', () => {
    expect(found('bä')).toEqual(['testkita-b']);
    expect(found('ub')).toEqual([]);
  });

  test('a query without words restricts nothing', () => {
    expect(searchTexts(index, '')).toBeUndefined();
    expect(searchTexts(index, ' „…“ ')).toBeUndefined();
  });
});

describe('whatever is typed and written', () => {
  test('nothing throws; ranges lie in the text, in order, apart', () => {
    const any = anyText({ maxLength: 30 });
    fc.assert(
      fc.property(any, any, (name, query) => {
        const hits = searchTexts(indexTexts([site('testkita', { name })]), query)?.get('testkita') ?? [];
        for (const { text, ranges } of hits) {
          let end = -1;
          for (const [from, to] of ranges) {
            expect(from).toBeGreaterThan(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            end = to;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a site is found by any word of its name', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöüß]{1,12}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.nat(3), (parts, pick) => {
        const word = parts[pick % parts.length] ?? '';
        const one = indexTexts([site('testkita', { name: parts.join(' ') })]);
        expect(searchTexts(one, word)?.has('testkita')).toBe(true);
      }),
    );
  });
});

/**
 * 10,000 random query strings per run: from readers, broken links and attackers;
 * `FUZZ_SEED=… npx vitest run src/lib/explorer/query.fuzz.test.ts` tries others.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import sitesJson from '$region/derived/sites.json';
import { listedSite } from '../sites/listing/listed-site.ts';
import { HOSTILE_TEXTS } from '../sites/record/hostile.fixture.ts';
import { aroundPlace, indexSites } from '../sites/nearest.ts';
import type { Site } from '../sites/site.ts';
import { FILTER_GROUPS } from '../sites/listing/filter-params.ts';
import { anyText } from '../text/any-text.fixture.ts';
import { parseQuery, RADII_KM, serialiseQuery } from './query.ts';
import { resultsOf, searchable, type Around } from './results.ts';

const RUNS = 10_000;

const keys = [
  ...FILTER_GROUPS.map((group) => group.key),
  ...['q', 'ort', 'umkreis', 'standort', 'karte', 'ansicht', 'ausschnitt'],
];
const values = [
  ...FILTER_GROUPS.flatMap((group) => [...group.ids]),
  ...['plz-04838', 'gemeinde-14730110', '5', '20', '-0', '1e999', 'NaN', '0x10', '9.5/51.05/13.74', '4/45/5'],
  ...[
    '19.000000001/56/20',
    '//',
    'liste',
    '1',
    'true',
    '%',
    '%%',
    '%E0%A4%A',
    '%00',
    '%ED%A0%80',
    '+',
    '%2B',
  ],
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...keys.map((key) => `${key}=`)) },
  { weight: 6, arbitrary: fc.constantFrom(...values) },
  { weight: 5, arbitrary: fc.constantFrom('&', '&', ',', ',', '=', ';', '?', '#', '/', '[]', '&&') },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: anyText({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);
const search = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const ready = searchable((sitesJson as unknown as Site[]).map(listedSite));
const near = indexSites(ready.sites);
const around: Around = (radiusKm, accept) => aroundPlace(near, { lon: 13.5, lat: 51 }, radiusKm, accept);

test(`${RUNS} random query strings each give a valid state that survives the address bar`, () => {
  fc.assert(
    fc.property(search, (text) => {
      const query = parseQuery(new URLSearchParams(text));
      for (const group of FILTER_GROUPS) {
        const known: readonly string[] = group.ids;
        expect(query.selection[group.field].every((id) => known.includes(id))).toBe(true);
      }
      expect([undefined, ...RADII_KM]).toContain(query.radiusKm);
      expect(query.text.isWellFormed()).toBe(true);
      if (query.camera) for (const value of Object.values(query.camera)) expect(value).toBeTypeOf('number');
      const written = serialiseQuery(query);
      expect(parseQuery(new URLSearchParams(written))).toEqual({
        ...query,
        ...(query.camera && { camera: parseQuery(new URLSearchParams(written)).camera }),
      });
      expect(serialiseQuery(parseQuery(new URLSearchParams(written)))).toBe(written);
      const { rows } = resultsOf(ready, query, around, undefined);
      expect(rows.length).toBeLessThanOrEqual(ready.sites.length);
    }),
    { numRuns: RUNS },
  );
}, 120_000);

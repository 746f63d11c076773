import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOCUS_TERMS, idsOf, PHASE_TERMS, STATUS_TERMS } from '../../sites/vocabulary.ts';
import { POPULATION_BASE_IDS } from '../population.ts';
import { WEIGHTING_IDS } from '../weighting.ts';
import { RADII } from '../radius.ts';
import { movedByKm, tokenWithinBounds } from './move.ts';
import {
  COUNTS,
  SHARES,
  DEFAULT_PLAN,
  parsePlan,
  serialisePlan,
  sitesPart,
  todayPart,
  type PlanQuery,
} from './plan-query.ts';

const municipality = fc.integer({ min: 14511000, max: 14730999 }).map(String);
const lon = fc.double({ min: 5, max: 20, noNaN: true });
const lat = fc.double({ min: 45, max: 55, noNaN: true });
const point = fc.tuple(lon, lat).map(([x, y]) => tokenWithinBounds(x, y));

const state: fc.Arbitrary<PlanQuery> = fc.record({
  district: fc.constantFrom('', '14511', '14730'),
  radius: fc.constantFrom(...RADII),
  base: fc.constantFrom(...POPULATION_BASE_IDS),
  weighting: fc.constantFrom(...WEIGHTING_IDS),
  choice: fc.record({
    phase: fc.subarray(idsOf(PHASE_TERMS)),
    status: fc.subarray(idsOf(STATUS_TERMS)),
    focus: fc.subarray(idsOf(FOCUS_TERMS)),
  }),
  planned: fc.uniqueArray(fc.oneof(municipality, point), { maxLength: 8 }),
  removed: fc.uniqueArray(fc.constantFrom('testkita-a', 'testkita-b', 'testhort-3'), { maxLength: 3 }),
  goal: fc.constantFrom('abdeckung' as const, 'median' as const, 'weiteste' as const, 'genug' as const),
  method: fc.constantFrom('schrittweise' as const, 'genau' as const),
  count: fc.constantFrom(...COUNTS),
  share: fc.constantFrom(...SHARES),
  saved: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('Plan 1', 'Süd & Ost', 'ü'),
      planned: fc.uniqueArray(fc.oneof(municipality, point), { maxLength: 3 }),
      removed: fc.uniqueArray(fc.constantFrom('testkita-a', 'testhort-3'), { maxLength: 2 }),
    }),
    { maxLength: 4, selector: (each) => each.name },
  ),
  ownTimes: fc.boolean(),
  proposal: fc.uniqueArray(municipality, { maxLength: 5 }),
  paperOrientation: fc.constantFrom('hoch' as const, 'quer' as const),
});

const parse = (text: string): PlanQuery => parsePlan(new URLSearchParams(text));

const KEYS = [
  'kreis',
  'umkreis',
  'neu',
  'ohne',
  'ziel',
  'verfahren',
  'anzahl',
  'anteil',
  'vorschlag',
  'plaene',
  'blatt',
];
const anything = fc.oneof(
  fc.string(),
  fc.dictionary(fc.constantFrom(...KEYS), fc.string()).map((each) => new URLSearchParams(each).toString()),
);

describe('the query of a plan', () => {
  test('says every state and comes back to it', () => {
    fc.assert(
      fc.property(state, (query) => {
        expect(parse(serialisePlan(query))).toEqual(query);
      }),
    );
  });

  test('takes any text, and what it made of it stays the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const query = parse(text);
        expect(parse(serialisePlan(query))).toEqual(query);
      }),
    );
  });

  test('has a part that a proposal and the settings of a search leave alone, and what it reaches does not', () => {
    fc.assert(
      fc.property(state, state, (query, other) => {
        const { district, radius, base, weighting, choice, planned, removed } = query;
        const today = { district, radius, base, weighting, choice };
        expect(sitesPart({ ...other, ...today, planned, removed })).toBe(sitesPart(query));
        expect(parse(sitesPart(query))).toEqual({ ...DEFAULT_PLAN, ...today, planned, removed });
        expect(parse(todayPart(query))).toEqual({ ...DEFAULT_PLAN, ...today });
      }),
    );
  });

  test('is empty for the default, drops what it does not know, stays readable', () => {
    expect(serialisePlan(DEFAULT_PLAN)).toBe('');
    expect(parse('neu=99999999,1/2&kreis=09&anzahl=99&ohne=%3Cb%3E&umkreis=1')).toEqual(DEFAULT_PLAN);
    expect(serialisePlan(parse('neu=14730110,51.0504/13.7372&ohne=testkita-a'))).toBe(
      'neu=14730110,51.0504/13.7372&ohne=testkita-a',
    );
  });
});

test('a step is one kilometre, and four steps lead back', () => {
  const start = { lon: 13.5, lat: 51 };
  expect(movedByKm(start, 'Norden')).toBe('51.0090/13.5000');
  expect(movedByKm(start, 'Osten')).toBe('51.0000/13.5143');
  expect(movedByKm({ lon: 13.5, lat: 51.009 }, 'Süden')).toBe('51.0000/13.5000');
  expect(movedByKm({ lon: 13.5143, lat: 51 }, 'Westen')).toBe('51.0000/13.5000');
  expect(movedByKm({ lon: 15.1, lat: 51 }, 'Osten')).toBe('51.0000/15.1000');
});

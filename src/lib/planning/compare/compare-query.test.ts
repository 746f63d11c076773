import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOCUS_TERMS, idsOf, PHASE_TERMS, STATUS_TERMS } from '../../sites/vocabulary.ts';
import { POPULATION_BASE_IDS } from '../population.ts';
import { RADII } from '../radius.ts';
import { WEIGHTING_IDS } from '../weighting.ts';
import { MEASURE_IDS } from './measures.ts';
import {
  DEFAULT_COMPARE,
  levelNoun,
  parseCompare,
  serialiseCompare,
  type CompareQuery,
} from './compare-query.ts';

const district = fc.integer({ min: 14511, max: 14730 }).map(String);
const municipality = fc.integer({ min: 14511000, max: 14730999 }).map(String);
const state: fc.Arbitrary<CompareQuery> = fc
  .record({
    level: fc.constantFrom('kreise' as const, 'gemeinden' as const),
    areas: fc.uniqueArray(fc.oneof(district, municipality), { maxLength: 6 }),
    radius: fc.constantFrom(...RADII),
    base: fc.constantFrom(...POPULATION_BASE_IDS),
    weighting: fc.constantFrom(...WEIGHTING_IDS),
    choice: fc.record({
      phase: fc.subarray(idsOf(PHASE_TERMS)),
      status: fc.subarray(idsOf(STATUS_TERMS)),
      focus: fc.subarray(idsOf(FOCUS_TERMS)),
    }),
    measure: fc.constantFrom(...MEASURE_IDS),
    method: fc.constantFrom('jenks' as const, 'quantile' as const),
    sort: fc.constantFrom('name' as const, ...MEASURE_IDS),
    descending: fc.boolean(),
    paperOrientation: fc.constantFrom('hoch' as const, 'quer' as const),
  })
  .map((query) => ({
    ...query,
    areas: query.level === 'kreise' ? query.areas.filter((each) => each.length === 5) : query.areas,
  }));

const KEYS = [
  'ebene',
  'gebiete',
  'umkreis',
  'basis',
  'phase',
  'stand',
  'schwerpunkt',
  'merkmal',
  'sortierung',
];
const anything = fc.oneof(
  fc.string(),
  fc.dictionary(fc.constantFrom(...KEYS), fc.string()).map((each) => new URLSearchParams(each).toString()),
);

const parse = (text: string): CompareQuery => parseCompare(new URLSearchParams(text));

test('one row is named in the singular', () => {
  expect([0, 1, 2].map((count) => levelNoun('kreise', count))).toEqual(['Kreise', 'Kreis', 'Kreise']);
  expect(levelNoun('gemeinden', 1)).toBe('Gemeinde');
});

describe('the query of the comparison', () => {
  test('says every state and comes back to it', () => {
    fc.assert(
      fc.property(state, (query) => {
        expect(parse(serialiseCompare(query))).toEqual(query);
      }),
    );
  });

  test('takes any text, and what it made of it stays the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const query = parse(text);
        expect(parse(serialiseCompare(query))).toEqual(query);
      }),
    );
  });

  test('is empty for the default and drops what it does not know', () => {
    expect(serialiseCompare(DEFAULT_COMPARE)).toBe('');
    expect(parse('ebene=welt&umkreis=7&gebiete=09162,x&merkmal=glück&sortierung=-x')).toEqual(
      DEFAULT_COMPARE,
    );
  });

  test('stays readable', () => {
    expect(
      serialiseCompare(parse('gebiete=14522,14524&ebene=gemeinden&sortierung=-mittel&stand=ended')),
    ).toBe('ebene=gemeinden&gebiete=14522,14524&stand=ended&sortierung=-mittel');
  });
});

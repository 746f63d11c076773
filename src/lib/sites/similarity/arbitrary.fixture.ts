/** Invented municipalities, sites, weights and wishes for the tests of similarity. */
import fc from 'fast-check';
import {
  CENTRAL_PLACES,
  RANKS,
  URBANISATION_STEPS,
  type ComparableMunicipality,
} from '../../municipalities/comparable.ts';
import type { SimilarSite, Wishes } from './compare.ts';
import { FOCUS_TERMS, idsOf, KIND_TERMS, OPERATOR_TERMS, STATUS_TERMS } from '../vocabulary.ts';
import { DOCUMENTED_POINTS } from './documented.ts';
import { DIMENSIONS, MAX_WEIGHT, type Weights } from './weights.ts';

const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined, freq: 8 });

export const municipality: fc.Arbitrary<ComparableMunicipality> = fc
  .record({
    number: fc.integer({ min: 0, max: 999 }),
    district: fc.integer({ min: 14_500, max: 14_504 }),
    rank: maybe(fc.constantFrom(...RANKS)),
    population: maybe(fc.integer({ min: 300, max: 650_000 })),
    density: maybe(fc.double({ min: 10, max: 2500, noNaN: true })),
    urbanisation: maybe(fc.constantFrom(...URBANISATION_STEPS)),
    centralPlace: maybe(fc.constantFrom(...CENTRAL_PLACES)),
    lon: fc.double({ min: 11.9, max: 15, noNaN: true }),
    lat: fc.double({ min: 50.2, max: 51.7, noNaN: true }),
  })
  .map(({ number, district, ...rest }) => ({
    ...rest,
    ags: `${district}${String(number).padStart(3, '0')}`,
    name: `Musterort ${number}`,
    districtAgs: String(district),
    district: `Musterkreis ${district}`,
  }));

export const similarSite: fc.Arbitrary<SimilarSite> = fc.record({
  slug: fc.integer({ min: 0, max: 9999 }).map((each) => `testkita-${each}`),
  name: fc.constant('Testkita'),
  kind: fc.constantFrom(...idsOf(KIND_TERMS)),
  operatorType: fc.constantFrom(...idsOf(OPERATOR_TERMS)),
  focus: fc.subarray(idsOf(FOCUS_TERMS)),
  status: fc.constantFrom(...idsOf(STATUS_TERMS)),
  documented: fc.subarray([...DOCUMENTED_POINTS]),
  lon: fc.double({ min: 11.9, max: 15, noNaN: true }),
  lat: fc.double({ min: 50.2, max: 51.7, noNaN: true }),
  roughKm: fc.constantFrom(0, 2),
  home: municipality,
});

export const similarSites = fc.uniqueArray(similarSite, { selector: (each) => each.slug, maxLength: 12 });

export const weights: fc.Arbitrary<Weights> = fc
  .array(fc.integer({ min: 0, max: MAX_WEIGHT }), {
    minLength: DIMENSIONS.length,
    maxLength: DIMENSIONS.length,
  })
  .map(
    (list) => Object.fromEntries(DIMENSIONS.map(({ id }, index) => [id, list[index]])) as unknown as Weights,
  );

export const wishes: fc.Arbitrary<Wishes> = fc.record({
  focus: fc.subarray(idsOf(FOCUS_TERMS)),
  kind: fc.subarray(idsOf(KIND_TERMS)),
  operator: fc.subarray(idsOf(OPERATOR_TERMS)),
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_FIELDS } from '../fields/fields.ts';
import {
  EMPTY_SELECTION,
  FILTERS,
  filterSites,
  SELECTION_FIELDS,
  valuesOf,
  type FilterableSite,
  type SiteSelection,
} from './filter.ts';
import { countOptions, indexFilters, applyFilters } from './filter-index.ts';
import {
  FACT_TERMS,
  FOCUS_TERMS,
  idsOf,
  KIND_TERMS,
  OPERATOR_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
} from '../vocabulary.ts';

/** For each fact with terms: one of them, or undefined. */
const anyFacts = Object.fromEntries(
  ALL_FIELDS.flatMap(([path, { terms }]) => {
    const [block = '', key] = path.split('.');
    if (!FACT_TERMS.some(({ id }) => id === block) || !key || !terms) return [];
    return [[block, fc.constantFrom(undefined, ...idsOf(terms).map((id) => ({ [key]: id })))]];
  }),
) as object;

const anySite = fc.record({
  ...anyFacts,
  focus: fc.subarray(idsOf(FOCUS_TERMS)).map((ids) => ids.map((term) => ({ term, source: 's1' }))),
  socialSpace: fc.subarray(idsOf(SOCIAL_SPACE_TERMS)).map((types) => ({ types, sources: ['s1'] })),
  kind: fc.constantFrom(...idsOf(KIND_TERMS)),
  operator: fc.constantFrom(...idsOf(OPERATOR_TERMS)).map((type) => ({ name: 'Testträger', type })),
  phases: fc
    .constantFrom<(1 | 2)[]>([1], [1, 2])
    .map((phases) => ({ in: phases, basis: 'documented' as const })),
  status: fc.constantFrom(...idsOf(STATUS_TERMS)).map((value) => ({ value, sources: ['s1'] })),
  municipality: fc.constantFrom(900, 5_000, 19_999, 20_000, 99_999, 600_000).map((population) => ({
    ags: '14000000',
    name: 'Musterort',
    districtAgs: '14000',
    district: 'Musterkreis',
    population,
  })),
}) as fc.Arbitrary<FilterableSite>;
const anySelection = fc.record(
  Object.fromEntries(
    SELECTION_FIELDS.map((field) => [field, fc.subarray(FILTERS[field].options.map(({ id }) => id))]),
  ),
) as unknown as fc.Arbitrary<SiteSelection>;
const someSites = fc.array(anySite, { maxLength: 40 });

/** Reference implementation: in each group nothing is ticked, or the site has one of the ticked values. */
const fits = (site: FilterableSite, selection: SiteSelection): boolean =>
  SELECTION_FIELDS.every((field) => {
    const ticked: readonly string[] = selection[field];
    return ticked.length === 0 || ticked.some((value) => valuesOf(site, field).includes(value));
  });

describe('filtering sites', () => {
  test('nothing ticked keeps every site in its order', () => {
    fc.assert(
      fc.property(someSites, (sites) => {
        expect(filterSites(sites, EMPTY_SELECTION)).toEqual(sites);
      }),
    );
  });

  test('keeps exactly the sites that fit, in their order', () => {
    fc.assert(
      fc.property(someSites, anySelection, (sites, selection) => {
        expect(filterSites(sites, selection)).toEqual(sites.filter((site) => fits(site, selection)));
      }),
    );
  });

  test('a filter of a fact leaves out the sites of which nothing is known', () => {
    const facts: readonly string[] = idsOf(FACT_TERMS);
    fc.assert(
      fc.property(someSites, (sites) => {
        for (const fact of SELECTION_FIELDS.filter((field) => facts.includes(field))) {
          const known = sites.filter((site) => fact in site && site[fact as keyof FilterableSite]);
          for (const { id } of FILTERS[fact].options)
            for (const found of filterSites(sites, { ...EMPTY_SELECTION, [fact]: [id] }))
              expect(known).toContain(found);
        }
      }),
    );
  });

  test('the index finds the same sites, however often it is asked', () => {
    fc.assert(
      fc.property(someSites, fc.array(anySelection, { maxLength: 4 }), (sites, selections) => {
        const index = indexFilters(sites);
        for (const selection of selections)
          expect(applyFilters(index, selection).fitting.map((at) => sites[at])).toEqual(
            sites.filter((site) => fits(site, selection)),
          );
      }),
    );
  });

  test('ticking one more option within a used group never loses a site; using a further group never wins one', () => {
    fc.assert(
      fc.property(someSites, anySelection, (sites, selection) => {
        for (const field of SELECTION_FIELDS) {
          const without = filterSites(sites, { ...selection, [field]: [] });
          const found = filterSites(sites, selection);
          expect(without).toEqual(expect.arrayContaining(found));
        }
      }),
    );
  });
});

describe('counts beside the options', () => {
  test('say how many sites remain when only this option of its group is ticked', () => {
    fc.assert(
      fc.property(someSites, anySelection, (sites, selection) => {
        const counts = countOptions(sites, selection);
        for (const field of SELECTION_FIELDS) {
          for (const value of new Set(sites.flatMap((site) => valuesOf(site, field)))) {
            const alone = sites.filter((site) => fits(site, { ...selection, [field]: [value] }));
            expect(counts[field].get(value) ?? 0).toBe(alone.length);
          }
        }
      }),
    );
  });
});

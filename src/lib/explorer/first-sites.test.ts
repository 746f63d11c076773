import { expect, test } from 'vitest';
import { MOST_SINGLE_PINS } from '../map/pins/pin-item.ts';
import { EMPTY_SELECTION } from '../sites/listing/filter.ts';
import { countOptions } from '../sites/listing/filter-index.ts';
import { listedSite, type ListedSite } from '../sites/listing/listed-site.ts';
import { SAMPLE_RECORD } from '../sites/record/sample.ts';
import { firstSites } from './first-sites.ts';

const sample = listedSite({
  ...SAMPLE_RECORD,
  slug: 'testkita',
  municipality: {
    ags: '14999999',
    name: 'Musterort',
    districtAgs: '14999',
    district: 'Musterkreis',
    population: 900,
  },
});
const testSites = (count: number): ListedSite[] =>
  Array.from({ length: count }, (_, index) => ({
    ...sample,
    slug: `testkita-${index}`,
    location: { ...sample.location, lon: 12.2 + (index % 20) * 0.12, lat: 50.5 + (index % 31) * 0.02 },
  }));

test('a page carries each site that it draws as a single pin, without texts of the panel', () => {
  const first = firstSites(testSites(MOST_SINGLE_PINS));
  expect(first.sites).toHaveLength(MOST_SINGLE_PINS);
  expect(first.cells).toBeUndefined();
  expect(Object.keys(first.sites[0] ?? {})).not.toEqual(expect.arrayContaining(['offers']));
  expect(JSON.stringify(first)).not.toContain(sample.operator.name);
});

test('of more it carries the first ones, and counts that leave none out', () => {
  const all = testSites(MOST_SINGLE_PINS + 1);
  const first = firstSites(all);
  expect(first.count).toBe(all.length);
  expect(first.sites.map(({ slug }) => slug)).toEqual(all.slice(0, 30).map(({ slug }) => slug));
  expect(first.cells?.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  expect(first.counts).toEqual(countOptions(all, EMPTY_SELECTION));
});

test('its size does not grow with their number', () => {
  const bytes = (count: number): number => JSON.stringify(firstSites(testSites(count))).length;
  expect(bytes(20_000)).toBeLessThan(1.1 * bytes(500));
});

test('a site whose point stands in for the facility is not drawn as one with an exact location', () => {
  const location = {
    ...sample.location,
    precision: 'street' as const,
    note: 'Haltestelle an derselben Straße',
  };
  const [site] = firstSites([{ ...sample, location }]).sites;
  expect(site?.location).toMatchObject({ precision: 'street', note: true });
});

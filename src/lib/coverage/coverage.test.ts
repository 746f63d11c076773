import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageFigures, gapsOf, nearestCosts, straightLines, type Facility } from './coverage.ts';
import type { Municipality } from '../municipalities/municipality.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/derived/${name}.json`, import.meta.url), 'utf8'));
const municipalities = read('municipalities') as Municipality[];
const sites = read('sites') as {
  slug: string;
  municipality: { ags: string; districtAgs: string };
  location: { lon: number; lat: number };
}[];
const RADII = [5, 10, 20];

/** The independent route: haversine written out, mean earth radius, no Turf. */
function haversineKm(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const s =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(s));
}

const facilities: Facility[] = sites.map((site) => ({
  id: site.slug,
  ags: site.municipality.ags,
  lon: site.location.lon,
  lat: site.location.lat,
}));

function figures(
  of: (each: Municipality) => boolean,
  population: 'population' | 'populationCensus2022',
  limit = 10,
) {
  const nearest = nearestCosts(municipalities.length, facilities, straightLines(municipalities));
  const members = municipalities.flatMap((each, index) => (of(each) ? [index] : []));
  const inside = sites.filter((site) => municipalities.some((m) => m.ags === site.municipality.ags && of(m)));
  return coverageFigures(
    { members, sites: inside.length },
    municipalities.map((each) => each[population]),
    nearest,
    RADII,
    limit,
  );
}

const districts = [...new Set(municipalities.map((each) => each.districtAgs))];

describe('figures of every district, recomputed with plain loops', () => {
  test.each(districts)('%s', (district) => {
    for (const base of ['population', 'populationCensus2022'] as const) {
      let population = 0;
      let count = 0;
      let beyond = 0;
      let kilometres = 0;
      const within = [0, 0, 0];
      const people: [km: number, number: number][] = [];
      for (const municipality of municipalities) {
        if (municipality.districtAgs !== district) continue;
        let km = Infinity;
        for (const site of sites) km = Math.min(km, haversineKm(municipality, site.location));
        count += 1;
        population += municipality[base];
        kilometres += km * municipality[base];
        if (km > 10) beyond += 1;
        if (km <= 5) within[0] = (within[0] ?? 0) + municipality[base];
        if (km <= 10) within[1] = (within[1] ?? 0) + municipality[base];
        if (km <= 20) within[2] = (within[2] ?? 0) + municipality[base];
        people.push([km, municipality[base]]);
      }
      // The median person by walking through all of them, nearest first.
      people.sort((a, b) => a[0] - b[0]);
      let walked = 0;
      let median = 0;
      for (const [km, number] of people) {
        if (walked < population / 2) median = km;
        walked += number;
      }
      const found = figures((each) => each.districtAgs === district, base);
      expect(found.population).toBe(population);
      expect(found.municipalities).toBe(count);
      expect(found.uncovered).toBe(beyond);
      expect(found.uncoveredShare).toBeCloseTo(beyond / count, 12);
      expect(found.within.map((each) => each.inhabitants)).toEqual(within);
      expect(found.within.map((each) => each.share)).toEqual(within.map((each) => each / population));
      expect(found.mean).toBeCloseTo(kilometres / population, 6);
      expect(found.median).toBeCloseTo(median, 6);
      const here = sites.filter((site) => site.municipality.districtAgs === district).length;
      expect(found.sites).toBe(here);
      expect(found.sitesPer100k).toBeCloseTo((here / population) * 100_000, 9);
    }
  });
});

describe('sums', () => {
  test('the districts add up to the official totals', () => {
    const total = (base: 'population' | 'populationCensus2022') =>
      districts
        .map((ags) => figures((each) => each.districtAgs === ags, base).population)
        .reduce((sum, each) => sum + each, 0);
    expect(total('population')).toBe(4_089_467);
    expect(total('populationCensus2022')).toBe(4_038_131);
  });

  test('inhabitants within a radius add up over the districts', () => {
    const parts = districts.map((ags) => figures((each) => each.districtAgs === ags, 'population'));
    const whole = figures(() => true, 'population');
    RADII.forEach((_, index) => {
      const sum = parts.reduce((all, each) => all + (each.within[index]?.inhabitants ?? 0), 0);
      expect(sum).toBe(whole.within[index]?.inhabitants);
    });
    expect(parts.reduce((all, each) => all + each.uncovered, 0)).toBe(whole.uncovered);
  });
});

const place = fc.record({
  lon: fc.double({ min: 11.9, max: 15, noNaN: true }),
  lat: fc.double({ min: 50.2, max: 51.6, noNaN: true }),
});
const supplyList = fc
  .array(place, { maxLength: 6 })
  .map((places) =>
    places.map((each, index): Facility => ({ ...each, id: `test-${String(index)}`, ags: '' })),
  );
const some = municipalities.slice(0, 40);
const members = some.map((_, index) => index);
const populations = some.map((each) => each.population);
const radius = fc.double({ min: 0, max: 60, noNaN: true });

describe('laws of coverage', () => {
  test('shares stay within 0 and 1, and a larger radius never covers fewer people', () => {
    fc.assert(
      fc.property(supplyList, radius, radius, (list, a, b) => {
        const radii = [Math.min(a, b), Math.max(a, b)];
        const nearest = nearestCosts(some.length, list, straightLines(some));
        const { within, uncoveredShare } = coverageFigures(
          { members, sites: 0 },
          populations,
          nearest,
          radii,
          a,
        );
        const [small, large] = within;
        for (const share of [small?.share, large?.share, uncoveredShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(large?.inhabitants).toBeGreaterThanOrEqual(small?.inhabitants ?? 0);
      }),
    );
  });

  test('one more site never takes coverage away and never lengthens the way', () => {
    fc.assert(
      fc.property(supplyList, place, radius, (list, extra, km) => {
        const of = (all: Facility[]) =>
          coverageFigures(
            { members, sites: 0 },
            populations,
            nearestCosts(some.length, all, straightLines(some)),
            [km],
            km,
          );
        const before = of(list);
        const after = of([...list, { ...extra, id: 'test-neu', ags: '' }]);
        expect(after.within[0]?.inhabitants).toBeGreaterThanOrEqual(before.within[0]?.inhabitants ?? 0);
        expect(after.uncovered).toBeLessThanOrEqual(before.uncovered);
        expect(after.mean).toBeLessThanOrEqual((before.mean ?? Infinity) + 1e-9);
        expect(after.median).toBeLessThanOrEqual((before.median ?? Infinity) + 1e-9);
      }),
    );
  });

  test('without any site nobody is covered and no distance is invented', () => {
    const nothing = coverageFigures(
      { members, sites: 0 },
      populations,
      nearestCosts(some.length, [], straightLines(some)),
      [20],
      20,
    );
    expect(nothing).toMatchObject({ mean: undefined, median: undefined, uncoveredShare: 1, sites: 0 });
    expect(nothing.within[0]).toMatchObject({ inhabitants: 0, share: 0 });
  });
});

describe('gaps', () => {
  test('are exactly the uncovered municipalities, the largest first', () => {
    const nearest = Float64Array.from([3, 12, 10, 30]);
    expect(gapsOf([0, 1, 2, 3], [900, 100, 800, 500], nearest, 10)).toEqual([3, 1]);
  });
});

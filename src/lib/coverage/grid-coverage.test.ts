import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../geo/distance.ts';
import {
  cellsByCost,
  cellVectors,
  COVERAGE_RADII_KM,
  coverageOfAreas,
  nearerWithSite,
  nearestSiteKm,
} from './grid-coverage.ts';
import { censusPeople, peopleByCell } from './people.ts';
import { gridOfCentres, type PopulationGrid } from './population-grid.ts';

/** A small invented grid with one municipality. */
const anyGrid = fc
  .array(
    fc.record({
      lon: fc.double({ min: 12, max: 15, noNaN: true }),
      lat: fc.double({ min: 50.2, max: 51.6, noNaN: true }),
      people: fc.integer({ min: 0, max: 5000 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((cells): PopulationGrid => ({
    length: cells.length,
    lon: Float64Array.from(cells, (each) => each.lon),
    lat: Float64Array.from(cells, (each) => each.lat),
    municipality: new Uint16Array(cells.length),
    ags: ['14000000'],
    start: Uint32Array.of(0, cells.length),
    inhabitants: Uint32Array.from(cells, (each) => each.people),
    under15: new Uint32Array(cells.length),
  }));
const anySites = fc.array(
  fc.record({
    lon: fc.double({ min: 12, max: 15, noNaN: true }),
    lat: fc.double({ min: 50.2, max: 51.6, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('laws of coverage on any grid', () => {
  const figures = (cells: PopulationGrid, at: readonly { lon: number; lat: number }[]) => {
    const people = censusPeople(cells, 'inhabitants');
    const areas = { count: 1, areaOf: [0] };
    const [found] = coverageOfAreas(cells, people, nearestSiteKm(cells, at), areas, COVERAGE_RADII_KM, 10);
    if (!found) throw new Error('One area, one entry.');
    return { ...found, within: found.within.map((each) => each.people) };
  };

  test('a larger radius never covers fewer people, and nobody is counted twice', () => {
    fc.assert(
      fc.property(anyGrid, anySites, (cells, at) => {
        const { population, within } = figures(cells, at);
        expect([...within].sort((a, b) => a - b)).toEqual(within);
        expect(within.at(-1) ?? 0).toBeLessThanOrEqual(population);
      }),
    );
  });

  test('one more site never makes anything worse', () => {
    fc.assert(
      fc.property(anyGrid, anySites, (cells, at) => {
        const before = figures(cells, at.slice(0, 1));
        const after = figures(cells, at);
        after.within.forEach((people, index) =>
          expect(people).toBeGreaterThanOrEqual(before.within[index] ?? 0),
        );
        expect(after.mean ?? 0).toBeLessThanOrEqual((before.mean ?? Infinity) + 1e-9);
        expect(after.worstTenth ?? 0).toBeLessThanOrEqual((before.worstTenth ?? Infinity) + 1e-9);
      }),
    );
  });

  test('sites added one by one bring everybody as near as all of them at once', () => {
    fc.assert(
      fc.property(anyGrid, anySites, (cells, at) => {
        const vectors = cellVectors(cells);
        const none = new Float64Array(cells.length).fill(Infinity);
        const added = at.reduce<Float64Array>(
          (nearest, site) => nearerWithSite(nearest, site, vectors),
          none,
        );
        nearestSiteKm(cells, at).forEach((km, cell) => expect(added[cell]).toBeCloseTo(km, 9));
      }),
    );
  });

  test('median ≤ farthest, mean ≤ worst tenth ≤ farthest', () => {
    fc.assert(
      fc.property(anyGrid, anySites, (cells, at) => {
        const { population, mean = 0, median = 0, worstTenth = 0, farthest = 0 } = figures(cells, at);
        fc.pre(population > 0);
        expect(median).toBeLessThanOrEqual(farthest);
        expect(mean).toBeLessThanOrEqual(worstTenth + 1e-9);
        expect(worstTenth).toBeLessThanOrEqual(farthest + 1e-9);
      }),
    );
  });

  test('without a site nobody is within any radius and no distance is claimed', () => {
    fc.assert(
      fc.property(anyGrid, (cells) => {
        const figure = figures(cells, []);
        expect(figure.within.every((each) => each === 0)).toBe(true);
        expect([figure.mean, figure.median, figure.worstTenth, figure.farthest]).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
      }),
    );
  });

  test('a municipality is covered as a whole, in part, or not at all', () => {
    fc.assert(
      fc.property(anyGrid, anySites, (cells, at) => {
        const { population, within, uncovered, partly, municipalities } = figures(cells, at);
        const [, , ten = 0] = within;
        expect(municipalities).toBe(1);
        expect(uncovered).toBe(ten === 0 ? 1 : 0);
        expect(partly).toBe(ten > 0 && ten < population ? 1 : 0);
      }),
    );
  });

  test('the nearest site is the nearest by the haversine formula, and cells are ordered by it', () => {
    fc.assert(
      fc.property(anyGrid, anySites, (cells, at) => {
        const km = nearestSiteKm(cells, at);
        km.forEach((found, cell) => {
          const here = { lon: cells.lon[cell] ?? 0, lat: cells.lat[cell] ?? 0 };
          expect(found).toBeCloseTo(Math.min(...at.map((site) => distanceKm(here, site))), 6);
        });
        const ordered = [...cellsByCost(km)].map((cell) => km[cell] ?? 0);
        ordered.forEach((each, index) => expect(each).toBeGreaterThan((ordered[index - 1] ?? 0) - 1e-5));
        expect(new Set(cellsByCost(km)).size).toBe(cells.length);
      }),
    );
  });

  test('scaled people add up to the official number, in the pattern of the cells', () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: 0, max: 9000 }), (cells, total) => {
        const { people } = peopleByCell(cells, 'under15', [total]);
        const counted = cells.inhabitants.reduce((sum, each) => sum + each, 0);
        const sum = people.reduce((all, each) => all + each, 0);
        // Without children in any cell, the inhabitants give the pattern.
        expect(sum).toBeCloseTo(counted > 0 ? total : 0, 6);
        people.forEach((each, cell) => {
          if (counted > 0) expect(each).toBeCloseTo(((cells.inhabitants[cell] ?? 0) * total) / counted, 6);
        });
      }),
    );
  });
});

test('without a grid each municipality is one cell with all its people', () => {
  const coarse = gridOfCentres([
    { ags: '14000010', lon: 13, lat: 51, populationCensus2022: 500 },
    { ags: '14000020', lon: 13.2, lat: 51, populationCensus2022: 300 },
  ]);
  const km = nearestSiteKm(coarse, [{ lon: 13, lat: 51 }]);
  const [first, second] = coverageOfAreas(
    coarse,
    censusPeople(coarse, 'inhabitants'),
    km,
    { count: 2, areaOf: [0, 1] },
    [5, 20],
    5,
  );
  expect(first?.within.map((each) => each.people)).toEqual([500, 500]);
  expect(second?.within.map((each) => each.people)).toEqual([0, 300]);
  expect(second).toMatchObject({ uncovered: 1, partly: 0, population: 300 });
});

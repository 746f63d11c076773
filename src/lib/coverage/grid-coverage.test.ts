import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import packed from '$region/derived/population-grid.json';
import sites from '$region/derived/sites.json';
import { cellsOf, COVERAGE_RADII_KM, gridCoverage, nearestSiteKm } from './grid-coverage.ts';
import { readPopulationGrid, type PackedGrid, type PopulationGrid } from './population-grid.ts';

const grid = readPopulationGrid(packed as unknown as PackedGrid);
const places = sites.map(({ location }) => ({ lon: location.lon, lat: location.lat }));

/** A second way to the same figures: plain loops and the haversine formula written out. */
function haversineKm(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

describe('the committed grid and sites', () => {
  const km = nearestSiteKm(grid, places);
  const whole = gridCoverage(cellsOf(grid, [...grid.ags.keys()]), km, grid.inhabitants);

  test('agree with plain loops in every radius, the mean and the farthest', () => {
    const within = COVERAGE_RADII_KM.map(() => 0);
    let [people, travelled, farthest] = [0, 0, 0];
    for (let cell = 0; cell < grid.length; cell += 1) {
      const here = { lon: grid.lon[cell] ?? 0, lat: grid.lat[cell] ?? 0 };
      const count = grid.inhabitants[cell] ?? 0;
      if (count === 0) continue;
      let nearest = Infinity;
      for (const place of places) nearest = Math.min(nearest, haversineKm(here, place));
      people += count;
      travelled += count * nearest;
      farthest = Math.max(farthest, nearest);
      COVERAGE_RADII_KM.forEach((radius, at) => {
        if (nearest <= radius) within[at] = (within[at] ?? 0) + count;
      });
    }
    expect(whole.people).toBe(people);
    expect(whole.within).toEqual(within);
    expect(whole.mean).toBeCloseTo(travelled / people, 6);
    expect(whole.farthest).toBeCloseTo(farthest, 4);
  });

  test('Dresden is covered in part at 5 km, not as a whole', () => {
    const dresden = grid.ags.indexOf('14612000');
    const { people, within } = gridCoverage(cellsOf(grid, [dresden]), km, grid.inhabitants);
    const [, five = 0] = within;
    expect(five).toBeGreaterThan(0);
    expect(five).toBeLessThan(people);
  });
});

/** A small invented grid: `count` cells in one municipality. */
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
  const figures = (cells: PopulationGrid, at: readonly { lon: number; lat: number }[]) =>
    gridCoverage(cellsOf(cells, [0]), nearestSiteKm(cells, at), cells.inhabitants);

  test('a larger radius never covers fewer people, and nobody is counted twice', () => {
    fc.assert(
      fc.property(anyGrid, anySites, (cells, at) => {
        const { people, within } = figures(cells, at);
        expect([...within].sort((a, b) => a - b)).toEqual(within);
        expect(within.at(-1) ?? 0).toBeLessThanOrEqual(people);
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

  test('median ≤ farthest, mean ≤ worst tenth ≤ farthest', () => {
    fc.assert(
      fc.property(anyGrid, anySites, (cells, at) => {
        const { people, mean = 0, median = 0, worstTenth = 0, farthest = 0 } = figures(cells, at);
        fc.pre(people > 0);
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
});

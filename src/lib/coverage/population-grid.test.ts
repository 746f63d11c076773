import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Municipality } from '../municipalities/municipality.ts';
import { distanceKm } from '../geo/distance.ts';
import { readPopulationGrid, type PackedGrid } from './population-grid.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(`data/derived/${name}`, 'utf8')) as unknown;
const grid = readPopulationGrid(json('population-grid.json') as PackedGrid);
const municipalities = json('municipalities.json') as readonly Municipality[];

test('every municipality of the committed grid sums to its census number, 418 of 418', () => {
  expect(grid.ags).toEqual(municipalities.map((each) => each.ags));
  expect(grid.length).toBeGreaterThan(11_000);
  const sums = grid.ags.map((_, at) =>
    grid.inhabitants.subarray(grid.start[at], grid.start[at + 1]).reduce((a, b) => a + b, 0),
  );
  expect(sums).toEqual(municipalities.map((each) => each.populationCensus2022));
  expect(sums.reduce((a, b) => a + b, 0)).toBe(4_038_131);
});

test('people live near the centre of their municipality, and its cells are all its own', () => {
  municipalities.forEach((each, at) => {
    const cells = [...grid.lon.subarray(grid.start[at], grid.start[at + 1]).keys()].map(
      (cell) => cell + (grid.start[at] ?? 0),
    );
    expect(cells.every((cell) => grid.municipality[cell] === at)).toBe(true);
    const nearest = Math.min(
      ...cells.map((cell) => distanceKm(each, { lon: grid.lon[cell] ?? 0, lat: grid.lat[cell] ?? 0 })),
    );
    expect(nearest, each.name).toBeLessThan(3);
  });
});

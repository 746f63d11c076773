import { expect, test } from 'vitest';
import { readPopulationGrid } from '../../src/lib/coverage/population-grid.ts';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import type { CountedCell } from './cells.ts';
import { checkGrid, packGrid } from './pack.ts';
import { scaleToCensus, type CensusTotals } from './scale.ts';

const EAST = '14999020';
const WEST = '14999010';
const cell = (
  column: number,
  row: number,
  inhabitants: number,
  under15: number | undefined,
  ags: string,
): CountedCell => ({
  easting: 4_485_500 + column * 1000,
  northing: 3_010_500 + row * 1000,
  lon: column,
  lat: row,
  inhabitants,
  under15,
  ags,
  shareAbroad: 0,
});
const CELLS = [
  cell(2, 1, 70, 14, EAST),
  cell(0, 1, 40, undefined, WEST),
  cell(0, 0, 60, 12, WEST),
  cell(3, 0, 30, 0, EAST),
];
/** Longitudes below 2 are in the west, beyond 9 in no municipality. */
const at = (lon: number): Municipality | undefined =>
  lon > 9 ? undefined : ({ ags: lon < 2 ? WEST : EAST } as Municipality);
const totals = (west: number, east: number): readonly CensusTotals[] => [
  { ags: WEST, name: 'Musterwest', inhabitants: west, under15: 21 },
  { ags: EAST, name: 'Musterost', inhabitants: east, under15: 13 },
];
const TOTALS = totals(101, 99);
const scale = (cells: readonly CountedCell[] = CELLS, census = TOTALS) =>
  scaleToCensus('muster.csv', cells, at, census);

test('cells are scaled to their municipality, and withheld children take its share', () => {
  const [west, east] = scale();
  expect(west?.cells).toEqual([
    { easting: 4_485_500, northing: 3_010_500, inhabitants: 61, under15: 13 },
    { easting: 4_485_500, northing: 3_011_500, inhabitants: 40, under15: 8 },
  ]);
  expect(east?.cells.map((each) => [each.inhabitants, each.under15])).toEqual([
    [30, 0],
    [69, 13],
  ]);
});

test('a cell follows the drawn border; beyond every border the municipality of the file', () => {
  const moved = [...CELLS.slice(0, 3), cell(10, 0, 30, 0, EAST)];
  expect(scale(moved)[1]?.cells).toHaveLength(2);
  const other = Array.from({ length: 100 }, (_, row) => cell(1, row + 2, 3, 0, WEST));
  const wrong = [...CELLS, ...other, ...[0, 1, 2].map((row) => cell(3, row + 5, 3, 0, WEST))];
  expect(() => scale(wrong, totals(400, 109))).toThrow(/3 Zellen liegen in einer anderen Gemeinde/);
});

test('stops where a municipality has no cell, and where the grid is another census', () => {
  const west = CELLS.filter((each) => each.ags === WEST);
  expect(() => scale(west, totals(101, 1))).toThrow(/in Musterost .* keine/);
  expect(() => scale(CELLS, totals(120, 99))).toThrow(/200 Einwohner.*219/);
});

test('packing and reading gives the same cells, and the check finds one person too many', () => {
  const packed = packGrid(scale());
  expect(packed).toMatchObject({ origin: [4_485_500, 3_010_500], columns: 4, cellsIn: [2, 2] });
  const grid = readPopulationGrid(packed);
  expect([...grid.start]).toEqual([0, 2, 4]);
  expect([...grid.municipality]).toEqual([0, 0, 1, 1]);
  expect([...grid.inhabitants]).toEqual([61, 40, 30, 69]);
  expect(grid.lon[0]).toBeCloseTo(12.30342, 5);
  expect(grid.lat[0]).toBeCloseTo(50.18348, 5);
  checkGrid('muster.csv', packed, TOTALS);
  const odd = { ...packed, inhabitants: [62, 40, 30, 69] };
  expect(() => checkGrid('muster.csv', odd, TOTALS)).toThrow(/Musterwest .*102 Einwohner/);
  const young = { ...packed, under15: [0, 21, 13, 0], inhabitants: [91, 10, 30, 69] };
  expect(() => checkGrid('muster.csv', young, TOTALS)).toThrow(/Musterwest/);
});

import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { unite } from './dissolve.ts';
import { fitNeighbours } from './fit-neighbours.ts';
import { featuresOf, TODAY } from './invented.fixture.ts';
import { arcOf, arcsUsed, sharedArcsOf } from './shared-arcs.ts';
import { readAreas, type Area } from './vg250.ts';

const LANDS = readAreas(
  'muster',
  featuresOf([
    {
      ags: '15999999',
      name: 'Nordland',
      cells: [
        [0, 2],
        [1, 2],
      ],
    },
    {
      ags: '16999999',
      name: 'Ostland',
      cells: [
        [2, 2],
        [3, 1],
        [3, 0],
      ],
    },
  ]),
  ['15', '16'],
  8,
).map((each) => ({ ...each, polygons: unite([each]) }));
const before = readAreas('muster', featuresOf(TODAY), ['14'], 8);

/** Returns the municipalities as a newer survey would draw them: every position moved by up to `metres`. */
function surveyedAgain(metres: number): Area[] {
  const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;
  const move = ([lon = 0, lat = 0]: Position): Position => [
    rounded(lon + (metres / 70_000) * Math.sin(lon * 700 + lat * 90)),
    rounded(lat + (metres / 111_000) * Math.cos(lon * 300 - lat * 800)),
  ];
  return before.map((each) => ({
    ...each,
    polygons: each.polygons.map((rings) => rings.map((ring) => ring.map(move))),
  }));
}

const positionsOf = (polygons: Area['polygons']): Set<string> =>
  new Set(polygons.flat(2).map((each) => each.join(' ')));

test('the Länder around share every position of the newer outline that lies between them and the region', () => {
  const outline = unite(surveyedAgain(80));
  const fitted = fitNeighbours('muster', LANDS, unite(before), outline);
  const now = positionsOf(outline);
  const old = positionsOf(unite(before));
  const kept = fitted.map((each) => [...positionsOf(each.polygons)].filter((key) => now.has(key)).length);
  const had = LANDS.map((each) => [...positionsOf(each.polygons)].filter((key) => old.has(key)).length);
  expect(kept).toEqual(had);
  expect(Math.min(...had)).toBeGreaterThan(80);
  for (const each of fitted)
    expect([...positionsOf(each.polygons)].filter((key) => old.has(key) && !now.has(key))).toEqual([]);
});

test('no gap and no overlap is left: each border is one line with an area on either side', () => {
  const municipalities = surveyedAgain(80);
  const fitted = fitNeighbours('muster', LANDS, unite(before), unite(municipalities));
  const linesOf = (areas: readonly Area[], lands: readonly Area[]): number => {
    const shared = sharedArcsOf(areas, lands);
    const own = new Set(arcsUsed(shared.municipalities).map(arcOf));
    return arcsUsed(shared.neighbours).filter((arc) => own.has(arcOf(arc))).length;
  };
  expect(linesOf(municipalities, fitted)).toBe(linesOf(before, LANDS));
  expect(linesOf(municipalities, LANDS)).toBe(0);
});

test('an outline more than a kilometre off is refused', () => {
  expect(() => fitNeighbours('muster', LANDS, unite(before), unite(surveyedAgain(3000)))).toThrow(
    /muster: der Umriss weicht bis zu \d{4} m/,
  );
});

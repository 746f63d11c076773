import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BoundaryTopology } from '../../geo/topology.ts';
import type { Municipality } from '../../municipalities/municipality.ts';
import { districtShapes } from './district-shapes.ts';
import { shapesOf } from './shapes.ts';

const derived = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/derived/${name}.json`, import.meta.url), 'utf8'));
const boundaries = derived('boundaries.topo') as BoundaryTopology;

/** Corners of a path of relative moves, each as "x y" in tenths of a drawing unit. */
function corners(d: string): Set<string> {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const found = new Set<string>();
  for (const [, command = '', numbers = ''] of d.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map((each) => Math.round(Number(each) * 10));
    if (command === 'z') [x, y] = [startX, startY];
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [first = 0, second = 0] = values.slice(at, at + 2);
      [x, y] = command === 'M' ? [first, second] : [x + first, y + second];
      if (command !== 'l') [startX, startY] = [x, y];
      found.add(`${x} ${y}`);
    }
  }
  return found;
}

test('prerendered districts have less than half the corners of the exact ones, all of them exact, and still fit', () => {
  const exact = shapesOf(boundaries, 'districts');
  const coarse = districtShapes(boundaries, derived('municipalities') as Municipality[]);
  expect(coarse.map(({ ags }) => ags)).toEqual(exact.map(({ ags }) => ags));
  const length = (all: readonly { d: string }[]): number => all.reduce((sum, { d }) => sum + d.length, 0);
  expect(length(coarse)).toBeLessThan(length(exact) / 2);
  const shared = new Map<string, number>();
  coarse.forEach(({ d }, at) => {
    const real = corners(exact[at]?.d ?? '');
    const drawn = corners(d);
    expect([...drawn].filter((each) => !real.has(each))).toEqual([]);
    for (const each of drawn) shared.set(each, (shared.get(each) ?? 0) + 1);
  });
  // Inner borders are drawn by both neighbours with the same corners.
  expect([...shared.values()].filter((times) => times > 1).length).toBeGreaterThan(coarse.length * 20);
});

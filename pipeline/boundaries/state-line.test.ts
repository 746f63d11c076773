import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import {
  areasOf,
  polygonsOf,
  type BoundaryTopology,
  type NeighbourTopology,
} from '../../src/lib/geo/topology.ts';
import { isInside } from '../geometry/rings.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(`data/derived/${name}`, 'utf8')) as unknown;
const state = areasOf(json('boundaries.topo.json') as BoundaryTopology, 'state').features[0]?.geometry;
const lands = areasOf(json('neighbours.topo.json') as NeighbourTopology, 'neighbours').features;
const ring = (state && polygonsOf(state)[0]?.[0]) ?? [];

const segments = (line: readonly Position[]): string[] =>
  line.slice(1).map((end, index) => [String(line[index]), String(end)].sort().join('|'));

test('along the state line the neighbours share every segment: no sliver between them, no overlap', () => {
  const owners = new Map<string, string[]>();
  for (const { properties, geometry } of lands)
    for (const segment of polygonsOf(geometry).flat().flatMap(segments))
      owners.set(segment, [...(owners.get(segment) ?? []), properties.name]);
  const beside = segments(ring).map((each) => owners.get(each)?.join() ?? 'abroad');
  const stretches = beside.filter((each, index) => each !== beside.at(index - 1));
  // Around the Land each neighbour appears on one stretch without a gap; the Czech Republic and Poland count as one.
  const start = stretches.indexOf('abroad');
  expect([...stretches.slice(start), ...stretches.slice(0, start)]).toEqual([
    'abroad',
    'Brandenburg',
    'Sachsen-Anhalt',
    'Thüringen',
    'Bayern',
  ]);
  expect(beside.filter((each) => each !== 'abroad').length).toBeGreaterThan(1500);
});

test('no position of a neighbour lies inside the state', () => {
  const border = new Set(ring.map(String));
  const others = lands.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
  const inside = others.filter((each) => !border.has(String(each)) && isInside(each, ring));
  expect(inside).toEqual([]);
});

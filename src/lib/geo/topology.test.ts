import area from '@turf/area';
import kinks from '@turf/kinks';
import type { Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { areasOf, bordersOf, polygonsOf, type BoundaryTopology, type NeighbourTopology } from './topology.ts';

/** Two squares side by side, the left one with a hole; outer rings clockwise, as the pipeline packs them. */
const SQUARES = {
  type: 'Topology',
  objects: {
    parts: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1], [3]], properties: { ags: '1', name: 'Links' } },
        { type: 'MultiPolygon', arcs: [[[2, ~1]]], properties: { ags: '2', name: 'Rechts' } },
      ],
    },
    whole: { type: 'Polygon', arcs: [[0, 2]], properties: { ags: '0', name: 'Ganz' } },
  },
  arcs: [
    [
      [4, 0],
      [0, 0],
      [0, 4],
      [4, 4],
    ],
    [
      [4, 4],
      [4, 0],
    ],
    [
      [4, 4],
      [8, 4],
      [8, 0],
      [4, 0],
    ],
    [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 1],
    ],
  ],
} as unknown as Topology<
  Pick<BoundaryTopology['objects'], 'municipalities'> &
    Record<'parts' | 'whole', BoundaryTopology['objects']['districts']>
>;

const crossSum = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    return sum + x0 * y - x * y0;
  }, 0);

describe('areas', () => {
  test('come with outer rings counterclockwise, holes clockwise and a bbox', () => {
    const { features, bbox } = areasOf(SQUARES, 'parts');
    expect(bbox).toEqual([0, 0, 8, 4]);
    expect(features.map((each) => each.properties)).toEqual([
      { ags: '1', name: 'Links' },
      { ags: '2', name: 'Rechts' },
    ]);
    const [left, right] = features.map((each) => polygonsOf(each.geometry));
    expect(left?.[0]?.map(crossSum)).toEqual([32, -4]);
    expect(right?.[0]?.map(crossSum)).toEqual([32]);
  });

  test('of a single geometry are a collection of one', () => {
    expect(areasOf(SQUARES, 'whole').features.map((each) => each.properties.name)).toEqual(['Ganz']);
  });
});

test('borders are told apart into inner and outer ones', () => {
  const points = (which: 'inner' | 'outer') =>
    bordersOf(SQUARES, 'parts', which).coordinates.flat().map(String).sort();
  expect(points('inner')).toEqual(['4,0', '4,4']);
  expect(new Set(points('outer'))).toEqual(
    new Set(['0,0', '0,4', '4,0', '4,4', '8,0', '8,4', '1,1', '3,1', '3,3']),
  );
});

describe('the boundaries of Saxony', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`data/derived/${name}`, 'utf8'));
  const topology = read('boundaries.topo.json') as BoundaryTopology;
  const municipalities = areasOf(topology, 'municipalities').features;
  const districts = areasOf(topology, 'districts').features;
  const [state] = areasOf(topology, 'state').features;
  const figures = read('municipalities.json') as { ags: string; name: string; areaKm2: number }[];
  const squareKm = (shape: Parameters<typeof area>[0]): number => area(shape) / 1e6;

  test('are exactly the municipalities of the table, by key and name', () => {
    expect(municipalities.map((each) => each.properties)).toEqual(
      figures.map(({ ags, name }) => ({ ags, name })),
    );
    expect(municipalities).toHaveLength(418);
    expect(districts).toHaveLength(13);
  });

  test('have no ring that cuts itself or meets itself', () => {
    for (const each of [...municipalities, ...districts, ...(state ? [state] : [])]) {
      for (const ring of polygonsOf(each.geometry).flat()) {
        expect(ring.length, each.properties.name).toBeGreaterThanOrEqual(4);
        expect(new Set(ring.map(String)).size, each.properties.name).toBe(ring.length - 1);
        const crossings = kinks({ type: 'Polygon', coordinates: [ring] }).features;
        expect(crossings, each.properties.name).toEqual([]);
      }
    }
  });

  test('use every inner border once from each side, and nothing else lies inside', () => {
    const uses = new Map<number, number>();
    for (const { arcs } of topology.objects.municipalities.geometries) {
      for (const arc of arcs.flat(3)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
    }
    const outline = topology.objects.state.arcs.flat(3);
    for (const [arc, times] of uses) {
      expect(times).toBe(1);
      expect(uses.has(~arc) || outline.includes(arc), `border ${String(arc)}`).toBe(true);
    }
  });

  test('add up: municipalities fill their district, districts fill the state', () => {
    const sum = (shapes: typeof municipalities): number =>
      shapes.reduce((total, each) => total + squareKm(each), 0);
    for (const district of districts) {
      const members = municipalities.filter((each) =>
        each.properties.ags.startsWith(district.properties.ags),
      );
      expect(squareKm(district) / sum(members)).toBeCloseTo(1, 6);
    }
    expect(squareKm(state ?? { type: 'Point', coordinates: [] }) / sum(districts)).toBeCloseTo(1, 6);
  });

  test('are about as large as the register says; it knows exchanges of land since 2016', () => {
    const off = municipalities.flatMap((each, index) => {
      const ratio = squareKm(each) / (figures[index]?.areaKm2 ?? 0);
      return Math.abs(ratio - 1) > 0.12 ? [`${each.properties.name} ${ratio.toFixed(3)}`] : [];
    });
    expect(off).toEqual([]);
  });

  test('are adjacent to one another both ways', () => {
    const adjacency = read('adjacency.json') as Record<string, string[]>;
    expect(Object.keys(adjacency)).toEqual(figures.map((each) => each.ags));
    for (const [ags, others] of Object.entries(adjacency)) {
      for (const other of others) expect(adjacency[other]).toContain(ags);
    }
    const [leipzig, markkleeberg, taucha, grimma] = ['14713000', '14729260', '14730300', '14729160'];
    expect(adjacency[leipzig ?? '']).toEqual(expect.arrayContaining([markkleeberg, taucha]));
    expect(adjacency[leipzig ?? '']).not.toContain(grimma);
  });

  test('fit the Länder around them: the common border is the same positions', () => {
    const around = areasOf(read('neighbours.topo.json') as NeighbourTopology, 'neighbours').features;
    const theirs = new Set(around.flatMap((each) => polygonsOf(each.geometry).flat(2)).map(String));
    const common = polygonsOf(state?.geometry ?? { type: 'Polygon', coordinates: [] })
      .flat(2)
      .filter((each) => theirs.has(String(each)));
    expect(around.map((each) => each.properties.name)).toEqual([
      'Bayern',
      'Berlin',
      'Brandenburg',
      'Sachsen-Anhalt',
      'Thüringen',
    ]);
    expect(common.length).toBeGreaterThan(1000);
  });
});

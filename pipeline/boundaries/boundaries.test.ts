import area from '@turf/area';
import { describe, expect, test } from 'vitest';
import { areasOf } from '../../src/lib/geo/topology.ts';
import { readChanges } from './changes.ts';
import { deriveBoundaries } from './derive.ts';
import { dissolve, unite } from './dissolve.ts';
import type { Edition } from './edition.ts';
import { featuresOf, figuresOf, INVENTED_SOURCE, TODAY, type InventedArea } from './invented.fixture.ts';
import { featuresIn, readAreas, type Area } from './vg250.ts';

const HEAD = 'effective,kind,old_ags,old_name,new_ags,new_name,district,source';
const changes = (...lines: string[]) => readChanges('muster.csv', [HEAD, ...lines].join('\n'));
const areas = (fields: readonly InventedArea[]): readonly Area[] =>
  readAreas('muster', featuresOf(fields), ['14'], 8);
const edition = (fields: readonly InventedArea[], roofs: readonly Area[] = []): Edition => ({
  file: 'muster',
  source: INVENTED_SOURCE,
  municipalities: areas(fields),
  roofs,
});
/** The municipalities before the two parts of A were merged. */
const BEFORE: readonly InventedArea[] = [
  { ags: '14999010', name: 'Musterort A', cells: [[0, 0]] },
  { ags: '14999011', name: 'Musterort A-Ost', cells: [[1, 0]] },
  ...TODAY.slice(1),
];
const MERGER = changes(
  '2020-01-01,Eingliederung,14999011,Musterort A-Ost,14999010,Musterort A,Musterkreis,erfunden',
);

describe('reading', () => {
  test('finds features however deep the collections are nested, and takes land in Saxony only', () => {
    const [first, ...rest] = featuresOf(TODAY);
    const water = { ...first, properties: { AGS: '14999010', GEN: 'Mustersee', GF: 2 } };
    const elsewhere = { ...first, properties: { AGS: '15999010', GEN: 'Anderswo', GF: 4 } };
    const nested = [{ type: 'FeatureCollection', features: [first, water] }, [rest, elsewhere], null, 'x'];
    const read = readAreas('muster', featuresIn(nested), ['14'], 8);
    expect(read.map((each) => [each.ags, each.polygons.length])).toEqual([
      ['14999010', 2],
      ['14999020', 1],
      ['14999030', 2],
      ['14999040', 1],
    ]);
  });

  test('names the area whose outline is broken', () => {
    const broken = {
      type: 'Feature',
      properties: { AGS: '14999010', GEN: 'Musterort A', GF: 4 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [13, 51],
            [13.1, 51],
            [13, 51],
          ],
        ],
      },
    };
    expect(() => readAreas('muster', featuresIn(broken), ['14'], 8)).toThrow(/Musterort A \(14999010\)/);
  });
});

describe('changes', () => {
  test('are followed to the key of today', () => {
    const successors = changes(
      '2018-01-01,Eingliederung,14999012,X,14999011,Y,Musterkreis,erfunden',
      '2020-01-01,Eingliederung,14999011,Y,14999010,Z,Musterkreis,erfunden',
    );
    expect([...successors]).toEqual([
      ['14999012', '14999010'],
      ['14999011', '14999010'],
    ]);
  });

  test.each([
    [
      'a circle',
      ['2018-01-01,x,14999012,X,14999011,Y,K,q', '2020-01-01,x,14999011,Y,14999012,X,K,q'],
      /im Kreis/,
    ],
    [
      'two successors',
      ['2018-01-01,x,14999012,X,14999011,Y,K,q', '2018-01-01,x,14999012,X,14999010,Z,K,q'],
      /Zeile 3.*zwei Nachfolger/,
    ],
    ['a short key', ['2018-01-01,x,1499901,X,14999011,Y,K,q'], /old_ags ist „1499901“/],
    ['a German date', ['01.01.2018,x,14999012,X,14999011,Y,K,q'], /JJJJ-MM-TT/],
    ['no source', ['2018-01-01,x,14999012,X,14999011,Y,K,'], /Quelle fehlt/],
  ])('with %s are refused', (_, lines, message) => {
    expect(() => changes(...lines)).toThrow(message);
  });
});

describe('dissolving', () => {
  test('merges the parts without remainder and leaves the others as they are', () => {
    const before = areas(BEFORE);
    const after = dissolve(before, MERGER);
    expect(after.map((each) => each.ags)).toEqual(TODAY.map((each) => each.ags));
    const [merged, second] = after;
    expect(merged?.polygons).toHaveLength(1);
    expect(merged?.polygons[0]).toHaveLength(1);
    expect(second).toEqual(before.find((each) => each.ags === '14999020'));
    const squareMetres = (some: readonly Area[]): number =>
      some.reduce(
        (sum, each) => sum + area({ type: 'MultiPolygon', coordinates: each.polygons as never }),
        0,
      );
    expect(squareMetres(after) / squareMetres(before)).toBeCloseTo(1, 9);
  });
});

describe('deriving', () => {
  const roof: Area = { ags: '14999', name: 'Musterkreis', polygons: unite(areas(TODAY)) };
  const derived = deriveBoundaries(edition(BEFORE, [roof]), MERGER, figuresOf(TODAY), []);

  test('gives every municipality of the table, on simplified borders within the limit', () => {
    const { features } = areasOf(derived.state, 'municipalities');
    expect(features.map((each) => each.properties)).toEqual(TODAY.map(({ ags, name }) => ({ ags, name })));
    expect(derived.report.borderErrorMetres.max).toBeGreaterThan(1);
    expect(derived.report.borderErrorMetres.max).toBeLessThanOrEqual(25);
    expect(derived.report.positions.drawn).toBeLessThan(derived.report.positions.original / 2);
    expect(derived.report.centresOutside).toEqual([]);
    expect(areasOf(derived.state, 'districts').features).toHaveLength(1);
    expect(areasOf(derived.state, 'state').features[0]?.geometry.type).toBe('Polygon');
  });

  test('knows who is adjacent to whom: A and D touch in a corner only', () => {
    expect(derived.adjacency).toEqual({
      14999010: ['14999020', '14999030'],
      14999020: ['14999010', '14999040'],
      14999030: ['14999010', '14999040'],
      14999040: ['14999020', '14999030'],
    });
  });

  test('gives the same bytes twice', () => {
    const again = deriveBoundaries(edition(BEFORE, [roof]), MERGER, figuresOf(TODAY), []);
    expect(JSON.stringify(again)).toBe(JSON.stringify(derived));
  });

  test('reports a centre that lies outside, with its distance', () => {
    const figures = figuresOf(TODAY);
    const [first, ...rest] = figures.municipalities;
    const moved = { ...figures, municipalities: [...(first ? [{ ...first, lat: 50.99 }] : []), ...rest] };
    const { report } = deriveBoundaries(edition(TODAY), new Map(), moved, []);
    expect(report.centresOutside).toMatchObject([{ ags: '14999010', name: 'Musterort A' }]);
    expect(report.centresOutside[0]?.metres).toBeGreaterThan(1050);
    expect(report.centresOutside[0]?.metres).toBeLessThan(1150); // 0.01° of latitude is 1113 m; the wavy border adds some metres.
  });

  test.each<[string, () => unknown, RegExp]>([
    [
      'a municipality without figures and figures without a municipality',
      () => deriveBoundaries(edition(TODAY), new Map(), figuresOf(BEFORE), []),
      /ohne Grenze sind 14999011 Musterort A-Ost/,
    ],
    [
      'a gap',
      () => deriveBoundaries(edition([...TODAY, frame()]), new Map(), figuresOf([...TODAY, frame()]), []),
      /klaffen Lücken/,
    ],
    [
      'an overlap',
      () =>
        deriveBoundaries(
          edition([...TODAY, overlapping()]),
          new Map(),
          figuresOf([...TODAY, overlapping()]),
          [],
        ),
      /Musterort E \(14999050\) überlappt eine andere/,
    ],
    [
      'a district that its municipalities do not fill',
      () => deriveBoundaries(edition(TODAY.slice(1), [roof]), new Map(), figuresOf(TODAY.slice(1)), []),
      /füllen Musterkreis \(14999\) nicht genau/,
    ],
  ])('stops at %s', (_, run, message) => {
    expect(run).toThrow(message);
  });
});

/** An area that surrounds TODAY and leaves one cell empty. */
function frame(): InventedArea {
  return {
    ags: '14999050',
    name: 'Musterort E',
    cells: [
      [3, 0],
      [3, 1],
      [4, 0],
      [5, 0],
      [5, 1],
      [3, 2],
      [4, 2],
      [5, 2],
    ],
  };
}
/** An area that overlaps B. */
function overlapping(): InventedArea {
  return {
    ags: '14999050',
    name: 'Musterort E',
    cells: [
      [2, 0],
      [3, 0],
    ],
  };
}

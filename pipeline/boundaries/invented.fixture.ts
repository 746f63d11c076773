/** An invented Land of areas with wavy borders, in the format of the VG250. */
import type { Feature, Polygon, Position } from 'geojson';
import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import type { District, Municipality } from '../../src/lib/municipalities/municipality.ts';

/** An area of the grid: key, name and cells. */
export interface InventedArea {
  readonly ags: string;
  readonly name: string;
  /** Column and row of each cell: `[[0, 0], [1, 0]]` is two cells wide. */
  readonly cells: readonly (readonly [column: number, row: number])[];
}

export const INVENTED_SOURCE: DataSource = {
  title: 'Erfundene Grenzen',
  version: 'Musterstand',
  licence: 'Musterlizenz',
  url: 'https://example.org/',
  attribution: '© Muster 2030',
};

/** Edge of a cell, degrees. */
const SIZE = 0.1;
const STEPS = 40;

/** Returns the border between two corners, with waves of about 15 m; the same positions in either direction. */
function edge(from: readonly [number, number], to: readonly [number, number]): Position[] {
  const backwards = from[0] > to[0] || from[1] > to[1];
  const [a, b] = backwards ? [to, from] : [from, to];
  const line = Array.from({ length: STEPS + 1 }, (_, step): Position => {
    const share = step / STEPS;
    const wave = step % STEPS === 0 ? 0 : Math.sin(step * 2.3) * 0.00014;
    const across = a[0] === b[0];
    return [
      13 + SIZE * (a[0] + (b[0] - a[0]) * share) + (across ? wave : 0),
      51 + SIZE * (a[1] + (b[1] - a[1]) * share) + (across ? 0 : wave),
    ];
  });
  return backwards ? line.reverse() : line;
}

function cell([x, y]: readonly [number, number]): Polygon {
  const corners = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ] as const;
  const ring = corners.slice(1).flatMap((to, index) => edge(corners[index] ?? to, to).slice(0, -1));
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}

/** Returns features in the format of the VG250; several cells of one key are several features. */
export function featuresOf(fields: readonly InventedArea[]): Feature<Polygon>[] {
  return fields.flatMap(({ ags, name, cells }) =>
    cells.map((each) => ({
      type: 'Feature' as const,
      properties: { AGS: ags, GEN: name, GF: 4, BEZ: 'Gemeinde' },
      geometry: cell(each),
    })),
  );
}

/** Returns the matching figures; the centre is the middle of the first cell. */
export function figuresOf(fields: readonly InventedArea[]): {
  readonly municipalities: readonly Municipality[];
  readonly districts: readonly District[];
} {
  return {
    municipalities: fields.map(({ ags, name, cells, cells: [[x, y] = [0, 0]] }) => ({
      ags,
      name,
      officialName: name,
      districtAgs: ags.slice(0, 5),
      district: 'Musterkreis',
      kind: 'Gemeinde',
      majorDistrictTown: false,
      areaKm2: 78 * cells.length,
      population: 1000,
      populationCensus2022: 1000,
      seatPostcode: '09999',
      lon: 13 + SIZE * (x + 0.5),
      lat: 51 + SIZE * (y + 0.5),
      urbanisation: 'gering besiedelt',
    })),
    districts: [
      {
        ags: '14999',
        name: 'Musterkreis',
        kind: 'Landkreis',
        municipalities: fields.length,
        population: fields.length * 1000,
        populationCensus2022: fields.length * 1000,
        areaKm2: fields.length * 78,
        childrenInSgb2Percent: 9.5,
      },
    ],
  };
}

/** Four municipalities in a square. */
export const TODAY: readonly InventedArea[] = [
  {
    ags: '14999010',
    name: 'Musterort A',
    cells: [
      [0, 0],
      [1, 0],
    ],
  },
  { ags: '14999020', name: 'Musterort B', cells: [[2, 0]] },
  {
    ags: '14999030',
    name: 'Musterort C',
    cells: [
      [0, 1],
      [1, 1],
    ],
  },
  { ags: '14999040', name: 'Musterort D', cells: [[2, 1]] },
];

/** Generated sites, recognisable everywhere: "Testkita 17" in a real municipality, with one generated source. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Municipality } from '../../src/lib/regions/municipality.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import {
  FOCUS_TERMS,
  idsOf,
  KIND_TERMS,
  OPERATOR_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
} from '../../src/lib/sites/vocabulary.ts';
import { randomRow } from './random.ts';

const DAY = '2026-11-22';
const SAYS = 'Erzeugt für den Probelauf; diese Einrichtung gibt es nicht.';
/** Degrees, at least 50 m: a drawn border is off by half of it, and a site must lie in its municipality as drawn. */
const FROM_BORDER = 0.0008;

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}

type Shape = Polygon | MultiPolygon;
type Home = Pick<Municipality, 'ags' | 'name' | 'population2023' | 'lon' | 'lat'>;
interface Place {
  readonly lon: number;
  readonly lat: number;
}

function boxOf(shape: Shape): [number, number, number, number] {
  const all: Position[] = shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of all) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

const isWellInside = ({ lon, lat }: Place, shape: Shape): boolean =>
  [
    [0, 0],
    [FROM_BORDER, 0],
    [-FROM_BORDER, 0],
    [0, FROM_BORDER],
    [0, -FROM_BORDER],
  ].every(([dx = 0, dy = 0]) => booleanPointInPolygon([lon + dx, lat + dy], shape));

/** Somewhere inside; the centre where chance does not find a place in twenty tries. */
function placeIn(
  shape: Shape,
  [west, south, east, north]: Position,
  centre: Place,
  random: () => number,
): Place {
  const between = (from = 0, to = 0): number => Math.round((from + random() * (to - from)) * 1e5) / 1e5;
  for (let tries = 0; tries < 20; tries++) {
    const place = { lon: between(west, east), lat: between(south, north) };
    if (isWellInside(place, shape)) return place;
  }
  return { lon: centre.lon, lat: centre.lat };
}

/** The files of a region's sites, by name: YAML, of which JSON is a part. */
export type SiteFiles = ReadonlyMap<string, string>;

/**
 * About `count` sites: each municipality gets its share by inhabitants, at most `most`, so that what is measured is many
 * pages and not one long one. A municipality that is nowhere wide enough gets none.
 */
export function generateSites(
  municipalities: readonly Home[],
  shapes: ReadonlyMap<string, Shape>,
  count: number,
  most: number,
): SiteFiles {
  const random = randomRow(count);
  const weight = (each: Home): number => Math.min(each.population2023, 60_000);
  const total = municipalities.reduce((sum, each) => sum + weight(each), 0);
  const files = new Map<string, string>();
  let owed = 0;
  for (const home of municipalities) {
    owed += (weight(home) / total) * count;
    const shape = shapes.get(home.ags);
    if (!shape || !isWellInside(home, shape)) continue;
    const share = Math.min(most, Math.round(owed));
    owed -= Math.round(owed);
    const box = boxOf(shape);
    for (let at = 0; at < share; at++) {
      const number = files.size + 1;
      const record = recordIn(home.name, placeIn(shape, box, home, random), number, random);
      files.set(`testkita-${String(number).padStart(5, '0')}.yaml`, `${JSON.stringify(record, null, 1)}\n`);
    }
  }
  return files;
}

function recordIn(place: string, { lon, lat }: Place, number: number, random: () => number): SiteRecord {
  const focus = new Set(
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(idsOf(FOCUS_TERMS), random)),
  );
  return {
    name: `Testkita ${String(number)}`,
    kind: pick(idsOf(KIND_TERMS), random),
    operator: { name: 'Testträger', type: pick(idsOf(OPERATOR_TERMS), random) },
    address: { street: `Musterweg ${String(number)}`, place },
    location: { lon, lat, precision: 'street', radiusMetres: 200, source: 'erzeugt' },
    phases: { in: random() < 0.5 ? [1] : [1, 2], basis: 'inferred' },
    status: { value: pick(idsOf(STATUS_TERMS), random), asOf: '2026', sources: ['s1'] },
    socialSpace: { types: [pick(idsOf(SOCIAL_SPACE_TERMS), random)], sources: ['s1'] },
    focus: [...focus].map((term) => ({ term, source: 's1' })),
    offers: [{ text: 'Testangebot für Familien', source: 's1' }],
    contact: {},
    profile: 'https://example.org/',
    sources: [
      {
        id: 's1',
        url: 'https://example.org/',
        title: 'Erzeugter Eintrag',
        publisher: 'Probelauf',
        seen: DAY,
        says: SAYS,
      },
    ],
    checked: DAY,
  };
}

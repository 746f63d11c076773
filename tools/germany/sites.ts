/** Generated sites, recognisable everywhere: "Testkita 17" in a real municipality, with one generated source. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Municipality } from '../../src/lib/regions/municipality.ts';
import type { Site } from '../../src/lib/sites/site.ts';
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

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}

function boxOf(shape: Polygon | MultiPolygon): [number, number, number, number] {
  const all: Position[] = shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2);
  const [xs, ys] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Somewhere inside; the centre where chance does not find a place in twenty tries. */
function placeIn(
  shape: Polygon | MultiPolygon,
  box: readonly [number, number, number, number],
  centre: { readonly lon: number; readonly lat: number },
  random: () => number,
): { lon: number; lat: number } {
  for (let tries = 0; tries < 20; tries++) {
    const lon = Math.round((box[0] + random() * (box[2] - box[0])) * 1e5) / 1e5;
    const lat = Math.round((box[1] + random() * (box[3] - box[1])) * 1e5) / 1e5;
    if (booleanPointInPolygon([lon, lat], shape)) return { lon, lat };
  }
  return { lon: centre.lon, lat: centre.lat };
}

/**
 * `count` sites, ordered by slug: each municipality gets its share by generated inhabitants, at most `most`, so that
 * what is measured is many pages and not one long one.
 */
export function generateSites(
  municipalities: readonly Municipality[],
  shapes: ReadonlyMap<string, Polygon | MultiPolygon>,
  count: number,
  most: number,
): Site[] {
  const random = randomRow(count);
  const weight = (each: Municipality): number => Math.min(each.population2023, 60_000);
  const total = municipalities.reduce((sum, each) => sum + weight(each), 0);
  const sites: Site[] = [];
  let owed = 0;
  for (const home of municipalities) {
    owed += (weight(home) / total) * count;
    const share = Math.min(most, Math.round(owed));
    owed -= Math.round(owed);
    const shape = shapes.get(home.ags);
    if (share < 1 || !shape) continue;
    const box = boxOf(shape);
    for (let at = 0; at < share; at++)
      sites.push(siteIn(home, placeIn(shape, box, home, random), sites.length + 1, random));
  }
  return sites;
}

function siteIn(
  home: Municipality,
  { lon, lat }: { readonly lon: number; readonly lat: number },
  number: number,
  random: () => number,
): Site {
  const focus = new Set(
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(idsOf(FOCUS_TERMS), random)),
  );
  return {
    slug: `testkita-${String(number).padStart(5, '0')}`,
    name: `Testkita ${number}`,
    kind: pick(idsOf(KIND_TERMS), random),
    operator: { name: 'Testträger', type: pick(idsOf(OPERATOR_TERMS), random) },
    address: { street: 'Musterweg 1', place: home.name },
    location: { lon, lat, precision: 'street', radiusMetres: 200, source: 'erzeugt' },
    phases: { in: random() < 0.5 ? [1] : [1, 2], basis: 'inferred' },
    status: { value: pick(idsOf(STATUS_TERMS), random), asOf: '2026', sources: ['s1'] },
    socialSpace: { types: [pick(idsOf(SOCIAL_SPACE_TERMS), random)], sources: ['s1'] },
    focus: [...focus].map((term) => ({ term, source: 's1' })),
    offers: [{ text: 'Testangebot für Familien' }],
    contact: {},
    profile: 'https://example.org/',
    sources: [{ id: 's1', title: 'Erzeugter Eintrag', publisher: 'Probelauf', seen: DAY, says: SAYS }],
    checked: DAY,
    municipality: {
      ags: home.ags,
      name: home.name,
      districtAgs: home.districtAgs,
      district: home.district,
      population: home.population2023,
    },
  };
}

/** Names in the tiles: towns and districts, each from the zoom at which the map begins to show its rank. */
import type { FeatureCollection } from 'geojson';
import { nameLean } from '../../../src/lib/map/live/name-lean.ts';
import type { MapNameRecord } from '../../../src/lib/regions/map-name-record.ts';
import { REGION } from '../region.ts';

/** The first zoom whose tiles carry a rank (see `map-name-record.ts`). A tile of zoom 7 is shown up to zoom 8. */
const FROM: readonly number[] = [6, 3, 6, 7, 8, 9];

/** Those of `map-names.json` that a zoom carries, the most important first. */
export function namesAt(zoom: number, names: readonly MapNameRecord[]): FeatureCollection {
  const [west, , east] = REGION.frame;
  return {
    type: 'FeatureCollection',
    features: names
      .filter(([, , , rank]) => zoom >= (FROM[rank] ?? 0))
      .map(([name, lon, lat, rank, sorbian], order) => ({
        type: 'Feature',
        properties: { name, rank, order, lean: nameLean(lon, west, east), ...(sorbian ? { sorbian } : {}) },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      })),
  };
}

import type { LonLat } from '../../geo/distance.ts';

export type Bearing = 'north' | 'east' | 'south' | 'west';

/** Direction from one place to another (degrees), one of four. */
export function bearing(from: LonLat, to: LonLat): Bearing {
  const east = (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180);
  const north = to.lat - from.lat;
  if (Math.abs(east) > Math.abs(north)) return east > 0 ? 'east' : 'west';
  return north > 0 ? 'north' : 'south';
}

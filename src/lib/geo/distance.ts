import turfDistance from '@turf/distance';

/** A place on earth, degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** Great-circle distance in kilometres (Turf, mean earth radius). A straight line, never a way to walk or drive. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return turfDistance([a.lon, a.lat], [b.lon, b.lat], { units: 'kilometers' });
}

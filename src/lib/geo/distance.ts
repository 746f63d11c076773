import turfDistance from '@turf/distance';

/** A place on earth, degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** Returns the great-circle distance in km (Turf, mean earth radius): a straight line, not a walking or driving distance. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return turfDistance([a.lon, a.lat], [b.lon, b.lat], { units: 'kilometers' });
}

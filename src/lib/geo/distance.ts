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

/** The place nearest to a point; the first of several equally near, undefined without places. Scans all places. */
export function nearestOf<Place extends LonLat>(places: readonly Place[], point: LonLat): Place | undefined {
  let best: Place | undefined;
  let shortest = Infinity;
  for (const place of places) {
    const km = distanceKm(place, point);
    if (km < shortest) [best, shortest] = [place, km];
  }
  return best;
}

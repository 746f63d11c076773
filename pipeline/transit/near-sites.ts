import { distanceKm, type LonLat } from '../../src/lib/geo/distance.ts';
import { hasStandInLocation, type Site } from '../../src/lib/sites/site.ts';
import { TRANSIT_MODES, type NearbyStop, type SiteTransit } from '../../src/lib/sites/transit.ts';
import type { Station, Stop } from './read-stops.ts';

/** Largest distance that counts as near, kilometres; unlimited for trains. */
const WITHIN_KM = { bus: 2, tram: 2, rail: Infinity };

function nearest(
  from: LonLat,
  places: readonly (LonLat & { readonly name: string })[],
  withinKm = Infinity,
): NearbyStop | undefined {
  const measured = places.map((each) => ({ name: each.name, km: distanceKm(from, each) }));
  const [first, ...others] = measured;
  if (!first) return undefined;
  const best = others.reduce((least, each) => (each.km < least.km ? each : least), first);
  return best.km <= withinKm ? { name: best.name, metres: Math.round(best.km * 1000) } : undefined;
}

/**
 * Returns the nearest stops of every site that is located by address or street and represents its own point; for others
 * the distance would be that of another place. In the order of the sites.
 */
export function transitOf(
  sites: readonly Site[],
  stops: readonly Stop[],
  stations: readonly Station[],
): readonly SiteTransit[] {
  const byMode = TRANSIT_MODES.map((mode) => ({
    mode,
    all: stops.filter((each) => each.modes.includes(mode)),
  }));
  const stepFree = stations.filter((each) => each.stepFree);
  return sites
    .filter(
      (site) =>
        (site.location.precision === 'address' || site.location.precision === 'street') &&
        !hasStandInLocation(site),
    )
    .map(({ slug, location }) => {
      const found = byMode.map(({ mode, all }) => [mode, nearest(location, all, WITHIN_KM[mode])] as const);
      const entries = [...found, ['stepFree', nearest(location, stepFree)] as const];
      return { slug, ...Object.fromEntries(entries.filter(([, stop]) => stop !== undefined)) };
    });
}

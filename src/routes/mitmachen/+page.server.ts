import { municipalities, sites, TOTAL_SITES } from '$lib/server/derived.ts';
import type { DraftPlace } from '$lib/sites/record/draft.ts';
import type { PageServerLoad } from './$types';

/** Radius (metres) of a circle with the municipality's area, plus a third. */
function radiusOf(areaKm2: number): number {
  return Math.min(20_000, Math.ceil((Math.sqrt(areaKm2 / Math.PI) * 1_330) / 100) * 100);
}

export const load: PageServerLoad = () => ({
  documented: sites.length,
  total: TOTAL_SITES,
  places: municipalities.map(({ name, lon, lat, areaKm2 }): DraftPlace => ({
    name,
    lon,
    lat,
    radiusMetres: radiusOf(areaKm2),
  })),
});

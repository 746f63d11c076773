import { sites } from '$lib/server/derived.ts';
import { sitesGeoJson } from '$lib/sites/exchange/geojson.ts';

export const prerender = true;

/** Every documented site as a GeoJSON point. */
export function GET(): Response {
  return new Response(`${JSON.stringify(sitesGeoJson(sites))}\n`, {
    headers: { 'content-type': 'application/geo+json; charset=utf-8' },
  });
}

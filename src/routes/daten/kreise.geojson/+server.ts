import { districtsDownload, geoJsonText } from '$lib/server/region-downloads.ts';

export const prerender = true;

/** The districts as GeoJSON. */
export function GET(): Response {
  return new Response(geoJsonText(districtsDownload()), {
    headers: { 'Content-Type': 'application/geo+json' },
  });
}

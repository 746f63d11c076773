import { geoJsonText, municipalitiesDownload } from '$lib/server/region-downloads.ts';

export const prerender = true;

/** The municipalities as GeoJSON. */
export function GET(): Response {
  return new Response(geoJsonText(municipalitiesDownload()), {
    headers: { 'Content-Type': 'application/geo+json' },
  });
}

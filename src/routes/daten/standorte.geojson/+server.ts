import { sitesGeoJsonText } from '$lib/server/downloads/sites.ts';

export const prerender = true;

export function GET(): Response {
  return new Response(sitesGeoJsonText(), {
    headers: { 'content-type': 'application/geo+json; charset=utf-8' },
  });
}

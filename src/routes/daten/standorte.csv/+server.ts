import { sitesCsv } from '$lib/server/downloads/sites.ts';

export const prerender = true;

export function GET(): Response {
  return new Response(sitesCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

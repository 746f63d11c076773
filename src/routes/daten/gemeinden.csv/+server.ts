import { municipalitiesCsv } from '$lib/server/downloads/area-table.ts';

export const prerender = true;

export function GET(): Response {
  return new Response(municipalitiesCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

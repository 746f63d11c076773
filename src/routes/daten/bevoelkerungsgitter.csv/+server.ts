import { populationGridCsv } from '$lib/server/downloads/population-grid.ts';

export const prerender = true;

export function GET(): Response {
  return new Response(populationGridCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

import { coverageCsv } from '$lib/server/downloads/coverage.ts';

export const prerender = true;

export function GET(): Response {
  return new Response(coverageCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

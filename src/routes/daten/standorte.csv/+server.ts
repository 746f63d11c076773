import { sites } from '$lib/server/derived.ts';
import { tableOf } from '$lib/sites/exchange/columns.ts';
import { recordOf } from '$lib/sites/exchange/geojson.ts';
import { csvOf } from '$lib/text/csv.ts';

export const prerender = true;

/** Every documented site as a table for German spreadsheets; importing it changes nothing. */
export function GET(): Response {
  const rows = sites.map((site) => ({
    slug: site.slug,
    record: recordOf(site),
    municipality: site.municipality,
  }));
  return new Response(csvOf(tableOf(rows)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

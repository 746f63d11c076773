import { tableOf } from '$lib/sites/exchange/columns.ts';
import { SAMPLE_ROW } from '$lib/sites/exchange/workbook.ts';
import { csvOf } from '$lib/text/format/csv.ts';

export const prerender = true;

/** The template as CSV, for every other spreadsheet. */
export function GET(): Response {
  return new Response(csvOf(tableOf([SAMPLE_ROW])), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

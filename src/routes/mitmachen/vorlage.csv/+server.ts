import { tableOf } from '$lib/sites/exchange/columns.ts';
import { SAMPLE_ROW } from '$lib/sites/exchange/workbook.ts';
import { csvOf } from '$lib/text/format/csv.ts';

export const prerender = true;

/** Template as CSV, for other spreadsheets. */
export function GET(): Response {
  return new Response(csvOf(tableOf([SAMPLE_ROW])), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

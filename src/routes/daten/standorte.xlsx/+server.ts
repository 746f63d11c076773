import { sites } from '$lib/server/derived.ts';
import { recordOf } from '$lib/sites/exchange/geojson.ts';
import { workbookOf } from '$lib/sites/exchange/workbook.ts';

export const prerender = true;

/** Every documented site as an Excel workbook; importing it changes nothing. */
export async function GET(): Promise<Response> {
  const rows = sites.map((site) => ({
    slug: site.slug,
    record: recordOf(site),
    municipality: site.municipality,
  }));
  return new Response(await workbookOf(rows), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
}

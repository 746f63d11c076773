import { templateWorkbook } from '$lib/sites/exchange/workbook.ts';

export const prerender = true;

/** Template for Excel. */
export async function GET(): Promise<Response> {
  return new Response(await templateWorkbook(), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
}

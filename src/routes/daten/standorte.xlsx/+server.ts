import { sitesWorkbook } from '$lib/server/downloads/sites.ts';

export const prerender = true;

export async function GET(): Promise<Response> {
  return new Response(await sitesWorkbook(), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
}

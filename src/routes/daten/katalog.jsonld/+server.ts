import { catalogue } from '$lib/server/downloads/catalogue.ts';
import { dataSets } from '$lib/server/downloads/list.ts';
import { siteConfig } from '$lib/text/site-config.ts';

export const prerender = true;

/** Machine-readable catalogue (DCAT-AP.de). */
export async function GET(): Promise<Response> {
  return new Response(`${JSON.stringify(catalogue(await dataSets(), siteConfig), null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
}

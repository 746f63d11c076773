import { sitemapXml } from '$lib/server/sitemap.ts';
import { siteConfig } from '$lib/text/site-config.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
  new Response(sitemapXml(siteConfig), { headers: { 'Content-Type': 'application/xml' } });

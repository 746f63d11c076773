import { securityTxt } from '$lib/server/security-txt.ts';
import { siteConfig } from '$lib/text/site-config.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
  new Response(securityTxt(siteConfig, new Date()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

import * as de from '$region/words/de.json';
import { SITE_NAME, WORDMARK } from '$lib/region/constants.ts';

export const prerender = true;
export const trailingSlash = 'never';

const MANIFEST = {
  name: SITE_NAME,
  short_name: WORDMARK,
  description: `Karte der Eltern-Kind-Zentren ${de.within}`,
  lang: 'de',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fbf8f2',
  theme_color: '#9c2450',
  icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
};

/** Web app manifest: name of the site on a home screen. */
export const GET = (): Response =>
  new Response(JSON.stringify(MANIFEST), {
    headers: { 'content-type': 'application/manifest+json' },
  });

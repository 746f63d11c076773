import type { Page } from '@playwright/test';

interface Site {
  readonly location: { readonly lon: number; readonly lat: number };
}

/**
 * Serves the start page with `count` generated sites named "Testkita …": the real ones repeated at shifted places, so
 * that filters match the same share. Affects this browser only. The context must bypass the content security policy,
 * because the changed inline script no longer has the listed hash.
 */
export async function serveManySites(page: Page, count: number): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const html = await (await route.fetch()).text();
      const body = html.replace(/sites:(\[\{slug:.*\}\]),total:/s, (_, literal: string) => {
        const known = new Function(`return ${literal}`)() as Site[];
        const sites = Array.from({ length: count }, (__, index) => {
          const site = known[index % known.length];
          const lon = 12 + ((index * 0.618) % 1) * 2.8;
          const lat = 50.4 + ((index * 0.414) % 1) * 1.1;
          return {
            ...site,
            slug: `testkita-${index}`,
            name: `Testkita ${index}`,
            location: { ...site?.location, lon, lat },
          };
        });
        return `sites:${JSON.stringify(sites)},total:`;
      });
      if (body === html)
        throw new Error('The start page no longer carries its sites as bench/browser expects.');
      await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    },
  );
}

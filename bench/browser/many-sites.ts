import type { Page } from '@playwright/test';
import { SITES_FILE } from '../../src/lib/explorer/sites-file.ts';
import { formatNumber } from '../../src/lib/text/format/numbers.ts';

interface Site {
  readonly location: { readonly lon: number; readonly lat: number };
}

/**
 * Serves `count` generated sites named "Testkita …" where the explorer loads all sites: the real ones repeated at shifted
 * places, so that filters match the same share. Affects this browser only.
 */
export async function serveManySites(page: Page, count: number): Promise<void> {
  await page.route(`**${SITES_FILE}`, async (route) => {
    const known = (await (await route.fetch()).json()) as Site[];
    const json = Array.from({ length: count }, (_, index) => {
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
    await route.fulfill({ json });
  });
}

/** Waits until the explorer has all of them, which it loads with the live map. */
export const manySitesThere = (page: Page, count: number): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: `Alle ${formatNumber(count)} ` })
    .waitFor();

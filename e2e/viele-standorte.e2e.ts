/** Many generated sites: clustered with and without the live map. */
import type { Page } from '@playwright/test';
import { mapOf } from './support/live-map.ts';
import { mapReady } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

test.use({ liveMap: 'few frames' });

const MANY = 400;

interface Site {
  readonly slug: string;
  readonly name: string;
  readonly location: { readonly lon: number; readonly lat: number };
}

/**
 * Serves the start page with invented sites in its data; the changed inline script no longer has the hash of the
 * policy.
 */
async function withManySites(page: Page): Promise<void> {
  await page.route('/', async (route) => {
    const html = await (await route.fetch()).text();
    const changed = html
      .replace(/script-src 'self' 'sha256-[^']+'/, "script-src 'self' 'unsafe-inline'")
      .replace(/sites:(\[\{slug:.*\}\]),total:/s, (_, literal: string) => {
        const [first] = new Function(`return ${literal}`)() as Site[];
        const sites = Array.from({ length: MANY }, (__, index) => ({
          ...first,
          slug: `testkita-${index}`,
          name: `Testkita ${index}`,
          location: {
            ...first?.location,
            lon: 12.2 + (index % 20) * 0.12,
            lat: 50.5 + Math.floor(index / 20) * 0.04,
          },
        }));
        return `sites:${JSON.stringify(sites)},total:`;
      });
    await route.fulfill({ body: changed, contentType: 'text/html; charset=utf-8' });
  });
}

const clusters = (page: Page) => page.locator('[data-cluster]');
const listed = (page: Page) => page.getByRole('status').filter({ hasText: `${MANY} dokumentiert` });

test('without the live map a count narrows list and map to its own sites, and a shared link keeps that', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await withManySites(page);
  await page.goto('/');
  await expect(listed(page)).toContainText(`Alle ${MANY}`);
  const first = clusters(page).first();
  await expect(first).toHaveAccessibleName(/^\d+ Standorte bei .*: nur diese zeigen$/);
  await first.click();
  await expect(page).toHaveURL(/ausschnitt=1.*karte=/);
  await expect(listed(page)).not.toContainText(`Alle ${MANY}`);
  const said = await listed(page).innerText();
  await expect(page.locator('[data-pin]').first()).toBeVisible();
  await expect(clusters(page)).toHaveCount(0);
  await page.goBack();
  await expect(listed(page)).toContainText(`Alle ${MANY}`);
  await page.goForward();
  await expect(listed(page)).toHaveText(said);
});

test('the list grows by sixty; on the live map a count comes nearer until its sites part', async ({
  page,
}) => {
  await withManySites(page);
  await page.goto('/');
  await expect(listed(page)).toContainText(`Alle ${MANY}`);
  await expect(page.locator('[data-site]')).toHaveCount(60);
  await page.getByRole('button', { name: '60 weitere zeigen' }).click();
  await expect(page.locator('[data-site]')).toHaveCount(120);

  await mapOf(page).scrollIntoViewIfNeeded();
  await mapReady(page);
  await expect(clusters(page).first()).toHaveAccessibleName(/: heranzoomen$/);
  const counts = () => clusters(page).evaluateAll((all) => all.map((each) => Number(each.dataset.cluster)));
  const before = Math.max(...(await counts()));
  await clusters(page).first().press('Enter');
  await expect(page).toHaveURL(/karte=/);
  await expect.poll(async () => Math.max(0, ...(await counts()))).toBeLessThan(before);
});

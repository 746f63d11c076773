/** Many generated sites: clustered with and without the live map. How the explorer comes to all of its sites. */
import type { Page } from '@playwright/test';
import { mapOf } from './support/live-map.ts';
import { mapReady, openStart, placeSearch } from './support/start-page.ts';
import { expect, saveData, test } from './support/test.ts';

test.use({ liveMap: 'few frames' });

const MANY = 400;
const LIST = '**/standorte/liste.json';

interface Site {
  readonly slug: string;
  readonly name: string;
  readonly location: { readonly lon: number; readonly lat: number };
}

/** Serves invented sites where the explorer loads all of them. */
async function withManySites(page: Page): Promise<void> {
  await page.route(LIST, async (route) => {
    const [first] = (await (await route.fetch()).json()) as Site[];
    const json = Array.from({ length: MANY }, (__, index) => ({
      ...first,
      slug: `testkita-${index}`,
      name: `Testkita ${index}`,
      location: {
        ...first?.location,
        lon: 12.2 + (index % 20) * 0.12,
        lat: 50.5 + Math.floor(index / 20) * 0.04,
      },
    }));
    await route.fulfill({ json });
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
  await openStart(page);
  await placeSearch(page).focus();
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
  await openStart(page);
  await placeSearch(page).focus();
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

test('what needs all sites loads them once, says so while they come, and tells a failure', async ({
  page,
  context,
  watched,
}) => {
  watched.allowed = /^console: Failed to load resource/;
  const count = page.getByRole('status').filter({ hasText: /dokumentiert|geladen/ });
  const filter = page.getByRole('checkbox', { name: /^Inklusion/ });
  let asked = 0;
  let release = (): void => undefined;
  await page.route(LIST, async (route) => {
    asked += 1;
    if (asked === 1) {
      await route.abort();
      return;
    }
    await new Promise<void>((done) => (release = done));
    await route.continue();
  });
  // A map that does not start by itself asks for nothing.
  await saveData(context);
  await openStart(page);
  await expect(count).toContainText('Alle 13');
  expect(asked).toBe(0);

  await filter.check();
  await expect(page.getByRole('alert')).toContainText('Ein Teil der Seite wurde nicht geladen');
  await expect(count).toHaveText('Die Standorte werden geladen …');
  expect(asked).toBe(1);

  await page.getByRole('checkbox', { name: /^Begegnung/ }).check();
  await expect.poll(() => asked).toBe(2);
  await expect(filter).toBeChecked();
  release();
  await expect(count).toContainText('von 13');
  await page
    .getByRole('link', { name: /Knirpsenland/ })
    .first()
    .click();
  await filter.uncheck();
  await expect(count).toContainText('von 13');
  expect(asked).toBe(2);
});

test('an address that asks for something has its answer when the page answers', async ({ page }) => {
  await openStart(page, '?schwerpunkt=inklusion');
  await expect(page.locator('[data-site]')).toHaveCount(2, { timeout: 1 });
});

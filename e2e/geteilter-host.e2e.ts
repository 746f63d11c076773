/**
 * A town's host serves the map twice and another application, and a gateway answers in our place: the offline copies
 * stay whole, and nothing of others is in them.
 */
import type { Page } from '@playwright/test';
import { FIRST, NEXT, publishSite, type PublishedSite } from './support/published-site.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ site: PublishedSite }>({
  site: async ({ browserName: _ }, use) => {
    const site = await publishSite(['/a', '/b']);
    await use(site);
    site.stop();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});
test.use({ serviceWorkers: 'allow' });

const PROFILE = '/standorte/hort-berg-eilenburg/';
const hydrated = (page: Page) => page.locator('.explorer[data-hydrated=true]');
const storedNote = (page: Page) => page.getByRole('complementary', { name: 'Hinweis' });

/** Opens one of the maps under control of its service worker. */
async function openMap(page: Page, at: '/a' | '/b'): Promise<void> {
  await page.goto(`${at}/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
  await expect(hydrated(page)).toBeVisible();
}

/** Publishes the second version of one map and loads it. */
async function update(page: Page, site: PublishedSite, at: '/a' | '/b'): Promise<void> {
  site.publish(at);
  await openMap(page, at);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  // The caches change before the page is loaded anew.
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Neue Version laden' }).click();
  await loaded;
  await expect.poll(() => cacheNames(page).catch(() => [])).toContain(nameOf(site, at, NEXT));
  await expect.poll(() => cacheNames(page).catch(() => [])).not.toContain(nameOf(site, at, FIRST));
  await expect(hydrated(page)).toBeVisible();
}

const nameOf = (site: PublishedSite, at: string, version: string) => `ekiz ${site.origin}${at}/ ${version}`;
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(async () => (await caches.keys()).sort());
const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });

test('two maps of one host work offline after each other’s update; another application’s page is not kept', async ({
  page,
  context,
  site,
  watched,
}) => {
  const mailbox = await context.newPage();
  await mailbox.goto('/postfach/');
  await openMap(page, '/a');
  await openMap(page, '/b');
  expect(site.asked('/postfach/')).toBe(1);
  expect(await cacheNames(page)).toEqual([nameOf(site, '/a', FIRST), nameOf(site, '/b', FIRST)]);

  const bothOffline = async () => {
    await context.setOffline(true);
    for (const at of ['/a', '/b']) {
      const answer = await page.goto(at + PROFILE);
      expect(answer?.status(), at).toBe(200);
      await expect(storedNote(page)).toContainText('Keine Verbindung. Sie sehen die gespeicherte Seite');
      await page.goto(`${at}/`);
      await expect(storedNote(page)).toBeVisible();
      await expect(hydrated(page)).toBeVisible();
    }
    await context.setOffline(false);
  };
  await test.step('after the update of the first, which removes the cache of its first versions', async () => {
    await page.evaluate(async () => {
      for (const at of ['a', 'b'])
        await (
          await caches.open(`ekiz-${at}1`)
        ).put(`/${at}/_app/immutable/offline.${at}1.json`, new Response());
    });
    await update(page, site, '/a');
    const names = await cacheNames(page);
    expect(names).not.toContain('ekiz-a1');
    expect(names).toContain('ekiz-b1');
    await bothOffline();
  });
  await test.step('and after that of the second', async () => {
    await update(page, site, '/b');
    await bothOffline();
  });
  expect(await keptPaths(page)).not.toContain('/postfach/');
  watched.allowed = /ERR_INTERNET_DISCONNECTED/;
});

test('a gateway’s answers, a stranger’s text and a page of another version are shown and not kept', async ({
  page,
  context,
  site,
  watched,
}) => {
  await openMap(page, '/a');
  await test.step('scripts of the gateway are asked for again, and the page works', async () => {
    site.gateway(/\/_app\//);
    await page.goto('/a/vergleich/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    site.gateway(undefined);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Gemeinden' })).toBeEnabled();
  });
  await test.step('visited with the gateway: the list of municipalities', async () => {
    site.gateway(/./);
    await page.goto('/a/gemeinden/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('WLAN');
    site.gateway(undefined);
  });
  await page.goto('/a/fremd.txt');
  site.publish('/a');
  await page.goto(`/a${PROFILE}`);
  await expect(page).toHaveTitle(new RegExp(NEXT));
  // Whatever is still being kept.
  await page.goto('/a/datenschutz/');
  await expect.poll(() => keptPaths(page)).toContain('/a/datenschutz/');

  await context.setOffline(true);
  await page.goto('/a/gemeinden/');
  await expect(page.getByRole('status').filter({ hasText: 'von 418 Gemeinden' })).toBeVisible();
  await page.getByLabel('Gemeinde suchen').fill('Eilenburg');
  await expect(page.getByRole('status').filter({ hasText: 'von 418 Gemeinden' })).toHaveText(
    '1 von 418 Gemeinden',
  );
  await page.goto(`/a${PROFILE}`);
  await expect(storedNote(page)).toBeVisible();
  await expect(page).not.toHaveTitle(new RegExp(NEXT));
  for (const file of ['/a/fremd.txt', '/a/bild.png', '/a/gibt-es-nicht/']) {
    expect((await page.goto(file))?.status(), file).toBe(503);
    await expect(page).toHaveTitle('Keine Verbindung. Diese Seite ist nicht gespeichert.');
  }
  // The gateway's scripts, and addresses without a network.
  watched.allowed = /^console: (Failed to load |TypeError: Failed to fetch dynamically imported module)/;
});

/** Many generated sites: clustered with and without the live map. How the explorer comes to all of its sites. */
import type { Page } from '@playwright/test';
import { SITES_FILE } from '../src/lib/explorer/sites-file.ts';
import { mapOf } from './support/live-map.ts';
import { mapReady, openStart, placeSearch } from './support/start-page.ts';
import { expect, saveData, test } from './support/test.ts';

test.use({ liveMap: 'few frames' });

const MANY = 400;
const LIST = `**${SITES_FILE}`;

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

/** Holds the list of all sites until `release` is called; `requests` counts how often it is asked for. */
async function holdList(page: Page): Promise<{ requests: number; fails: boolean; release: () => void }> {
  let free = (): void => undefined;
  const held = new Promise<void>((done) => (free = done));
  const list = { requests: 0, fails: false, release: () => free() };
  await page.route(LIST, async (route) => {
    list.requests += 1;
    if (list.fails) {
      await route.abort();
      return;
    }
    await held;
    await route.continue();
  });
  return list;
}

const count = (page: Page) => page.getByRole('status').filter({ hasText: /dokumentiert|laden/ });

test('what needs all sites loads them once, says so while they come, and reports a failure', async ({
  page,
  context,
  watched,
}) => {
  watched.allowed = /^console: Failed to load resource/;
  const inclusion = page.getByRole('checkbox', { name: /^Inklusion/ });
  // A map that does not start by itself loads nothing.
  await saveData(context);
  const list = await holdList(page);
  list.fails = true;
  await openStart(page);
  await expect(count(page)).toContainText('Alle 13');
  expect(list.requests).toBe(0);

  await inclusion.check();
  await expect(count(page)).toHaveText('Die Standorte ließen sich nicht laden.');
  list.fails = false;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(count(page)).toHaveText('Die Standorte werden geladen …');
  await expect(page.getByRole('heading', { name: 'Standorte', exact: true })).toBeFocused();
  await page.getByRole('checkbox', { name: /^Begegnung/ }).check();
  await expect(inclusion).toBeChecked();
  list.release();
  await expect(count(page)).toContainText('von 13');
  expect(list.requests).toBe(2);
});

test('an address that asks for something keeps it while the list comes, and has its answer when the page answers', async ({
  page,
}) => {
  const list = await holdList(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/?schwerpunkt=inklusion');
  await expect(count(page)).toHaveText('Die Standorte werden geladen …');
  await page.getByRole('button', { name: 'Liste' }).click();
  await expect(page).toHaveURL(/schwerpunkt=inklusion&ansicht=liste/);
  await expect(page.locator('.results')).toBeVisible();
  await expect(page.locator('[data-map-state]')).toBeHidden();
  expect(await page.locator('.explorer').getAttribute('data-hydrated')).toBe('false');
  list.release();
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
  expect(await page.locator('[data-site]').count()).toBe(2);
  expect(list.requests).toBe(1);
});

test('without the list of all sites a card leads to its profile', async ({ page, context, watched }) => {
  watched.allowed = /^console: Failed to load resource/;
  await saveData(context);
  const list = await holdList(page);
  list.fails = true;
  await openStart(page);
  await page
    .getByRole('link', { name: /Knirpsenland/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/standorte\/knirpsenland-coswig\/$/);
});

/**
 * A new version is published while a reader has the site open: the page announces it and loads it on request only. Both
 * versions are served from one build, the second with another version name.
 */
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { FIRST, NEXT, publishSite, type PublishedSite } from './support/published-site.ts';
import { openStart } from './support/start-page.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ site: PublishedSite }>({
  site: async ({ browserName: _ }, use) => {
    const site = await publishSite(['']);
    await use(site);
    site.stop();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});
test.use({ serviceWorkers: 'allow' });

const note = (page: Page) => page.getByRole('status').filter({ hasText: /neue Version|new version/ });

/** Opens a page under control of the service worker; the first visit is not. */
async function openControlled(page: Page): Promise<void> {
  await openStart(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
  await openStart(page);
}

/** Triggers the update check that browsers run by themselves from time to time. */
const lookForNew = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

test(
  'a new version is announced without taking the focus or what was typed, and loaded when wanted',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description:
        'Neue Version der Seite: ruhig gemeldet, ohne den Fokus zu nehmen, mit der Tastatur geladen',
    },
  },
  async ({ page, site }) => {
    await openControlled(page);
    await expect(note(page)).toHaveCount(0);
    await page.locator('#ort-suche').fill('Eilen');
    site.publish('');
    await lookForNew(page);
    await expect(note(page)).toBeVisible();
    await expect(page.locator('#ort-suche')).toBeFocused();
    await expect(page.locator('#ort-suche')).toHaveValue('Eilen');
    await expect.poll(() => page.evaluate(() => caches.keys())).toContain(`ekiz ${site.origin}/ ${FIRST}`);
    expect(await axeViolations(page)).toEqual([]);

    const take = page.getByRole('button', { name: 'Neue Version laden' });
    await take.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => caches.keys()).catch(() => []))
      .toEqual([`ekiz ${site.origin}/ ${NEXT}`]);
    await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
    await expect(page.locator('#ort-suche')).toHaveValue('');
    await expect(note(page)).toHaveCount(0);
  },
);

test('who wants to go on does, and another open page that takes it tells this one', async ({
  page,
  context,
  site,
}) => {
  await openControlled(page);
  site.publish('');
  await lookForNew(page);
  await page.getByRole('button', { name: 'Später' }).click();
  await expect(note(page)).toHaveCount(0);

  const other = await context.newPage();
  await openStart(other);
  await other.getByRole('button', { name: 'Neue Version laden' }).click();
  await expect(note(page)).toBeVisible();
});

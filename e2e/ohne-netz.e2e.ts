/** Without a network: what was opened once works on, and says that it is a stored copy. */
import { axeViolations } from './support/axe.ts';
import { openStart } from './support/start-page.ts';
import { expect, OFFLINE_REPORTS, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow', dataSaving: true });

test('from the list to a profile without a network', async ({ page, context, watched }) => {
  await openStart(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Hinweis' })).toContainText('gespeicherter Stand');
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Inklusion/ }).check();
  await expect(page.locator('[data-site]')).toHaveCount(2);

  await page.goto('/standorte/hort-berg-eilenburg/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hort der Grundschule Berg');
  await expect(page.getByRole('complementary', { name: 'Hinweis' })).toContainText('gespeicherter Stand');
  watched.errors = watched.errors.filter((error) => !OFFLINE_REPORTS.test(error));
});

test('with a network the page is the current one, without the hint', async ({ page }) => {
  await openStart(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
  await page.reload();
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
  await expect(page.getByText('gespeicherter Stand')).toHaveCount(0);
});

test('a stored page says in its own language that it is one', async ({ page, context, watched }) => {
  await openStart(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
  const profile = '/ar/standorte/hort-berg-eilenburg/';
  await page.goto(profile);
  await context.setOffline(true);
  await page.goto(profile);
  const note = page.getByRole('complementary', { name: 'ملاحظة' });
  await expect(note).toContainText('نسخة محفوظة');
  // Latin digits, as everywhere in Arabic here.
  await expect(note).toContainText(/\d{4}/);
  watched.errors = watched.errors.filter((error) => !OFFLINE_REPORTS.test(error));
});

test('a page that was not stored says so in its language and leads to the stored map', async ({
  page,
  context,
  watched,
}) => {
  await openStart(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
  await context.setOffline(true);
  const answer = await page.goto('/pl/standorte/hort-berg-eilenburg/');
  expect(answer?.status()).toBe(503);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Brak sieci: ta strona nie jest zapisana.',
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link').click();
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
  watched.errors = watched.errors.filter(
    (error) => !OFFLINE_REPORTS.test(error) && !/status of 503/.test(error),
  );
});

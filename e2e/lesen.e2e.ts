/** Pages of text: each can be reached, has one heading and a unique title, and fits a phone. */
import { readdirSync } from 'node:fs';
import { expect, test } from './support/kept-page.ts';
import { test as fresh } from './support/test.ts';

const focusPages = readdirSync('build/schwerpunkte', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `/schwerpunkte/${entry.name}/`);
const SINGLE = ['/ueber/', '/datenschutz/', '/barrierefreiheit/', '/impressum/', '/schwerpunkte/'];
const firstFocus = focusPages[0] ?? '/schwerpunkte/familienbildung/';

test('each page has one main heading, a title of its own and a description', async ({ page }) => {
  const titles = new Set<string>();
  const all = [...SINGLE, ...focusPages];
  for (const path of all) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    await expect(page.locator('meta[name="description"]'), path).toHaveAttribute('content', /.{40,}/);
    titles.add(await page.title());
  }
  expect(focusPages.length).toBeGreaterThan(0);
  expect(titles.size).toBe(all.length);
});

test('the footer leads to the legal pages and back to the map', async ({ page }) => {
  await page.goto('/ueber/');
  for (const name of ['Barrierefreiheit', 'Datenschutz', 'Impressum', 'Schwerpunkte']) {
    await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
  await page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link', { name: 'Karte' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a focus page leads to its sites, to the other focuses and to the filtered map', async ({ page }) => {
  await page.goto(firstFocus);
  const id = firstFocus.split('/')[2] ?? '';
  await expect(page.getByRole('link', { name: 'Diese Standorte auf der großen Karte' })).toHaveAttribute(
    'href',
    new RegExp(`\\?schwerpunkt=${id}$`),
  );
  const others = page.getByRole('region', { name: 'Andere Schwerpunkte' }).getByRole('listitem');
  await expect(others).toHaveCount(focusPages.length - 1);
  await page.locator('[data-site] a').first().click();
  await expect(page).toHaveURL(/\/standorte\/[a-z0-9-]+\/$/);
  await expect(page.locator(`#schwerpunkt-${id}`)).toBeVisible();
});

test('each source number on the about page has its source', async ({ page }) => {
  await page.goto('/ueber/');
  const targets = await page
    .getByRole('link', { name: /^Quelle \d+$/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(8);
  for (const target of new Set(targets))
    await expect(page.locator(`${target} a[href^="http"]`), target).toHaveCount(1);
});

test('an unknown address is answered calmly, at any depth and without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  const answer = await page.goto('/gibt/es/hier/nicht');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es hier nicht');
  await expect(page.locator('body')).toHaveCSS('font-family', /Atkinson/);
  await page.getByRole('main').getByRole('link', { name: 'Über diese Karte' }).click();
  await expect(page).toHaveURL(/\/ueber\/$/);
  await context.close();
});

test('an unknown address answers in its language, guesses, forwards by key and searches a place', async ({
  browser,
  baseURL,
}) => {
  // In a context of its own: the browser reports the status 404 as an error of the page.
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  const main = page.getByRole('main');
  expect((await page.goto('/gemeinden/eilenbrug/'))?.status()).toBe(404);
  await expect(main.getByRole('status')).toHaveText('Meinten Sie Eilenburg?');
  await expect(main.getByRole('link', { name: 'Eilenburg' })).toHaveAttribute(
    'href',
    '/gemeinden/14730110-eilenburg/',
  );

  await page.goto('/ar/standorte/kuschelkist-zwickau/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('هذه الصفحة غير موجودة هنا');
  await expect(main.getByRole('status').getByRole('link')).toHaveAttribute(
    'href',
    '/ar/standorte/kuschelkiste-zwickau/',
  );

  // A renamed municipality, and one that was merged.
  await page.goto('/gemeinden/14625250-kamenz-kamjenc/');
  await expect(page).toHaveURL(/\/gemeinden\/14625250-kamenz\/$/);
  await page.goto('/gemeinden/14521470-pfaffroda/');
  await expect(page).toHaveURL(/\/gemeinden\/14521460-olbernhau\/$/);

  // A village without a page is searched; a word that is no place is not.
  await page.goto('/gemeinden/cranzahl/');
  await expect(main.getByLabel('Ort oder Postleitzahl')).toHaveValue('cranzahl');
  await page.goto('/pl/standorty/');
  await expect(main.getByRole('status').getByRole('link')).toHaveAttribute('href', '/pl/standorte/');
  await expect(main.locator('input:visible')).toHaveValue('');

  await page.goto('/en/nothing/');
  await main.getByLabel('Town, village or postcode').fill('Cranzahl');
  await main.getByRole('button', { name: 'Search on the map' }).click();
  await expect(page).toHaveURL(/\/en\/\?ort=ort-14521560-cranzahl/);
  await expect(page.locator('#ort-ab')).toContainText('roughly Cranzahl in Sehmatal');
  await context.close();
});

fresh(
  'the privacy page tells the truth: reading leaves no cookie and no storage',
  async ({ page, context }) => {
    for (const path of ['/datenschutz/', '/ueber/', firstFocus]) await page.goto(path);
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(stored).toEqual([0, 0, 0]);
  },
);

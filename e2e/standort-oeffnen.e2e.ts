/** The popup: opened by list or pin, closed by Escape or its button, focus goes back, the address tells it. */
import { expect, test } from './support/test.ts';
import { openStart } from './support/start-page.ts';

const SLUG = 'hort-berg-eilenburg';

test('a list entry opens the panel with what a parent wants to know', async ({ page }) => {
  await openStart(page);
  await page.locator(`[data-site="${SLUG}"] a`).click();
  const panel = page.getByRole('dialog', { name: 'Hort der Grundschule Berg' });
  await expect(panel).toBeVisible();
  await expect(panel).toContainText('Eilenburg');
  await expect(panel).toContainText('heutiger Stand ungeklärt');
  await expect(panel).toContainText('Stand: 2022');
  await expect(panel).toContainText('Lage ungefähr: Postleitzahlgebiet');
  await expect(panel.getByRole('link', { name: 'Zum Profil mit allen Quellen' })).toHaveAttribute(
    'href',
    new RegExp(`standorte/${SLUG}/$`),
  );
  await expect(page).toHaveURL(new RegExp(`standort=${SLUG}`));
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
});

test('Escape closes it and gives the focus back to the opener', async ({ page }) => {
  await openStart(page);
  const entry = page.locator(`[data-site="${SLUG}"] a`);
  await entry.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(entry).toBeFocused();
  await expect(page).not.toHaveURL(/standort=/);
});

test('a shared address opens the panel without taking the focus', async ({ page }) => {
  await openStart(page, `?standort=${SLUG}`);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).not.toBeFocused();
});

test('Back closes the panel', async ({ page }) => {
  await openStart(page);
  await page.locator(`[data-site="${SLUG}"] a`).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('pin and list entry point at each other', async ({ page }) => {
  await openStart(page);
  const entry = page.locator(`[data-site="${SLUG}"]`);
  await page.locator(`[data-pin="${SLUG}"]`).focus();
  await expect(entry).toHaveClass(/highlighted/);
  await entry.getByRole('link').focus();
  await expect(page.locator(`[data-pin="${SLUG}"]`)).toHaveClass(/highlighted/);
});

test('on a phone it is a sheet at the bottom that leaves the map usable', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openStart(page);
  await page.locator(`[data-pin="${SLUG}"]`).click();
  const box = await page.getByRole('dialog').boundingBox();
  const map = await page.locator('[data-map-state]').boundingBox();
  expect(box && box.y + box.height).toBeCloseTo(740, 0);
  expect(box && box.height).toBeLessThan(740 * 0.62);
  expect(map && box && map.y).toBeLessThan(box?.y ?? 0);
});

test('without JavaScript every entry and every pin leads to the profile', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('[data-site]')).toHaveCount(12);
  await expect(page.locator('[data-pin]')).toHaveCount(12);
  await page.locator(`[data-pin="${SLUG}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/standorte/${SLUG}/$`));
  await page.goto('/');
  await page.locator(`[data-site="${SLUG}"] a`).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hort der Grundschule Berg');
  await context.close();
});

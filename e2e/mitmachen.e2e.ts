import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { axeViolations } from './support/axe.ts';
import { hydrated } from './support/hydrated.ts';
import { expect, test } from './support/kept-page.ts';

const check = (page: Page) => page.getByRole('button', { name: 'Prüfen und Datei erstellen' });

/** Opens the form and fills it. */
async function fill(page: Page): Promise<void> {
  await page.goto('/mitmachen/');
  await hydrated(page);
  await page.locator('#name').fill('Testkita „Musterhaus“');
  await page.locator('#operator').fill('Musterträger e. V.');
  await page.getByRole('radio', { name: /^Kita/ }).check();
  await page.getByRole('radio', { name: /^frei/ }).check();
  await page.locator('#place').fill('Eilenburg');
  await page.getByRole('checkbox', { name: /^Begegnung/ }).check();
  await page.locator('#offers').fill('Elterncafé\nKrabbelgruppe');
  await page.locator('#profile').fill('https://www.example.org/ekiz');
  await page.locator('#sourceTitle').fill('Seite des Trägers');
  await page.locator('#sourcePublisher').fill('Musterträger e. V.');
  await page.locator('#sourceSays').fill('Teilnahme am Modellprojekt.');
}

test('a filled form becomes a file that the build would take', async ({ page }) => {
  await fill(page);
  await check(page).click();
  await expect(page.getByRole('heading', { name: 'Geprüft und in Ordnung' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Datei speichern' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('testkita-musterhaus-eilenburg.yaml');
  const saved = parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(saved).toMatchObject({
    name: 'Testkita „Musterhaus“',
    address: { place: 'Eilenburg' },
    focus: [{ term: 'begegnung', source: 's1' }],
    offers: [
      { text: 'Elterncafé', source: 's1' },
      { text: 'Krabbelgruppe', source: 's1' },
    ],
  });
  expect(await axeViolations(page)).toEqual([]);
});

test('what is missing or wrong is listed, linked and said at the field', async ({ page }) => {
  await fill(page);
  await page.locator('#name').fill('');
  await page.locator('#postcode').fill('4838');
  await check(page).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveCount(2);
  await summary.getByRole('link', { name: 'Postleitzahl' }).click();
  await expect(page.locator('#postcode')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#postcode-fehler')).toContainText('fünf Ziffern');
  expect(await axeViolations(page)).toEqual([]);
});

test('the form goes by keyboard alone', async ({ page }) => {
  await page.goto('/mitmachen/');
  await hydrated(page);
  await page.locator('#name').focus();
  await page.keyboard.type('Testkita');
  await page.keyboard.press('Tab');
  await expect(page.locator('#operator')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: /^Kita/ })).toBeChecked();
});

test('templates and the page of what is wanted are there', async ({ page, request }) => {
  for (const path of ['/mitmachen/vorlage.xlsx', '/mitmachen/vorlage.csv'])
    expect((await request.get(path)).status()).toBe(200);
  await page.goto('/mitmachen/');
  await page.getByRole('link', { name: 'Offene Standorte' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offene Standorte');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and offers the template', async ({ page }) => {
    await page.goto('/mitmachen/');
    // Playwright disables scripts but does not render noscript, so this checks the markup.
    expect(await page.content()).toContain('Das Formular braucht JavaScript.');
    await expect(page.getByRole('link', { name: 'Vorlage für Excel' })).toBeVisible();
  });
});

/** A planner compares districts: table, map, files and print. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { textOf } from './support/download.ts';
import { expect, test } from './support/kept-page.ts';

const attribution = JSON.parse(readFileSync('data/derived/attribution.json', 'utf8')) as { text: string };
const row = (page: Page, ags: string) => page.locator(`tr[data-row="${ags}"]`);
const ready = async (page: Page) => {
  await expect(page.getByRole('radio', { name: 'Gemeinden' })).toBeEnabled();
};

/** Texts of the table that break inside a number and its unit, or stand closer than 2 px to the edges of their cell. */
const squeezed = (page: Page): Promise<string[]> =>
  page
    .locator('table')
    .first()
    .evaluate((table) => {
      const found: string[] = [];
      const range = document.createRange();
      for (const cell of table.querySelectorAll('th, td')) {
        const edges = cell.getBoundingClientRect();
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode.textContent ?? '';
          for (const { 0: word, index } of text.matchAll(/[\d.,]+\u00a0\S+|\S+/g)) {
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + word.length);
            const { left, right } = range.getBoundingClientRect();
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
            const broken = lines > 1 && !word.includes('\u00ad') && cell.matches('td');
            const shown = right > left && !texts.currentNode.parentElement?.closest('.visually-hidden');
            if (broken || (shown && (left < edges.left + 2 || right > edges.right - 2))) found.push(word);
          }
        }
      }
      return found;
    });

test('two districts side by side, sorted, in the URL, and read back from the CSV', async ({ page }) => {
  await page.goto('/vergleich/');
  await ready(page);
  expect(await squeezed(page)).toEqual([]);
  await page.locator('summary', { hasText: 'alle 13 Kreise' }).click();
  await page.getByRole('checkbox', { name: 'Landkreis Zwickau' }).check();
  await page.getByRole('checkbox', { name: 'Landkreis Meißen' }).check();
  await expect(page.locator('tr[data-row]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Einwohner', exact: true }).click();
  await expect(page.locator('tr[data-row]').first()).toHaveAttribute('data-row', '14524');
  await expect(page.getByRole('columnheader', { name: 'Einwohner', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page).toHaveURL(/\?gebiete=14524,14627&sortierung=-einwohner$/);
  await expect(row(page, '14524')).toContainText('310.111');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV: Vergleich' }).click();
  const csv = await textOf(download);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [header = '', first = '', second = '', sum = ''] = csv.slice(1).split('\r\n');
  const column = header.split(';').indexOf('Einwohner');
  expect(first.split(';').slice(0, 2)).toEqual(['14524', 'Landkreis Zwickau']);
  expect(Number(first.split(';')[column]) + Number(second.split(';')[column])).toBe(
    Number(sum.split(';')[column]),
  );

  // The address alone restores the comparison.
  await page.reload();
  await expect(page.locator('tr[data-row]')).toHaveCount(2);
  await expect(page.locator('tr[data-row]').first()).toHaveAttribute('data-row', '14524');
});

test('municipalities of a district: found by name, drawn, and exported as geodata and picture', async ({
  page,
}) => {
  await page.goto('/vergleich/?ebene=gemeinden&gebiete=14713');
  await ready(page);
  await page.locator('summary', { hasText: 'Gebiete' }).click();
  await page.getByLabel('Einzelne Gemeinde dazunehmen').fill('eilenb');
  await page.keyboard.press('Enter');
  await expect(row(page, '14730110')).toBeVisible();
  await expect(page.locator('path[data-region]')).toHaveCount(418);
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeEnabled();

  const geojson = page.waitForEvent('download');
  await page.getByRole('button', { name: 'GeoJSON' }).click();
  const parsed = JSON.parse(await textOf(geojson)) as {
    features: { properties: { ags: string }; geometry: { type: string } }[];
  };
  expect(parsed.features.map((each) => each.properties.ags).sort()).toEqual(['14713000', '14730110']);

  const svg = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Karte als SVG' }).click();
  const picture = await textOf(svg);
  expect(picture).toMatch(/^<svg xmlns=/);
  // Lines break where the picture's width wants it.
  const words = picture.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(words.includes(attribution.text)).toBe(true);

  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Karte als PNG' }).click();
  const bytes = readFileSync(await (await png).path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2000);
});

test('a press on a download counts, though what lies above it changes before the button is let go', async ({
  page,
}) => {
  await page.goto('/vergleich/');
  await ready(page);
  const button = page.getByRole('button', { name: 'CSV: Vergleich' });
  // At the lower edge most of the screen are the bars and rows that are about to go.
  await button.evaluate((each) => {
    each.scrollIntoView({ block: 'end' });
  });
  const above = page.getByRole('heading', { name: 'Träger und Schwerpunkte' });
  await expect
    .poll(() => above.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true })))
    .toBe(true);
  await button.hover();
  await page.mouse.down();
  // Bars and mix follow a choice later, on a busy machine seconds later: here while the button is held.
  await page.locator('input[name=gebiete][value="14524"]').evaluate((box: HTMLInputElement) => {
    box.click();
  });
  await expect(page.getByRole('table', { name: 'Träger und Schwerpunkte' }).locator('tbody tr')).toHaveCount(
    2,
  );
  const download = page.waitForEvent('download');
  await page.mouse.up();
  expect(await textOf(download)).toContain('Landkreis Zwickau');
});

test('filters change figures, and every legend count is found in the table', async ({ page }) => {
  await page.goto('/vergleich/?stand=ended');
  await ready(page);
  await expect(row(page, '14524').locator('td').first()).toHaveText('0 bekannt');
  await page.getByRole('radio', { name: 'Quantile' }).check();
  const counts = await page.locator('.legend .count').allTextContents();
  const total = counts.reduce((sum, each) => sum + Number.parseInt(each, 10), 0);
  expect(total).toBe(13);
  for (const each of counts) expect(each.trim()).toMatch(/^(1 Kreis|(?!1 )\d+ Kreise)$/);

  const saxony = page.locator('[data-area="14"][data-figure="mean"]');
  const before = Number(await saxony.getAttribute('data-value'));
  await page.getByLabel('Gewichtung').selectOption('sgb2');
  await expect(page.getByText(/Ungewichtet wären es in Sachsen \d/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Einwohner, gewichtet' })).toBeVisible();
  await expect.poll(async () => Number(await saxony.getAttribute('data-value'))).not.toBeCloseTo(before, 2);
  await expect(page).toHaveURL(/gewichtung=sgb2/);
});

test('a choice that fits no site is said in words, and one button leads back', async ({ page }) => {
  await page.goto('/vergleich/?stand=ended&phase=2&schwerpunkt=schutz');
  await ready(page);
  await expect(page.getByText('passt kein dokumentierter Standort')).toBeVisible();
  await expect(row(page, '14524').getByRole('cell', { name: 'keine Daten' })).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Tabelle: Träger und Schwerpunkte' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Wieder alle Standorte zählen' }).click();
  await expect(page.getByText('passt kein dokumentierter Standort')).toHaveCount(0);
  await expect(page).toHaveURL(/\/vergleich\/$/);
  await expect(page.getByRole('region', { name: 'Tabelle: Träger und Schwerpunkte' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table answers everything: 13 districts with all figures', async ({ page }) => {
    await page.goto('/vergleich/');
    await expect(page.locator('tr[data-row]')).toHaveCount(13);
    await expect(page.locator('tr[data-row] td')).toHaveCount(13 * 10);
    await expect(page.locator('tfoot').first()).toContainText('4.089.467');
    await expect(page.locator('noscript .note')).toBeVisible();
  });
});

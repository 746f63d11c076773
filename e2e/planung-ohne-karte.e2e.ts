/** A planner's whole walk by keyboard and without boundaries: compare, find gaps, plan two sites, compare plans, report. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from './support/kept-page.ts';

/** Presses a key on an element, as a reader does who tabbed to it. */
const press = (
  page: Page,
  role: 'button' | 'link' | 'checkbox' | 'radio',
  name: string | RegExp,
  key: string,
) => page.getByRole(role, { name }).first().press(key);

test('compare neighbours, find gaps, plan two sites, compare two plans and take the report: no map, no mouse', async ({
  page,
  watched,
}) => {
  await page.route('**/boundaries*.json', (route) => route.abort());
  await page.goto('/vergleich/');
  await expect(page.getByRole('radio', { name: 'Gemeinden' })).toBeEnabled();
  await page.locator('summary', { hasText: 'alle 13 Kreise' }).press('Enter');
  await press(page, 'checkbox', 'Landkreis Görlitz', 'Space');
  await press(page, 'checkbox', 'Landkreis Bautzen', 'Space');
  await expect(page.locator('tr[data-row]')).toHaveCount(2);
  await press(page, 'button', /^bis 10\s?km/, 'Enter');
  await expect(page.locator('tr[data-row]').first()).toHaveAttribute('data-row', '14625');

  await press(page, 'link', 'Planung', 'Enter');
  await expect(page).toHaveURL(/\/planung\//);
  await expect(page.getByRole('button', { name: 'Standorte suchen' })).toBeEnabled();
  await page.getByLabel('Gebiet').focus();
  await page.keyboard.type('Landkreis Gör');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kreis=14626/);
  const figure = page.locator('[data-figure="within"][data-plan="1"]');
  const today = Number(await figure.getAttribute('data-value'));

  const gap = page.locator('tr[data-gap]').first();
  // The list follows a paint after the figures.
  await expect(gap).toHaveAttribute('data-gap', /^14626/);
  const first = (await gap.getByRole('rowheader').textContent()) ?? '';
  await gap.getByRole('button').press('Enter');
  const planned = page.locator('[data-planned-item]');
  await expect(planned).toContainText(`bei ${first}`);
  expect(Number(await figure.getAttribute('data-value'))).toBeGreaterThan(today);
  await page.getByLabel('Name für den jetzigen Plan').focus();
  await page.keyboard.type('Einer');
  await page.keyboard.press('Enter');
  const saved = page.locator('tr[data-saved]');
  await expect(saved).toHaveCount(2);
  await page.getByLabel('Gedachten Standort in einer Gemeinde setzen').focus();
  await page.keyboard.type('Weißwasser');
  await page.keyboard.press('Enter');
  await expect(planned).toHaveCount(2);
  await press(page, 'button', /^Gedachten Standort 2 .* nach Süden verschieben$/, 'Enter');
  await page.getByLabel('Name für den jetzigen Plan').focus();
  await page.keyboard.type('Zwei');
  await page.keyboard.press('Enter');
  await expect(saved).toHaveCount(3);
  const within = async (row: number): Promise<number> =>
    Number((await saved.nth(row).locator('td').nth(3).innerText()).replace(/\D/g, ''));
  expect(await within(1)).toBeGreaterThan(await within(0));
  expect(await within(2)).toBeGreaterThan(await within(1));

  const download = page.waitForEvent('download');
  await press(page, 'button', 'Bericht (Excel, XLSX)', 'Enter');
  const sheets = await readXlsxFile(readFileSync(await (await download).path()));
  expect(sheets.map(({ sheet }) => sheet)).toContain('Pläne');
  expect(JSON.stringify(sheets)).toContain('Landkreis Görlitz');
  // The browser reports the boundaries that were kept away.
  watched.allowed = /Failed to load resource/;
});

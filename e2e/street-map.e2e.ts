/** A reader switches on the street map, whose host is answered by a stub here. */
import type { Locator, Page } from '@playwright/test';
import { mapOf, pinsOf } from './support/live-map.ts';
import { mapReady } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

const HOST = 'https://sgx.geodatenzentrum.de/**';
const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const stub = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } }],
};
const toggle = (page: Page): Locator => page.getByRole('button', { name: 'Straßenkarte', exact: true });

test('is asked for only after consent, names its source, and goes again', async ({ page }) => {
  let asked = 0;
  await page.route(HOST, (route) => {
    asked += 1;
    return route.fulfill({ headers, body: JSON.stringify(stub) });
  });
  await page.goto('/');
  await mapReady(page);
  await toggle(page).click();
  await expect(page.getByText('Bundesamt für Kartographie und Geodäsie')).toBeVisible();
  expect(asked).toBe(0);
  await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  expect(asked).toBe(1);
  await expect(mapOf(page).getByText('basemap.de / BKG')).toBeVisible();
  await expect(pinsOf(page).first()).toBeVisible();
  await toggle(page).click();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(mapOf(page).getByText('basemap.de / BKG')).toBeHidden();
});

test('that does not come leaves our own map, with a sentence', async ({ page }) => {
  await page.route(HOST, (route) => route.fulfill({ headers, body: 'kaputt' }));
  await page.goto('/');
  await mapReady(page);
  await toggle(page).click();
  await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
  await expect(page.getByText('Die eigene Karte bleibt.')).toBeVisible();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'ready');
});

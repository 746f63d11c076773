/** A reader switches the street map on; a stub replaces its host. */
import type { Locator, Page } from '@playwright/test';
import { mapOf, pinsOf } from './support/live-map.ts';
import { mapReady } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

test.use({ liveMap: true });

const HOST = 'https://sgx.geodatenzentrum.de';
const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const stub = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } }],
};
const toggle = (page: Page): Locator => page.getByRole('button', { name: 'Straßenkarte', exact: true });

test('the street map is asked for only after consent, fails without harm, names its source, and goes again', async ({
  page,
  watched,
}) => {
  let asked = 0;
  let answer = 'kaputt';
  await page.route(`${HOST}/**`, (route) => {
    asked += 1;
    return route.fulfill({ headers, body: answer });
  });
  await page.goto('/');
  await mapReady(page);

  await test.step('what does not come leaves our own map, with a sentence', async () => {
    await toggle(page).click();
    await expect(page.getByText('Bundesamt für Kartographie und Geodäsie')).toBeVisible();
    expect(asked).toBe(0);
    await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
    await expect(page.getByText('Die einfache Karte bleibt sichtbar.')).toBeVisible();
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'ready');
    expect(asked).toBe(1);
  });

  await test.step('what comes is named, and goes again', async () => {
    answer = JSON.stringify(stub);
    await toggle(page).click();
    await expect(page.getByText('Bundesamt für Kartographie und Geodäsie')).toBeVisible();
    expect(asked).toBe(1);
    await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
    expect(asked).toBe(2);
    await expect(mapOf(page).getByText('basemap.de / BKG')).toBeVisible();
    await expect(pinsOf(page).first()).toBeVisible();
    await toggle(page).click();
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(mapOf(page).getByText('basemap.de / BKG')).toBeHidden();
  });
  expect(watched.foreign.every((url) => url.startsWith(HOST))).toBe(true);
  watched.foreign.length = 0;
});

import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the start page and waits until it reacts (hydrated); `search` with its "?". */
export async function openStart(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
}

/** Waits until MapLibre has taken the drawn map's place; software GL needs seconds. */
export async function mapReady(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready', {
    timeout: 60_000,
  });
}

/** The field for a place or postcode. */
export const placeSearch = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Ort oder Postleitzahl' });

/** What the field suggests. */
export const placeOptions = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Vorschläge' }).getByRole('option');

/** The uppermost result of the list. */
export const firstSite = (page: Page): Locator => page.locator('[data-site]').first();

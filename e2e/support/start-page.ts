import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the start page and waits for hydration; `search` includes "?". */
export async function openStart(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
}

/** Waits until the live map is ready; software GL needs seconds. */
export async function mapReady(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready', {
    timeout: 60_000,
  });
}

/** The place search. */
export const placeSearch = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Ort oder Postleitzahl' });

/** Suggestions of the place search. */
export const placeOptions = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Vorschläge' }).getByRole('option');

/** First result of the list. */
export const firstSite = (page: Page): Locator => page.locator('[data-site]').first();

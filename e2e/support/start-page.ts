import { expect, type Page } from '@playwright/test';

/** Opens the start page and waits until it reacts (hydrated); `search` with its "?". */
export async function openStart(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.locator('.explorer[data-awake=true]')).toBeVisible();
}

/** Waits until MapLibre has taken the drawn map's place; software GL needs seconds. */
export async function mapReady(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready', {
    timeout: 60_000,
  });
}

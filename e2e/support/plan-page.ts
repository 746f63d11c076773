import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits until the planning page is hydrated and has drawn all municipalities. */
export const ready = async (page: Page): Promise<void> => {
  await expect(page.getByRole('button', { name: 'Standorte suchen' })).toBeEnabled();
  await expect(page.locator('path[data-region]')).toHaveCount(418);
};

/** The cell with the number of inhabitants that the plan covers. */
export const covered = (page: Page): Locator =>
  page
    .getByRole('row', { name: /^Einwohner bis/ })
    .locator('td')
    .nth(1);

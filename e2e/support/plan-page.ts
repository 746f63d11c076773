import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits until the planning page takes orders and has drawn all municipalities. */
export const ready = async (page: Page): Promise<void> => {
  await expect(page.getByRole('button', { name: 'Standorte suchen' })).toBeEnabled();
  await expect(page.locator('path[data-region]')).toHaveCount(418);
};

/** The cell that says how many inhabitants the plan reaches. */
export const covered = (page: Page): Locator =>
  page
    .getByRole('row', { name: /^Einwohner bis/ })
    .locator('td')
    .nth(1);

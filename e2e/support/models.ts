import type { Page } from '@playwright/test';

/** Where a municipality compares models with weights of its own. */
export const WORKBENCH = '/gemeinden/aehnlich/';

/** Slugs of the models in the order they are shown, the sites of the municipality itself left out. */
export function order(page: Page): Promise<string[]> {
  return page
    .getByRole('list', { name: 'Vorbilder, die ähnlichsten zuerst' })
    .locator('> li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-model') ?? ''));
}

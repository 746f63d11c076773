import type { Page } from '@playwright/test';

/** Where a municipality compares sites with weights of its own. */
export const WORKBENCH = '/gemeinden/aehnlich/';

/** Slugs of the similar sites in the order of the page, without those of the municipality itself. */
export function order(page: Page): Promise<string[]> {
  return page
    .getByRole('list', {
      name: /^(Standorte in ähnlichen Gemeinden, die ähnlichsten zuerst|Die nächsten Standorte)$/,
    })
    .locator('> li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-model') ?? ''));
}

import { expect, type Page } from '@playwright/test';

/**
 * Waits until a page that was opened anew is hydrated, for pages that have no mark of their own: SvelteKit takes over the
 * scroll positions right after that.
 */
export const hydrated = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => history.scrollRestoration), { message: 'the page is hydrated' })
    .toBe('manual');

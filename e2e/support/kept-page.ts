/**
 * Test object for tests that leave nothing behind: those of a worker share one page, which saves a process, a context
 * and cold caches for each. For tests without permissions, init scripts, stored data and context options other than
 * `javaScriptEnabled`.
 */
import type { Page } from '@playwright/test';
import { saveData, test as base } from './test.ts';

const VIEWPORT = { width: 1280, height: 720 };

export const test = base.extend<object, { keptPage: (javaScriptEnabled: boolean) => Promise<Page> }>({
  /** Returns the worker's page with or without JavaScript. A failed test ends its worker, and the page with it. */
  keptPage: [
    async ({ browser }, use, { project }) => {
      const pages = new Map<boolean, Page>();
      const { baseURL = '', locale = 'de-DE', serviceWorkers = 'block' } = project.use;
      await use(async (javaScriptEnabled) => {
        const kept = pages.get(javaScriptEnabled);
        if (kept) return kept;
        const context = await browser.newContext({ baseURL, locale, serviceWorkers, javaScriptEnabled });
        await saveData(context);
        const page = await context.newPage();
        pages.set(javaScriptEnabled, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ keptPage, javaScriptEnabled }, use) => {
    const page = await keptPage(javaScriptEnabled);
    await use(page);
    await page.unrouteAll();
    await page.goto('about:blank');
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await page.setViewportSize(VIEWPORT);
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  },
  context: async ({ page }, use) => use(page.context()),
});

export { expect } from './test.ts';

/**
 * Test object for tests that leave nothing behind: those of a worker share one page, which saves a process, a context
 * and cold caches for each. For tests without permissions, stored data and context options other than those of `Kind`;
 * whatever else a test sets, such as an init script, it takes back.
 */
import type { Page } from '@playwright/test';
import { saveData, test as base } from './test.ts';

const VIEWPORT = { width: 1280, height: 720 };

/** Context options that pages are kept by. */
interface Kind {
  readonly javaScriptEnabled: boolean;
  readonly hasTouch: boolean;
  readonly isMobile: boolean;
}

export const test = base.extend<object, { keptPage: (kind: Kind) => Promise<Page> }>({
  /** Returns the worker's page of a kind. A failed test ends its worker, and the page with it. */
  keptPage: [
    async ({ browser }, use, { project }) => {
      const pages = new Map<string, Page>();
      const { baseURL = '', locale = 'de-DE', serviceWorkers = 'block' } = project.use;
      await use(async (kind) => {
        const key = JSON.stringify(kind);
        const kept = pages.get(key);
        if (kept) return kept;
        const context = await browser.newContext({ baseURL, locale, serviceWorkers, ...kind });
        await saveData(context);
        const page = await context.newPage();
        pages.set(key, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ keptPage, javaScriptEnabled, hasTouch, isMobile, viewport }, use) => {
    const page = await keptPage({ javaScriptEnabled, hasTouch, isMobile });
    await page.setViewportSize(viewport ?? VIEWPORT);
    await use(page);
    // A request that waits in a route goes with its page.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
    // A pointer that rests on the next page hovers whatever comes below it.
    await page.mouse.move(0, 0);
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  },
  context: async ({ page }, use) => use(page.context()),
});

export { expect } from './test.ts';

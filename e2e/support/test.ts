/**
 * Test object of all browser tests: fails on requests to other origins, page errors, console errors and CSP violations.
 * No request leaves the machine, because the browser resolves no other host (playwright.config.ts).
 */
import { test as base, expect } from '@playwright/test';

export const test = base.extend<{ dataSaving: boolean; watched: { foreign: string[]; errors: string[] } }>({
  /** True emulates data saving, which keeps the static map; for tasks of search and list. */
  dataSaving: [false, { option: true }],
  watched: [
    async ({ context, baseURL, dataSaving }, use) => {
      const watched = { foreign: [] as string[], errors: [] as string[] };
      const own = new URL(baseURL ?? 'http://127.0.0.1').origin;
      // Observes requests instead of intercepting them: interception disables the HTTP cache.
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(own) && !/^(data|blob):/.test(url)) watched.foreign.push(url);
      });
      if (dataSaving)
        await context.addInitScript(() => {
          Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        });
      context.on('weberror', (error) => watched.errors.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') watched.errors.push(`console: ${message.text()}`);
      });
      await use(watched);
      expect(watched.foreign, 'requests to another origin').toEqual([]);
      expect(watched.errors, 'page errors').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Messages of Chromium about requests that fail offline, and of MapLibre about a worker that is not stored (the static
 * map stays). Page errors still fail the test.
 */
export const OFFLINE_REPORTS =
  /Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)$|Worker failed to load/;

export { expect };

/**
 * The test object of every e2e: fails on any request to another origin, any page error, any console error and any
 * CSP violation, whatever else the test asserts. No request leaves the machine: the browser knows no other host
 * (playwright.config.ts).
 */
import { test as base, expect } from '@playwright/test';

export const test = base.extend<{ dataSaving: boolean; watched: { foreign: string[]; errors: string[] } }>({
  /** A reader who saves data: the map stays a drawing. For tasks of search and list, which need no live map. */
  dataSaving: [false, { option: true }],
  watched: [
    async ({ context, baseURL, dataSaving }, use) => {
      const watched = { foreign: [] as string[], errors: [] as string[] };
      const own = new URL(baseURL ?? 'http://127.0.0.1').origin;
      // Listens instead of intercepting: with interception the browser keeps no file for the next page of a test.
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
 * What Chromium says of each request that fails without a network, and MapLibre of a worker that was not stored yet (the
 * drawn map stays). A page error would still fail the test.
 */
export const OFFLINE_REPORTS =
  /Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)$|Worker failed to load/;

export { expect };

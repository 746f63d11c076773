/**
 * Test object of all browser tests: fails on requests to other origins, page errors, console errors and CSP violations.
 * No request leaves the machine, because the browser resolves no other host (playwright.config.ts).
 */
import {
  test as base,
  expect,
  type BrowserContext,
  type ConsoleMessage,
  type Request,
  type WebError,
} from '@playwright/test';

/** Emulates a reader who saves data: the static map stays. */
export const saveData = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  });

/** Paints 16 times a second, as a weak phone does: less to draw in software. */
const paintRarely = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.requestAnimationFrame = (paint) => window.setTimeout(() => paint(performance.now()), 60);
    window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  });

interface Options {
  /**
   * Lets the live map start, which takes 8 s of processor time in software GL: painted at the browser's own rate, or 16
   * times a second, which takes 7.
   */
  liveMap: false | 'own rate' | 'few frames';
}

interface Watched {
  readonly foreign: string[];
  readonly errors: string[];
  /** Errors that the test causes on purpose. They are left out in the end, because some come late. */
  allowed?: RegExp;
}

export const test = base.extend<Options & { watched: Watched }>({
  liveMap: [false, { option: true }],
  context: async ({ context, liveMap }, use) => {
    if (!liveMap) await saveData(context);
    if (liveMap === 'few frames') await paintRarely(context);
    await use(context);
  },
  watched: [
    async ({ context, baseURL }, use) => {
      const watched: Watched = { foreign: [], errors: [] };
      const own = new URL(baseURL ?? 'http://127.0.0.1').origin;
      const onRequest = (request: Request): void => {
        const url = request.url();
        if (!url.startsWith(own) && !/^(data|blob):/.test(url)) watched.foreign.push(url);
      };
      const onError = (error: WebError): void => void watched.errors.push(String(error.error()));
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error') watched.errors.push(`console: ${message.text()}`);
      };
      // Observes requests instead of intercepting them: interception disables the HTTP cache.
      context.on('request', onRequest);
      context.on('weberror', onError);
      context.on('console', onConsole);
      await use(watched);
      context.off('request', onRequest);
      context.off('weberror', onError);
      context.off('console', onConsole);
      expect(watched.foreign, 'requests to another origin').toEqual([]);
      const { allowed } = watched;
      expect(
        watched.errors.filter((error) => !allowed?.test(error)),
        'page errors',
      ).toEqual([]);
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

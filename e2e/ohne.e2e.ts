/** A parent's task, from a postcode to a profile, without features that browsers usually have. */
import type { BrowserContext, Page } from '@playwright/test';
import { openStart } from './support/start-page.ts';
import { test as kept } from './support/kept-page.ts';
import { expect, OFFLINE_REPORTS, test } from './support/test.ts';

/** Wording of the accessibility statement. */
const said = (missing: string) => ({
  tag: '@statement',
  annotation: { type: 'task', description: `Vom Ort zum Profil ohne ${missing}` },
});

/** From the postcode to the nearest site's profile. */
async function fromPostcodeToProfile(page: Page): Promise<void> {
  await page.locator('#ort-suche').fill('04838');
  await page.getByRole('option').first().click();
  const nearest = page.locator('[data-site]').first();
  await expect(nearest).toHaveAttribute('data-site', 'hort-berg-eilenburg');
  await nearest.getByRole('link').first().click();
  await page.locator('[data-panel]').getByRole('link', { name: 'Zum Profil mit allen Quellen' }).click();
  await expect(page).toHaveURL(/\/standorte\/hort-berg-eilenburg\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hort der Grundschule Berg');
}

const MISSING: Readonly<Record<string, (page: Page, context: BrowserContext) => Promise<unknown>>> = {
  WebGL: (page) =>
    page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  'Speicher im Browser': (page) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    }),
  Standortbestimmung: async (page, context) => {
    await context.clearPermissions();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'geolocation', { value: undefined });
    });
  },
  Schriftdatei: (page) => page.route('**/*.woff2', (route) => route.fulfill({ status: 200, body: '' })),
};

for (const [missing, take] of Object.entries(MISSING))
  test.describe(missing, () => {
    // The task uses search and list only; with storage or WebGL refused, nothing else keeps the live map away.
    test.use({ liveMap: missing === 'Speicher im Browser' || missing === 'WebGL' ? 'few frames' : false });

    test(`without ${missing}`, said(missing), async ({ page, context, watched }) => {
      await take(page, context);
      await openStart(page);
      await fromPostcodeToProfile(page);
      // The browser itself reports an invalid font.
      watched.allowed = /font/i;
    });
  });

kept.describe('JavaScript', () => {
  kept.use({ javaScriptEnabled: false });

  kept('without JavaScript', said('JavaScript'), async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#ort-suche')).toBeHidden();
    // A phone shows map and list; with scripts one of them.
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('#karte')).toBeVisible();
    await expect(page.locator('[data-site]').last()).toBeVisible();
    await page.getByRole('link', { name: 'Alle Gemeinden' }).click();
    await page.getByRole('link', { name: 'Eilenburg', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Eilenburg');
    await page.getByRole('main').getByRole('link', { name: 'Hort der Grundschule Berg' }).first().click();
    await expect(page).toHaveURL(/\/standorte\/hort-berg-eilenburg\//);
  });
});

test('a phone shows the list if the scripts do not come', async ({ page, watched }) => {
  watched.allowed = /Failed to (fetch|load)|ERR_FAILED/;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  const list = page.locator('#liste');
  await expect(list).toBeHidden();
  // Instead of waiting for eight seconds.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(list).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect(list).toBeVisible();
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test(
    'without a network, once the page was opened',
    said('Netz, wenn die Seite einmal offen war'),
    async ({ page, context, watched }) => {
      await openStart(page);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
      await context.setOffline(true);
      await page.reload();
      await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
      await fromPostcodeToProfile(page);
      watched.allowed = OFFLINE_REPORTS;
    },
  );
});

/** The start page for everyone: axe in every state, reflow at 320 px, no foreign request, complete without script. */
import { axeViolations } from './support/axe.ts';
import { openStart, mapReady } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

const STATES = {
  plain: '',
  filtered: '?schwerpunkt=beratung&stand=unclear',
  empty: '?schwerpunkt=schutz&art=kita',
  opened: '?standort=hort-berg-eilenburg',
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    test(`axe finds nothing on the interactive map with an open panel, ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await openStart(page, STATES.opened);
      await mapReady(page);
      expect(await axeViolations(page)).toEqual([]);
    });
  }
}

test('no horizontal scrolling at 320 px, also with a panel open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const search of Object.values(STATES)) {
    await openStart(page, search);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('names of all links and buttons on the map are unique', async ({ page }) => {
  await openStart(page);
  const names = await page
    .locator('[data-pin]')
    .evaluateAll((pins) => pins.map((pin) => pin.textContent?.trim()));
  expect(names.every(Boolean)).toBe(true);
  expect(new Set(names).size).toBe(names.length);
});

test('without JavaScript the page is complete: drawn map, list, way into the focus pages, no dead controls', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('[data-map-state=static] svg path').first()).toBeVisible();
  await expect(page.locator('[data-site]')).toHaveCount(12);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Familienbildung', exact: true }).first()).toBeVisible();
  await context.close();
});

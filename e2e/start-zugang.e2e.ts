/**
 * Accessibility of the start page: axe in every state, reflow at 320 px, no foreign request, complete without
 * JavaScript.
 */
import { axeViolations } from './support/axe.ts';
import { openStart, mapReady } from './support/start-page.ts';
import { expect, test } from './support/kept-page.ts';
import { test as fresh } from './support/test.ts';
import { SITES } from './support/sites.ts';

const STATES = {
  plain: '',
  filtered: '?schwerpunkt=beratung&stand=unclear',
  empty: '?schwerpunkt=schutz&art=kita',
  opened: '?standort=hort-berg-eilenburg',
};

fresh.describe('with the live map', () => {
  fresh.use({ liveMap: true });

  fresh(
    'the live map with an open panel: axe finds nothing, light and dark, phone and desktop; it reflows at 320 px',
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openStart(page, STATES.opened);
      await mapReady(page);
      for (const [width, height] of [
        [360, 740],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const rules = colorScheme === 'light' ? 'all' : 'colours';
          expect(await axeViolations(page, rules), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});

test('no horizontal scrolling at 320 px in any state', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const search of Object.values(STATES)) {
    await openStart(page, search);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript the page is complete: drawn map, list, way into the focus pages, no dead controls', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('[data-map-state=static] svg path').first()).toBeVisible();
    await expect(page.locator('[data-site]')).toHaveCount(SITES.length);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Familienbildung', exact: true }).first()).toBeVisible();
  });
});

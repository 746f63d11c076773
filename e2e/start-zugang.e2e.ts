/** The start page reflows at 320 px in every state, and is complete without JavaScript. */
import { openStart } from './support/start-page.ts';
import { expect, test } from './support/kept-page.ts';
import { SITES } from './support/sites.ts';

/** Queries, each with what shows that its state is reached. */
const STATES = [
  ['', '[data-site]'],
  ['?schwerpunkt=beratung&stand=unclear', '[data-site]'],
  ['?schwerpunkt=schutz&art=kita', '.empty'],
  ['?standort=hort-berg-eilenburg', '[data-panel]'],
] as const;

test('no horizontal scrolling at 320 px in any state', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [search, reached] of STATES) {
    await openStart(page, search);
    await expect(page.locator(reached).first()).toBeAttached();
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

/** Keyboard navigation through whole pages; map-access.e2e.ts walks through the start page with its live map. */
import { hydrated } from './support/hydrated.ts';
import { expect, test } from './support/kept-page.ts';
import { openStart } from './support/start-page.ts';
import { claim, DESKTOP, expectStops, PHONE } from './support/tab-stops.ts';

const WALKS = [
  { name: 'Profil', path: '/standorte/hort-berg-eilenburg/', size: PHONE },
  { name: 'Seite einer Gemeinde', path: '/gemeinden/14730110-eilenburg/', size: PHONE },
  { name: 'Mitmachen', path: '/mitmachen/', size: DESKTOP },
  { name: 'Daten', path: '/daten/', size: DESKTOP },
] as const;

for (const { name, path, size } of WALKS) {
  test(
    `${name}: every stop of the Tab key is seen and free`,
    { tag: '@statement', annotation: claim(name) },
    async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      if (path === '/mitmachen/') await hydrated(page);
      await expectStops(page);
    },
  );
}

for (const size of [PHONE, DESKTOP])
  test(`from the search two links lead to list and map, ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await openStart(page);
    for (const [link, first] of [
      ['Zur Liste springen', '[data-site] a'],
      ['Zur Karte springen', '[data-pin]'],
      ['Zur Liste springen', '[data-site] a'],
    ] as const) {
      await page.getByRole('link', { name: link }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator(first).first()).toBeFocused();
    }
  });

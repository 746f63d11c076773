/** What a small window still shows: the names of cities on the drawn map, large text. */
import { expect, test } from './support/kept-page.ts';
import { openStart } from './support/start-page.ts';

test('the three cities are named at 390 px in every language, with the bars of the browser and in the dark', async ({
  page,
}) => {
  const named = () =>
    page
      .locator('.names .city')
      .evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.textContent.trim()),
      );
  for (const prefix of ['', 'leicht/', 'en/', 'uk/', 'ar/', 'pl/', 'cs/']) {
    await page.goto(`/${prefix}`, { waitUntil: 'domcontentloaded' });
    for (const [width, height] of [
      [390, 844],
      [390, 664],
      [412, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect((await named()).sort(), `/${prefix}, ${width} × ${height}`).toEqual([
        'Chemnitz',
        'Dresden',
        'Leipzig',
      ]);
    }
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await named()).toHaveLength(3);
  await page.setViewportSize({ width: 360, height: 612 });
  expect((await named()).sort()).toEqual(['Chemnitz', 'Dresden']);
});

test('text of 200 % on a phone of 320 px: long words break, the page keeps its width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/?ansicht=liste', '/kreise/14730-landkreis-nordsachsen/', '/404.html']) {
    await page.goto(path);
    await page.locator('html').evaluate((html) => (html.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('a window that changes its size lists what an address opened at this size lists', async ({ page }) => {
  const listed = () =>
    page.locator('[data-site]').evaluateAll((all) => all.map((each) => each.getAttribute('data-site')));
  const [wide, high, narrow] = [
    { width: 820, height: 560 },
    { width: 360, height: 1000 },
    { width: 360, height: 640 },
  ];
  const search = '?ausschnitt=1&karte=7.08/50.9318/13.455';
  await page.setViewportSize(narrow);
  await openStart(page, search);
  const few = await listed();
  for (const larger of [wide, high]) {
    await page.setViewportSize(larger);
    await expect.poll(async () => (await listed()).length).toBeGreaterThan(few.length);
    const many = await listed();
    await openStart(page, search);
    expect(await listed()).toEqual(many);
    await page.setViewportSize(narrow);
    await expect.poll(listed).toEqual(few);
  }
});

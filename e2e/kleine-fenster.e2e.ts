/** What a small window still shows: the names of cities on the drawn map, large text. */
import { expect, test } from './support/kept-page.ts';
import { openStart } from './support/start-page.ts';
import { SITES } from './support/sites.ts';

test('the three cities are named at 390 px in every language, with the bars of the browser and in the dark', async ({
  page,
}) => {
  const named = () =>
    page.locator('.names .city').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => each.textContent.trim())
        .sort(),
    );
  for (const prefix of ['', 'leicht/', 'en/', 'uk/', 'ar/', 'pl/', 'cs/']) {
    await page.goto(`/${prefix}`, { waitUntil: 'domcontentloaded' });
    for (const [width, height] of [
      [390, 844],
      [390, 664],
      [412, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(named, { message: `/${prefix}, ${width} × ${height}` })
        .toEqual(['Chemnitz', 'Dresden', 'Leipzig']);
    }
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(named).toHaveLength(3);
  await page.setViewportSize({ width: 360, height: 612 });
  await expect.poll(named).toEqual(['Chemnitz', 'Dresden']);
});

test('text of 200 % on a phone of 320 px: long words break, the page keeps its width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/?ansicht=liste', '/kreise/14730-landkreis-nordsachsen/', '/404.html']) {
    await page.goto(path);
    if (path.includes('liste')) await expect(page.locator('.explorer[data-view=liste]')).toBeVisible();
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
  /** What the address lists at a size. */
  const listedAt = async (size: typeof wide) => {
    await page.setViewportSize(size);
    await openStart(page, '?ausschnitt=1&karte=7.08/50.9318/13.455');
    await expect.poll(async () => (await listed()).length).toBeLessThan(SITES.length);
    return listed();
  };
  const few = await listedAt(narrow);
  for (const larger of [wide, high]) {
    const many = await listedAt(larger);
    expect(many.length).toBeGreaterThan(few.length);
    await page.setViewportSize(narrow);
    await expect.poll(listed).toEqual(few);
    await page.setViewportSize(larger);
    await expect.poll(listed).toEqual(many);
  }
});

/** A parent reads another language: start page, profile, language switcher. */
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/kept-page.ts';

const LANGUAGES = [
  ['leicht', 'de', 'ltr'],
  ['en', 'en', 'ltr'],
  ['uk', 'uk', 'ltr'],
  ['ar', 'ar', 'rtl'],
  ['pl', 'pl', 'ltr'],
  ['cs', 'cs', 'ltr'],
] as const;

for (const [prefix, lang, dir] of LANGUAGES) {
  test(`/${prefix}/ says its language, names all others, fits a narrow phone and passes axe`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${prefix}/`);
    await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    const alternates = page.locator('link[rel=alternate][hreflang]');
    // German, six translations, x-default.
    await expect(alternates).toHaveCount(8);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.goto(`/${prefix}/?ansicht=liste`);
    await expect(page.locator('.explorer[data-view=liste]')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    await page
      .locator('a[href*="/standorte/"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => location.assign(link.href));
    // Loaded with its style sheets.
    await page.waitForURL(new RegExp(`/${prefix}/standorte/`));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    expect(await overflow()).toBe(0);
  });
}

test('the switcher keeps filters and place, and leads to the same profile', async ({ page }) => {
  await page.goto('/?schwerpunkt=begegnung&ort=plz-04838');
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
  await page.locator('.languages summary').click();
  await page.locator('.languages a', { hasText: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/\?schwerpunkt=begegnung&ort=plz-04838$/);
  await expect(page.locator('input[value=begegnung]')).toBeChecked();

  await page.goto('/en/standorte/ankerplatz-zethau/');
  await page.locator('.languages summary').click();
  await page.locator('.languages a[lang=uk]').click();
  await expect(page).toHaveURL(/\/uk\/standorte\/ankerplatz-zethau\/$/);
});

test('in Arabic a phone leads from the postcode to a profile', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto('/ar/');
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
  await page.locator('#ort-suche').fill('04838');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/ort=plz-04838/);
  const nearest = page.locator('[data-site]').first();
  await page.goto(`${page.url()}&ansicht=liste`);
  await expect(nearest).toContainText('كم');
  await nearest.getByRole('link').click();
  await page.locator('[data-panel] a[href*="/ar/standorte/"]').click();
  await expect(page).toHaveURL(/\/ar\/standorte\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'de');
  await expect(page.locator('a[href^="tel:"] bdi').first()).toHaveAttribute('dir', 'ltr');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page in another language is complete without JavaScript', async ({ page }) => {
    await page.goto('/pl/');
    await page.locator('[data-site] a').first().click();
    await expect(page).toHaveURL(/\/pl\/standorte\//);
    await page.locator('a[href*="/pl/schwerpunkte/"]').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  });
});

test('Leichte Sprache prints the word that denies in bold', async ({ page }) => {
  await page.goto('/leicht/standorte/hort-berg-eilenburg/');
  const bold = page.locator('main b');
  await expect(bold.first()).toHaveText(/^(nicht|kein(e[mnrs]?)?)$/i);
  expect(
    Number(await bold.first().evaluate((each) => getComputedStyle(each).fontWeight)),
  ).toBeGreaterThanOrEqual(600);
});

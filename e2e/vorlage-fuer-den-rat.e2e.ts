/** A mayor's office: from the search on the start page to a page that one puts before the council. */
import { openStart, placeOptions, placeSearch } from './support/start-page.ts';
import { WORKBENCH } from './support/similar-sites.ts';
import { expect, test } from './support/kept-page.ts';
import { test as fresh } from './support/test.ts';

for (const { typed, name, param } of [
  { typed: 'Plauen', name: 'Plauen', param: '14523320-plauen' },
  { typed: '08525', name: 'Plauen', param: '14523320-plauen' },
  { typed: 'Großschönau', name: 'Großschönau', param: '14626140-grossschoenau' },
  { typed: 'Rathmannsdorf', name: 'Rathmannsdorf', param: '14628320-rathmannsdorf' },
  { typed: 'Dresden', name: 'Dresden', param: '14612000-dresden' },
])
  test(`from the search for ${typed} by keyboard to the sheet for the council`, async ({ page }) => {
    await openStart(page);
    await placeSearch(page).fill(typed);
    await expect(placeOptions(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const line = page.locator('[data-town]');
    await expect(line).toContainText('ähnliche Orte, Zahlen, Vorlage für den Rat');
    await line.getByRole('link', { name: new RegExp(`^${name}`) }).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/gemeinden/${param}/$`));
    await page.getByRole('link', { name: 'Vorlage für den Rat' }).click();
    const sheet = page.getByRole('region', { name: 'Vorlage für den Rat', exact: true });
    await expect(sheet.getByRole('heading', { level: 5 })).toHaveCount(3);
    await expect(sheet).toContainText('Was daraus wurde:');
    await expect(sheet).toContainText('Stand der Angaben:');
    await sheet.getByText('Als Text zum Kopieren').click();
    const text = await sheet.getByRole('region', { name: 'Vorlage als Text' }).innerText();
    expect(text).toContain(`Eltern-Kind-Zentrum in ${name}: Vorlage für den Rat`);
    expect(text.match(/^Wen anrufen: /gm)).toHaveLength(3);
    await page.getByRole('link', { name: 'Was braucht ein EKiZ?' }).first().click();
    await expect(page.getByRole('row', { name: /75\.000 Euro/ })).toContainText('MDR, 30. November 2023');
  });

fresh(
  'the sheet for the council is copied by a button, and the button needs a script',
  async ({ page, context, browser }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/gemeinden/14612000-dresden/');
    await page.getByRole('button', { name: 'Text kopieren' }).press('Enter');
    await expect(page.getByText('Der Text ist kopiert.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Eltern-Kind-Zentrum in Dresden: Vorlage für den Rat');
    expect(copied.match(/^Wen anrufen: /gm)).toHaveLength(3);
    expect(copied).toMatch(/Stand der Angaben: .*\d{4}$/);

    const without = await browser.newPage({ javaScriptEnabled: false });
    await without.goto(page.url());
    await expect(without.getByText('Als Text zum Kopieren')).toBeVisible();
    await expect(without.getByText('Text kopieren', { exact: true })).toBeHidden();
    await without.close();
  },
);

test('from the panel of a site to the page of its municipality', async ({ page }) => {
  await openStart(page, '?standort=knirpsenland-coswig');
  await page.getByRole('dialog').getByRole('link', { name: 'Coswig' }).click();
  await expect(page).toHaveURL(/gemeinden\/14627010-coswig\/$/);
});

test('filters narrow the list to what is known; where nothing is alike the page says so', async ({
  page,
}) => {
  await page.goto(`${WORKBENCH}?gemeinde=14730110`);
  const cards = page.locator('[data-model]');
  await expect(cards).toHaveCount(13);
  await page.getByRole('checkbox', { name: 'mit Ansprechpartner' }).check();
  await expect(page).toHaveURL(/mit=kontakt/);
  await expect(cards).toHaveCount(5);
  await page.getByRole('checkbox', { name: 'fortgeführt' }).check();
  await expect(page).toHaveURL(/mit=kontakt,fortgefuehrt/);
  await expect(cards).toHaveCount(1);
  await expect(page.locator('[data-alike=none]')).toContainText('wirklich ähnlich');
  await expect(cards.first()).toContainText('der nächste dokumentierte Standort');
});

test('a phone shows the line below the search, and the sheet does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openStart(page, '?ort=gemeinde-14523320');
  await page.locator('[data-town]').getByRole('link').click();
  // Loaded with its style sheets.
  await page.waitForURL(/gemeinden/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plauen');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

/** A town hall finds sites in similar municipalities, the reasons, and the contacts. */
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { hydrated } from './support/hydrated.ts';
import { order, WORKBENCH } from './support/similar-sites.ts';
import { expect, test } from './support/kept-page.ts';

const EILENBURG = '/gemeinden/14730110-eilenburg/';

const status = (page: Page) => page.getByRole('status').filter({ hasText: 'nach Ähnlichkeit' });

for (const { name, typed, cards, first } of [
  { name: 'Eilenburg', typed: 'eilenb', cards: 3, first: 'Kita „Knirpsenland“' },
  { name: 'Bautzen', typed: 'budysin', cards: 3, first: 'Kindertagesstätte „Thomas Müntzer“' },
  // Only two municipalities with a site are really like it.
  { name: 'Großdubrau', typed: 'grossdub', cards: 2, first: 'Christliches Kinderhaus „Ankerplatz“' },
  { name: 'Görlitz', typed: '02826', cards: 2, first: 'Kinderhaus' },
]) {
  test(`from the start page to sites in places like ${name}`, async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Hauptmenü' })
      .getByRole('link', { name: 'Gemeinden' })
      .click();
    await expect(page).toHaveURL(/\/gemeinden\/$/);
    await hydrated(page);
    await page.getByRole('searchbox', { name: 'Gemeinde suchen' }).fill(typed);
    await expect(page.getByRole('status')).toHaveText(/^\s*\d{1,2} von 418 Gemeinden/);
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    const similar = page
      .getByRole('list', { name: 'Standorte in ähnlichen Gemeinden, die ähnlichsten zuerst' })
      .locator('> li');
    await expect(similar).toHaveCount(cards);
    await expect(similar.first()).toContainText('Dafür spricht:');
    await expect(similar.first()).toContainText(/\d+\s% ähnlich/);
    await expect(similar.first().getByRole('link', { name: /^Profil auf / })).toBeVisible();
    await expect(similar.first().getByRole('heading')).toContainText(first);
  });
}

test('a weight changes order and reasons; the shared link shows the same', async ({ page, context }) => {
  await page.goto(EILENBURG);
  const byDefault = await order(page);
  await page.getByRole('link', { name: 'Gewichte ändern' }).click();
  await expect(status(page)).toContainText('Eilenburg');
  expect((await order(page)).slice(0, byDefault.length)).toEqual(byDefault);
  const weighedBefore = await order(page);
  const reasons = page.locator('[data-model="knirpsenland-coswig"]');
  const before = await reasons.innerText();

  await page.getByRole('spinbutton', { name: /^Entfernung/ }).fill('5');
  await page.getByRole('slider', { name: 'Einwohnerzahl' }).fill('0');
  await expect(page).toHaveURL(/gewicht-einwohner=0&gewicht-naehe=5/);
  await expect.poll(() => order(page)).not.toEqual(weighedBefore);
  await expect(reasons).not.toHaveText(before);
  await expect(page.locator('[data-model]').first().locator('.figures')).toContainText('zählt nicht');

  const weighed = await order(page);
  const said = await status(page).innerText();
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(status(shared)).toHaveText(said);
  await expect.poll(() => order(shared)).toEqual(weighed);
  await expect(shared.getByRole('slider', { name: 'Entfernung' })).toHaveValue('5');
});

test('presets and wishes, and Back takes a preset back', async ({ page }) => {
  await page.goto(`${WORKBENCH}?gemeinde=14999999`);
  await expect(page.getByText('Die Gemeinde 14999999 im Link kennt diese Seite nicht.')).toBeVisible();
  // Schönteichen became a part of Kamenz.
  await page.goto(`${WORKBENCH}?gemeinde=14625540`);
  await expect(page.locator('#gemeinde')).toHaveValue('14625250');
  await page.goto(`${WORKBENCH}?gemeinde=14625020`);
  await expect(page.locator('#gemeinde')).toHaveValue('14625020');
  await page.getByRole('radio', { name: /^in der Nähe/ }).check();
  await expect(page).toHaveURL(/vorlage=naehe/);
  await expect.poll(() => order(page).then(([first]) => first)).toBe('kinderinsel-grossdubrau');
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^ausgewogen/ })).toBeChecked();

  await page.getByRole('radio', { name: /^gleicher Schwerpunkt/ }).check();
  await page.getByRole('checkbox', { name: 'Inklusion', exact: true }).check();
  await expect(page).toHaveURL(/vorlage=schwerpunkt&schwerpunkt=inklusion/);
  const first = page
    .getByRole('list', { name: 'Standorte in ähnlichen Gemeinden, die ähnlichsten zuerst' })
    .locator('> li')
    .first();
  await expect(first).toContainText('Schwerpunkt Inklusion');
  // This site has no documented focus: the page says so and does not rate it.
  await page.getByText('Die übrigen').click();
  await expect(page.locator('[data-model="kinderinsel-grossdubrau"]')).toContainText(/nicht bekannt/);
});

test('on a phone one tap on the municipality’s page leads to open sliders, preset with it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(EILENBURG);
  await page.getByRole('link', { name: 'Gewichte ändern' }).click();
  await expect(page.getByRole('combobox', { name: 'Für welche Gemeinde?' })).toHaveValue('14730110');
  await expect(page.getByRole('slider', { name: 'Einwohnerzahl' })).toBeVisible();
});

test('links lead up and down: district, municipality, site and neighbour', async ({ page }) => {
  const follow = async (name: string | RegExp, to: RegExp) => {
    await page.getByRole('main').getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(to);
  };
  await page.goto('/kreise/');
  await follow('Landkreis Nordsachsen', /kreise\/14730-/);
  await follow('Eilenburg', /gemeinden\/14730110-/);
  await follow(/Hort der Grundschule Berg/, /standorte\/hort-berg-eilenburg/);
  await follow('Eilenburg', /gemeinden\/14730110-/);
  await follow('Zschepplin', /gemeinden\/14730360-/);
  await follow('Landkreis Nordsachsen', /kreise\/14730-/);
  await follow('Kreise', /kreise\/$/);
  await follow('Karte', /\/$/);
});

test(
  'by keyboard alone: find the town, weigh, collect',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Gemeinde: Ort finden, Gewichte ändern, Standorte merken nur mit der Tastatur',
    },
  },
  async ({ page }) => {
    await page.goto('/gemeinden/');
    await hydrated(page);
    await page.getByRole('searchbox', { name: 'Gemeinde suchen' }).focus();
    await page.keyboard.type('eilenburg');
    await expect(page.getByRole('status')).toContainText('1 von 418');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(EILENBURG));
    await page.waitForLoadState();

    const tabTo = async (name: RegExp) => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const at = document.activeElement;
          const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
          return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
        });
        if (name.test(focused.trim())) return;
      }
      throw new Error(`Tab never reached ${name}.`);
    };
    await tabTo(/^Gewichte ändern$/);
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('Eilenburg');
    await tabTo(/^Entfernung$/);
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/gewicht-naehe=5/);
    await tabTo(/^Merken: /);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/merkliste=/);
    await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the municipality page shows the default weights’ result, and leads everywhere by links', async ({
    page,
  }) => {
    await page.goto(EILENBURG);
    expect(await order(page)).toEqual([
      'knirpsenland-coswig',
      'hort-an-der-riesenburg-annaberg-buchholz',
      'wichtelhaus-oelsnitz-erzgebirge',
    ]);
    await expect(page.getByRole('link', { name: 'Gewichte ändern' })).toBeHidden();
    await expect(page.getByRole('img', { name: /^Karte: Eilenburg/ })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Zschepplin' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Zschepplin');
    await page
      .getByRole('navigation', { name: 'Sie sind hier' })
      .getByRole('link', { name: /Nordsachsen/ })
      .click();
    await expect(page.getByRole('table')).toContainText('Eilenburg');
    await page.goto('/gemeinden/');
    await page.getByRole('link', { name: 'Z', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Zwönitz' })).toBeInViewport();
  });
});

for (const path of [
  // barrierefreiheit.e2e.ts tests the plain pages.
  '/gemeinden/14625020-bautzen/',
  `${WORKBENCH}?gemeinde=14730110&merkliste=knirpsenland-coswig&schwerpunkt=inklusion`,
]) {
  test(`axe finds nothing on ${path}, and nothing scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    if (path.startsWith(WORKBENCH)) await expect(status(page)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('no page takes "none documented" for "none": districts, comparison and planning say what is known', async ({
  page,
}) => {
  await page.goto('/kreise/14523-vogtlandkreis/');
  await expect(page.getByRole('main')).toContainText('Keiner bekannt, es kann welche geben.');
  await page.goto('/kreise/14627-landkreis-meissen/');
  await expect(page.getByRole('main')).toContainText('Vollständig, drei Standorte.');
  await page.goto('/kreise/');
  await expect(page.getByRole('row', { name: /^Vogtlandkreis/ })).toContainText('keiner bekannt');
  await page.goto('/mitmachen/offene-standorte/');
  await expect(page.getByText('Landkreis Meißen: vollständig, drei Standorte')).toBeVisible();
  await expect(page.getByText('Vogtlandkreis: keiner bekannt, es kann welche geben')).toBeVisible();
  await page.goto('/vergleich/');
  await expect(page.locator('tr[data-row="14523"]')).toContainText(/0\s*bekannt/);
  await expect(page.locator('tr[data-row="14627"]')).toContainText(/3\s*alle/);
  await page.goto('/planung/?kreis=14523');
  await expect(
    page.getByRole('region', { name: 'Menschen ohne Standort im Umkreis', exact: true }),
  ).toContainText('Vogtlandkreis: keiner bekannt, es kann welche geben.');
});

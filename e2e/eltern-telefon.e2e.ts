/** A parent finds the nearest centre on a phone. */
import type { Page } from '@playwright/test';
import {
  firstSite,
  openStart,
  placeOptions as options,
  placeSearch as search,
} from './support/start-page.ts';
import { expect, test } from './support/kept-page.ts';

const count = (page: Page) => page.getByRole('status').filter({ hasText: 'dokumentiert' });

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('from postcode to profile in four interactions', async ({ page }) => {
  await openStart(page);
  await search(page).fill('04838'); // 1
  await options(page).first().tap(); // 2
  await expect(page).toHaveURL(/ort=plz-04838/);
  await expect(count(page)).toContainText('die nächsten zuerst');
  await page.locator('[data-pin="hort-berg-eilenburg"]').tap(); // 3
  const panel = page.getByRole('dialog', { name: 'Hort der Grundschule Berg' });
  await expect(panel).toContainText('entfernt');
  await panel.getByRole('link', { name: /Zum Profil/ }).tap(); // 4
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hort der Grundschule Berg');
});

test('the name of the chosen place stands beside the buttons of the map, not under them', async ({
  page,
}) => {
  await openStart(page);
  const name = page.locator('.place .label');
  const zoomIn = page.getByRole('button', { name: 'Karte vergrößern' });
  // Who saves data gets the buttons at the first contact with the map.
  await page.locator('[data-map-state] .viewport').dispatchEvent('wheel');
  await expect(zoomIn).toBeVisible();
  await search(page).fill('Coswig');
  await options(page).first().tap();
  await expect(name).toHaveText('Coswig');
  await expect
    .poll(async () => {
      const [text, button] = [await name.boundingBox(), await zoomIn.boundingBox()];
      return (text?.x ?? 0) + (text?.width ?? 0) <= (button?.x ?? 0);
    })
    .toBe(true);
});

for (const javaScriptEnabled of [true, false])
  test.describe(`menu ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    test('it opens where it was pressed, covers nothing, and leads on', async ({ page }) => {
      await page.goto('/daten/');
      const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
      const word = page.locator('summary', { hasText: 'Menü' });
      const title = page.getByRole('heading', { level: 1 });
      await expect(menu).toBeHidden();
      const placeOf = async () => (await word.boundingBox())?.y;
      const before = await placeOf();
      await word.tap();
      await expect(menu.getByRole('link', { name: 'Daten' })).toHaveAttribute('aria-current', 'page');
      expect(await placeOf()).toBe(before);
      const [menuBox, titleBox] = [await menu.boundingBox(), await title.boundingBox()];
      expect(titleBox?.y).toBeGreaterThanOrEqual((menuBox?.y ?? Infinity) + (menuBox?.height ?? 0));
      await word.press('Tab');
      await expect(menu.getByRole('link').first()).toBeFocused();
      await menu.getByRole('link', { name: 'Planung' }).tap();
      await expect(page).toHaveURL(/\/planung\/$/);
    });
  });

test('a thumb finds every suggestion; search, one row of controls, map and switch share one screen', async ({
  page,
}) => {
  await openStart(page);
  await search(page).fill('Bad');
  await expect(options(page)).toHaveCount(8);
  for (const option of await options(page).all()) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await search(page).fill('04838');
  await options(page).first().tap();
  await page.getByRole('combobox', { name: 'Umkreis' }).selectOption('20');
  await expect(page).toHaveURL(/umkreis=20/);
  const middles: number[] = [];
  for (const control of [
    page.getByRole('button', { name: 'In meiner Nähe' }),
    page.getByRole('combobox', { name: 'Umkreis' }),
    page.getByRole('button', { name: 'Filter', exact: true }),
  ]) {
    const box = await control.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(40);
    middles.push((box?.y ?? 0) + (box?.height ?? 0) / 2);
  }
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
  await expect(search(page)).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.region-map .viewport')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('group', { name: 'Ansicht' })).toBeInViewport({ ratio: 1 });
  // One line says what the map does not: the nearest site, how far, and its state.
  await expect(count(page)).toContainText(
    /Am nächsten: Hort der Grundschule Berg, (etwa|höchstens) \d+\s+km entfernt, unklar, ob/,
  );
  await count(page).getByRole('link', { name: 'Hort der Grundschule Berg' }).tap();
  await expect(page.locator('[data-panel="hort-berg-eilenburg"]')).toBeVisible();
});

test('the sheet is small, half or whole by button and by drag; a low window shows it whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await openStart(page);
  await page.locator('[data-pin="kuschelkiste-zwickau"]').tap();
  const sheet = page.locator('[data-panel]');
  await expect(sheet).toBeVisible();
  const top = async () => (await sheet.boundingBox())?.y ?? NaN;
  const half = await top();
  await sheet.getByRole('button', { name: 'Ganz zeigen' }).tap();
  await expect.poll(top).toBeLessThan(half - 50);
  await sheet.getByRole('button', { name: 'Verkleinern' }).tap();
  await expect.poll(top).toBeGreaterThan(half + 150);
  await expect(sheet.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  await sheet.getByRole('button', { name: 'Halb zeigen' }).tap();
  await expect.poll(top).toBe(half);
  const drag = async (to: number): Promise<void> => {
    const name = await sheet.getByRole('heading', { level: 2 }).boundingBox();
    await page.mouse.move(100, (name?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(100, to, { steps: 4 });
    await page.mouse.up();
  };
  await drag(700);
  await expect(sheet).toHaveAttribute('data-height', 'small');
  await drag(20);
  await expect(sheet).toHaveAttribute('data-height', 'full');

  for (const [width, height] of [
    [320, 256],
    [667, 320],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => sheet.boundingBox()).toEqual({ x: 0, y: 0, width, height });
    const read = await sheet.locator('p').evaluateAll((all) => {
      const [first] = all;
      const lines = parseFloat(getComputedStyle(first ?? document.body).lineHeight);
      const seen = all.map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        const at = document.elementFromPoint(40, Math.min(bottom, innerHeight) - 4);
        return at?.closest('[data-panel]') ? Math.min(bottom, innerHeight) - Math.min(top, innerHeight) : 0;
      });
      return seen.reduce((sum, px) => sum + px, 0) / lines;
    });
    expect(read, `lines at ${width} × ${height}`).toBeGreaterThanOrEqual(3);
  }
});

test('place, radius, text, view and opened site survive reload, sharing and Back', async ({
  page,
  context,
}) => {
  await openStart(page);
  await search(page).fill('Leipzig');
  await options(page).first().tap();
  await page.getByRole('combobox', { name: 'Umkreis' }).selectOption('50');
  await page.getByRole('button', { name: 'Filter', exact: true }).tap();
  await page.getByText('Weitere Filter').tap();
  await page.getByRole('searchbox', { name: 'Nach Wörtern suchen' }).fill('hort');
  await page.getByRole('button', { name: 'Liste', exact: true }).tap();
  await expect(page).toHaveURL(/q=hort&ort=gemeinde-14713000&umkreis=50&ansicht=liste/);
  const slugs = (of: Page) =>
    of.locator('[data-site]').evaluateAll((all) => all.map((each) => each.getAttribute('data-site')));
  const listed = await slugs(page);
  expect(listed.length).toBeGreaterThan(0);
  await page.locator(`[data-site="${listed[0] ?? ''}"] a`).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/standort=/);

  const same = async (of: Page) => {
    await expect(search(of)).toHaveValue('Leipzig');
    await expect(of.getByRole('combobox', { name: 'Umkreis' })).toHaveValue('50');
    await expect(of.locator('input[name=q]')).toHaveValue('hort');
    await expect(of.getByRole('button', { name: 'Liste', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect.poll(() => slugs(of)).toEqual(listed);
  };
  await page.reload();
  await same(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  const shared = await context.newPage();
  await shared.goto(page.url());
  await same(shared);
  await expect(shared.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await same(page);
});

test('the list has the nearest first, with distances no sharper than known', async ({ page }) => {
  await openStart(page, '?ort=plz-04838&ansicht=liste');
  await expect(firstSite(page)).toHaveAttribute('data-site', 'hort-berg-eilenburg');
  await expect(firstSite(page)).toContainText(/(etwa|höchstens) \d+\skm entfernt/);
  await expect(page.getByText('Entfernungen ab: Mitte von Eilenburg und 4 weiteren Gemeinden')).toBeVisible();
});

test('the list keeps its place when the page is loaded anew', async ({ page }) => {
  await page.goto('/?ansicht=liste');
  await expect(page.locator('.explorer[data-view=liste]')).toBeVisible();
  const last = page.locator('[data-site]').last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(800);
  await page.reload();
  await expect(page.locator('.explorer[data-view=liste]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('the opened legend stays within the map, whose edge would cut it off', async ({ page }) => {
  await openStart(page);
  await page.locator('.map-legend summary').tap();
  const legend = page.getByRole('region', { name: 'Zeichenerklärung' });
  const edges = async (): Promise<number[]> => {
    const [box, map] = [await legend.boundingBox(), await page.locator('.region-map').boundingBox()];
    if (!box || !map) throw new Error('No legend or no map.');
    return [box.y - map.y, box.x - map.x, map.x + map.width - box.x - box.width];
  };
  for (const [width, height] of [
    [360, 740],
    [320, 480],
    [412, 915],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const air of await edges()) expect(air, `${width} × ${height}`).toBeGreaterThanOrEqual(4);
  }
  // What does not fit is reached by scrolling, with the keyboard too.
  await legend.focus();
  await page.keyboard.press('End');
  await expect(legend.getByText('Gemeindegrenze')).toBeInViewport();
});

/** A parent finds the nearest centre: by postcode, name or position, on a phone, by keyboard, by screen reader. */
import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { openStart } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const search = (page: Page) => page.getByRole('combobox', { name: 'Ort oder Postleitzahl' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Vorschläge' }).getByRole('option');
const firstSite = (page: Page) => page.locator('[data-site]').first();
const count = (page: Page) => page.getByRole('status').filter({ hasText: 'von' });

test.describe('on a phone', () => {
  test.use(PHONE);

  test('from postcode to profile in four interactions', async ({ page }) => {
    await openStart(page);
    await search(page).fill('04838'); // 1
    await options(page).first().tap(); // 2
    await expect(page).toHaveURL(/ort=plz-04838/);
    await expect(count(page)).toContainText('die nächsten zuerst');
    await page.locator('[data-pin="hort-berg-eilenburg"]').tap(); // 3
    const panel = page.getByRole('dialog', { name: 'Hort der Grundschule Berg' });
    await expect(panel).toContainText('Luftlinie');
    await panel.getByRole('link', { name: /Zum Profil/ }).tap(); // 4
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hort der Grundschule Berg');
  });

  test('the list has the nearest first, with distances no sharper than known', async ({ page }) => {
    await openStart(page, '?ort=plz-04838&ansicht=liste');
    await expect(firstSite(page)).toHaveAttribute('data-site', 'hort-berg-eilenburg');
    await expect(firstSite(page)).toContainText(/(etwa|höchstens) \d+ km Luftlinie, Lage ungefähr/);
    await expect(
      page.getByText('Entfernungen ab: Mitte von Eilenburg und 4 weiteren Gemeinden'),
    ).toBeVisible();
  });

  test('a thumb finds every suggestion, and nothing makes the page wider', async ({ page }) => {
    await openStart(page);
    await search(page).fill('Bad');
    await expect(options(page)).toHaveCount(8);
    for (const option of await options(page).all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('by keyboard alone, from village to profile', async ({ page }) => {
  await openStart(page);
  await search(page).focus();
  await page.keyboard.type('Bernsd');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('Landkreis Zwickau');
  await page.keyboard.press('Home');
  await expect(page.getByRole('option', { selected: true })).toContainText('Landkreis Bautzen');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search(page)).toHaveValue('Bernsdorf');
  await expect(search(page)).toBeFocused();
  await expect(page).toHaveURL(/ort=gemeinde-14625030/);
  await expect(firstSite(page)).toContainText('Luftlinie');
  await firstSite(page).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Zum Profil/ })
    .press('Enter');
  await expect(page).toHaveURL(/\/standorte\//);
});

test('Escape first closes the suggestions, then clears the place', async ({ page }) => {
  await openStart(page, '?ort=gemeinde-14730110');
  await expect(search(page)).toHaveValue('Eilenburg');
  await search(page).fill('Leip');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
  await expect(page).not.toHaveURL(/ort=/);
});

test('a screen reader hears the field, the suggestions with their district, and how many there are', async ({
  page,
}) => {
  await openStart(page);
  await search(page).fill('Bernsdorf');
  await expect(page.locator('.place-search')).toMatchAriaSnapshot(`
    - text: Ort oder Postleitzahl
    - combobox "Ort oder Postleitzahl" [expanded]: Bernsdorf
    - button "Ort leeren"
    - listbox "Vorschläge":
      - option /Bernsdorf Landkreis Bautzen/
      - option /Bernsdorf Landkreis Zwickau/
      - option /Langenbernsdorf/
    - paragraph: /3 Vorschläge, der erste. Bernsdorf, Landkreis Bautzen/
  `);
  await page.keyboard.press('ArrowDown');
  const active = await search(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
  expect(await axeViolations(page)).toEqual([]);
});

test('old and foreign names say why they were found', async ({ page }) => {
  await openStart(page);
  await search(page).fill('Schönteichen');
  await expect(options(page).first()).toContainText('Kamenz');
  await expect(options(page).first()).toContainText('früher Schönteichen');
  await search(page).fill('Дрезден');
  await expect(options(page).first()).toContainText('Dresden');
});

test('what is not in Saxony is said in a sentence', async ({ page }) => {
  await openStart(page);
  await search(page).fill('10115');
  await expect(page.locator('.problem')).toHaveText('Die Postleitzahl 10115 gehört nicht zu Sachsen.');
  await search(page).fill('Wolkenkuckucksheim');
  await expect(page.locator('.problem')).toContainText(
    'Kein Ort in Sachsen zu „Wolkenkuckucksheim“ gefunden',
  );
});

test('the places are loaded when the field is first used, and only once', async ({ page }) => {
  const loads: string[] = [];
  page.on('request', (request) => {
    if (/\/gazetteer\.[\w-]+\.json$/.test(request.url())) loads.push(request.url());
  });
  await openStart(page);
  expect(loads).toEqual([]);
  await search(page).fill('Torgau');
  await expect(options(page).first()).toContainText('Torgau');
  await search(page).fill('Zittau');
  await expect(options(page).first()).toContainText('Zittau');
  expect(loads).toHaveLength(1);
});

test('radius: nothing within five kilometres, so the nearest three are offered', async ({ page }) => {
  await openStart(page, '?ort=gemeinde-14626610&umkreis=5');
  await expect(page.getByText('Im Umkreis von 5 km um Zittau liegt kein belegter Standort')).toBeVisible();
  await expect(page.locator('[data-site]')).toHaveCount(3);
});

test('place and radius survive reload, sharing and Back', async ({ page }) => {
  await openStart(page);
  await search(page).fill('Radebeul');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ort=gemeinde-14627210/);
  await expect(firstSite(page)).toHaveAttribute('data-site', 'thomas-muentzer-radebeul');
  await page.reload();
  await expect(search(page)).toHaveValue('Radebeul');
  await expect(firstSite(page)).toHaveAttribute('data-site', 'thomas-muentzer-radebeul');
  await search(page).fill('Leipzig');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ort=gemeinde-14713000/);
  await page.goBack();
  await expect(search(page)).toHaveValue('Radebeul');
});

test.describe('near me', () => {
  const near = (page: Page) => page.getByRole('button', { name: 'In meiner Nähe' });

  async function at(context: BrowserContext, longitude: number, latitude: number, accuracy = 30) {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude, latitude, accuracy });
  }
  /** Makes the device answer with an error code: 1 denied, 3 too late. */
  async function failing(page: Page, code: number) {
    await page.addInitScript((error) => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: error } as GeolocationPositionError);
    }, code);
  }

  test('granted: nearest first, and the position stays out of the address', async ({ page, context }) => {
    await at(context, 13.66, 51.11);
    await openStart(page);
    await near(page).click();
    await expect(search(page)).toHaveValue('Mein Standort');
    await expect(page.getByText('Der Standort bleibt auf diesem Gerät.')).toBeVisible();
    await expect(firstSite(page)).toHaveAttribute('data-site', 'thomas-muentzer-radebeul');
    expect(page.url()).not.toMatch(/hier|13\.66|51\.11|ort=/);
    expect(
      await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie])),
    ).not.toContain('51.11');
  });

  test('nothing is asked before the click', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = () =>
        document.documentElement.setAttribute('data-asked', '');
    });
    await openStart(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-asked');
    await near(page).click();
    await expect(page.locator('html')).toHaveAttribute('data-asked');
  });

  test('denied: says so, and what helps instead', async ({ page }) => {
    await failing(page, 1);
    await openStart(page);
    await near(page).click();
    await expect(page.getByText('Der Browser gibt den Standort nicht frei.')).toBeVisible();
    await expect(near(page)).toBeFocused();
  });

  test('late: says so', async ({ page }) => {
    await failing(page, 3);
    await openStart(page);
    await near(page).click();
    await expect(page.getByText('nicht rechtzeitig')).toBeVisible();
  });

  test('an answer after another choice is void', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (answer) =>
        addEventListener('late-answer', () =>
          answer({ coords: { longitude: 13.66, latitude: 51.11, accuracy: 20 } } as GeolocationPosition),
        );
    });
    await openStart(page);
    await near(page).click();
    await search(page).fill('Zittau');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/ort=gemeinde-14626610/);
    await page.evaluate(() => dispatchEvent(new Event('late-answer')));
    await expect(page.locator('[data-near-me]')).toHaveAttribute('data-near-me', 'idle');
    await expect(search(page)).toHaveValue('Zittau');
  });

  test('outside Saxony: says so', async ({ page, context }) => {
    await at(context, 13.4, 52.52);
    await openStart(page);
    await near(page).click();
    await expect(page.getByText('Der Standort liegt außerhalb von Sachsen.')).toBeVisible();
  });

  test('too vague: says so', async ({ page, context }) => {
    await at(context, 13.4, 51.1, 25_000);
    await openStart(page);
    await near(page).click();
    await expect(page.getByText('nur auf etwa 25 km genau bekannt')).toBeVisible();
  });
});

test('without JavaScript the search is not there, a way to the municipalities is', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('#ort-suche')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Alle Gemeinden' })).toHaveAttribute('href', /gemeinden\/$/);
  await context.close();
});

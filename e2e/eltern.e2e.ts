/** A parent finds the nearest centre: by postcode, name or position, on a phone, by keyboard, by screen reader. */
import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { mapReady, openStart } from './support/start-page.ts';
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

  test('search, one row of controls, map and switch share one screen', async ({ page }) => {
    await openStart(page);
    await search(page).fill('04838');
    await options(page).first().tap();
    await page.getByRole('combobox', { name: 'Umkreis' }).selectOption('20');
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
    await expect(page.locator('.saxony-map .stage')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('group', { name: 'Ansicht' })).toBeInViewport({ ratio: 1 });
  });

  test('an opened site is seen on the map, under no button and no sheet', async ({ page }) => {
    await openStart(page, '?ort=plz-04838');
    await mapReady(page);
    for (const slug of ['hort-berg-eilenburg', 'kuschelkiste-zwickau', 'kinderinsel-grossdubrau']) {
      await page.locator(`[data-pin="${slug}"]`).dispatchEvent('click');
      await expect(page.locator(`[data-panel="${slug}"]`)).toBeVisible();
      await expect
        .poll(() =>
          page.locator(`[data-pin="${slug}"]`).evaluate((pin) => {
            const { x, y, width, height } = pin.getBoundingClientRect();
            return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[data-pin]') === pin;
          }),
        )
        .toBe(true);
      await page.keyboard.press('Escape');
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
    await page.getByRole('searchbox', { name: 'Suche im Text' }).fill('hort');
    await page.getByRole('button', { name: 'Liste', exact: true }).tap();
    await expect(page).toHaveURL(/q=hort&ort=gemeinde-14713000&umkreis=50&ansicht=liste/);
    const slugs = (of: Page) =>
      of.locator('[data-site]').evaluateAll((all) => all.map((each) => each.getAttribute('data-site')));
    const listed = await slugs(page);
    expect(listed.length).toBeGreaterThan(0);
    await page.locator(`[data-site="${listed[0] ?? ''}"] a`).tap();
    await expect(page.getByRole('dialog')).toBeVisible();

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

test(
  'by keyboard alone, from village to profile',
  {
    tag: '@statement',
    annotation: { type: 'task', description: 'Eltern: vom Dorf zum Profil nur mit der Tastatur' },
  },
  async ({ page }) => {
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
  },
);

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

test(
  'a screen reader is led from the postcode to the profile by names and roles alone',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description:
        'Eltern: von der Postleitzahl zum Profil allein über Rollen und Namen, wie Screenreader sie vorlesen',
    },
  },
  async ({ page }) => {
    await openStart(page);
    await page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }).fill('04838');
    await page.getByRole('option', { name: /04838/ }).first().click();
    await expect(page.getByRole('status').filter({ hasText: 'von 12' })).toHaveText(
      /12 von 12 Standorten, die nächsten zuerst/,
    );
    const results = page.getByRole('region', { name: 'Standorte', exact: true });
    await expect(results.getByRole('listitem').first()).toMatchAriaSnapshot(`
    - listitem:
      - heading "Hort der Grundschule Berg" [level=3]:
        - link "Hort der Grundschule Berg"
      - paragraph: /Eilenburg, Berg.*km Luftlinie, Lage ungefähr.*Hort/
      - paragraph: heutiger Stand ungeklärt
  `);
    await results.getByRole('link', { name: 'Hort der Grundschule Berg' }).click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Hort der Grundschule Berg":
      - heading "Hort der Grundschule Berg" [level=2]
      - button "Schließen"
      - paragraph:
        - strong: /Ab 04838.*km Luftlinie/
      - paragraph:
        - link "Zum Profil mit allen Quellen"
        - link "Anrufen"
  `);
    await page.getByRole('link', { name: 'Zum Profil mit allen Quellen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Hort der Grundschule Berg/ })).toBeVisible();
  },
);

test('a moved map offers to search its frame only; the address keeps that', async ({ page }) => {
  await openStart(page);
  await mapReady(page);
  const toggle = page.getByRole('button', { name: 'Nur Standorte im Kartenausschnitt' });
  await expect(toggle).toHaveCount(0);
  await page.getByRole('button', { name: 'Karte vergrößern' }).click();
  await expect(page).toHaveURL(/karte=/);
  await page.getByRole('button', { name: 'Karte vergrößern' }).click();
  await toggle.click();
  await expect(page).toHaveURL(/ausschnitt=1/);
  await expect.poll(() => page.locator('[data-site]').count()).toBeLessThan(12);
  const within = await page.locator('[data-site]').count();
  expect(within).toBeGreaterThan(0);
  await page.reload();
  await expect(page.locator('[data-site]')).toHaveCount(within);
  await expect(page.getByRole('button', { name: 'Nur Standorte im Kartenausschnitt' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Nur Standorte im Kartenausschnitt' }).click();
  await expect(page.locator('[data-site]')).toHaveCount(12);
});

test('free text marks what it found, also where the card does not show it otherwise', async ({ page }) => {
  await openStart(page, '?q=grundschule');
  await expect(page.locator('[data-site] mark').first()).toHaveText(/grundschule/i);
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

test('Back takes the chosen radius back in the field, too', async ({ page }) => {
  await openStart(page, '?ort=gemeinde-14626610&umkreis=30');
  const radius = page.getByRole('combobox', { name: 'Umkreis' });
  await expect(radius).toHaveValue('30');
  await radius.selectOption('50');
  await expect(page).toHaveURL(/umkreis=50/);
  await radius.selectOption('20');
  await expect(page).toHaveURL(/umkreis=20/);
  await page.goBack();
  await expect(radius).toHaveValue('50');
  await page.goBack();
  await expect(radius).toHaveValue('30');
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
    await expect(page.getByText('Entfernungen ab: Mein Standort, in Radebeul')).toBeVisible();
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

  for (const [town, longitude, latitude] of [
    ['Berlin', 13.4, 52.52],
    ['Altenburg, within Saxony’s bounding box', 12.434, 50.985],
    ['Teplice, within Saxony’s bounding box', 13.825, 50.64],
  ] as const) {
    test(`outside Saxony: says so in ${town}`, async ({ page, context }) => {
      await at(context, longitude, latitude);
      await openStart(page);
      await near(page).click();
      await expect(page.getByText('Der Standort liegt außerhalb von Sachsen.')).toBeVisible();
      await expect(search(page)).toHaveValue('');
    });
  }

  test('too vague: says so', async ({ page, context }) => {
    await at(context, 13.4, 51.1, 25_000);
    await openStart(page);
    await near(page).click();
    await expect(page.getByText('nur auf etwa 25 km genau bekannt')).toBeVisible();
  });
});

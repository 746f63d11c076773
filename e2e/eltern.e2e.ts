/** A parent finds the nearest centre: by postcode or name, by keyboard, by screen reader. */
import { axeViolations } from './support/axe.ts';
import {
  firstSite,
  openStart,
  placeOptions as options,
  placeSearch as search,
} from './support/start-page.ts';
import { expect, test } from './support/kept-page.ts';
import { SITES } from './support/sites.ts';

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
    await expect(firstSite(page)).toContainText('entfernt');
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
    - button "Eingabe löschen"
    - listbox "Vorschläge":
      - option /Bernsdorf Landkreis Bautzen/
      - option /Bernsdorf Landkreis Zwickau/
      - option /Bernsdorf in Chemnitz .etwa, nach einer Haltestelle/
      - option /Langenbernsdorf/
      - option /Kleinbernsdorf in Glauchau/
      - option /Straßgräbchen-Bernsdorf in Bernsdorf/
      - option /Altbernsdorf in Bernstadt/
    - paragraph: /7 Vorschläge, der erste. Bernsdorf, Landkreis Bautzen/
  `);
  await page.keyboard.press('ArrowDown');
  const selected = page.getByRole('option', { selected: true });
  await expect(selected).toContainText('Landkreis Bautzen');
  await expect(search(page)).toHaveAttribute(
    'aria-activedescendant',
    (await selected.getAttribute('id')) ?? 'none',
  );
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
    await expect(page.getByRole('status').filter({ hasText: `Alle ${SITES.length}` })).toHaveText(
      new RegExp(`Alle ${SITES.length} dokumentierten Standorte, die nächsten zuerst`),
    );
    const results = page.getByRole('region', { name: 'Standorte', exact: true });
    await expect(results.getByRole('listitem').first()).toMatchAriaSnapshot(`
    - listitem:
      - heading "Hort der Grundschule Berg" [level=3]:
        - link "Hort der Grundschule Berg"
      - paragraph: /Eilenburg, Berg · etwa \\d+.km entfernt · Hort/
      - paragraph: unklar, ob das Zentrum noch läuft
  `);
    await results.getByRole('link', { name: 'Hort der Grundschule Berg' }).click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Hort der Grundschule Berg":
      - heading "Hort der Grundschule Berg" [level=2]
      - button "Schließen"
      - paragraph:
        - strong: /Ab 04838.*km entfernt/
      - paragraph:
        - link "Zum Profil mit allen Quellen"
        - link "Anrufen"
  `);
    await page.getByRole('link', { name: 'Zum Profil mit allen Quellen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Hort der Grundschule Berg/ })).toBeVisible();
  },
);

test('free text marks what it found, also where the card does not show it otherwise', async ({ page }) => {
  await openStart(page, '?q=grundschule');
  await expect(page.locator('[data-site] mark').first()).toHaveText(/grundschule/i);
});

test('places: loaded once, found by old and foreign names, and what is not in Saxony is said', async ({
  page,
}) => {
  const loads: string[] = [];
  page.on('request', (request) => {
    if (/\/gazetteer\.[\w-]+\.json$/.test(request.url())) loads.push(request.url());
  });
  await openStart(page);

  await test.step('the places are loaded when the field is first used, and only once', async () => {
    expect(loads).toEqual([]);
    await search(page).fill('Torgau');
    await expect(options(page).first()).toContainText('Torgau');
    await search(page).fill('Zittau');
    await expect(options(page).first()).toContainText('Zittau');
    expect(loads).toHaveLength(1);
  });

  await test.step('old and foreign names say why they were found', async () => {
    await search(page).fill('Schönteichen');
    await expect(options(page).first()).toContainText('Kamenz');
    await expect(options(page).first()).toContainText('früher Schönteichen');
    await search(page).fill('Дрезден');
    await expect(options(page).first()).toContainText('Dresden');
  });

  await test.step('what is not in Saxony is said in a sentence', async () => {
    await search(page).fill('10115');
    await expect(page.locator('.problem')).toHaveText(
      'Die Postleitzahl 10115 steht nicht in unserem Ortsverzeichnis. Bitte den Ort eingeben.',
    );
    await search(page).fill('Wolkenkuckucksheim');
    await expect(page.locator('.problem')).toContainText(
      '„Wolkenkuckucksheim“ steht nicht in unserem Ortsverzeichnis',
    );
  });
});

test('radius: nothing within five kilometres, so the nearest three are offered', async ({ page }) => {
  await openStart(page, '?ort=gemeinde-14626610&umkreis=5');
  await expect(page.getByText(/Im Umkreis von 5\skm um Zittau ist kein Standort dokumentiert/)).toBeVisible();
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

test('villages, guesses and sites in the search; suggestions outlive a lost focus', async ({ page }) => {
  await openStart(page, '?ort=gemeinde-14730110');
  await expect(search(page)).toHaveValue('Eilenburg');
  // What is not chosen gives way to the chosen place.
  await search(page).fill('Proh');
  await expect(options(page).first()).toContainText('Prohlis');
  await search(page).blur();
  await expect(options(page).first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(options(page)).toHaveCount(0);
  await expect(search(page)).toHaveValue('Eilenburg');

  await search(page).fill('Altenburg');
  await expect(page.getByText('„Altenburg“ steht nicht in unserem Ortsverzeichnis.').first()).toBeVisible();
  await expect(options(page).first()).toContainText('Altenberg');
  await page.keyboard.press('Enter');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/ort=gemeinde-14730110/);

  await search(page).fill('٠٤٠٨١');
  await expect(options(page).first()).toContainText('Leipzig');
  await search(page).fill('Cranzahl');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ort=ort-14521560-cranzahl/);
  await expect(page.locator('#ort-ab')).toContainText('etwa Cranzahl in Sehmatal, nach einer Haltestelle');
  await expect(firstSite(page)).toContainText(/etwa|höchstens/);

  await search(page).fill('Kuschelkiste');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ort=ort-14521560-cranzahl.*standort=kuschelkiste-zwickau/);
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toContainText('Kuschelkiste');
  await expect(search(page)).toHaveValue('Cranzahl');
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

/** A planner sees the gaps and tests sites: by mouse, by keyboard, by the solver; takes it along. */
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { covered, ready } from './support/plan-page.ts';
import { expect, test } from './support/test.ts';

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

test('by mouse: a click sets a site, dragging moves it, back undoes, and the coverage follows', async ({
  page,
}) => {
  await page.goto('/planung/');
  await ready(page);
  const before = await covered(page).textContent();
  // Chemnitz: the largest gap.
  await page.locator('path[data-region="14511000"]').click();
  await expect(page.locator('[data-planned-item]')).toHaveCount(1);
  await expect(covered(page)).not.toHaveText(before ?? '');
  const set = await covered(page).textContent();
  await expect(page).toHaveURL(/neu=5\d\.\d{4}\/1\d\.\d{4}/);

  const mark = page.locator('[data-planned="1"]');
  const box = await mark.boundingBox();
  if (!box) throw new Error('The planned site is on the map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y - 120, { steps: 6 });
  await page.mouse.up();
  await expect(covered(page)).not.toHaveText(set ?? '');
  await expect(page.locator('[data-planned-item]')).toHaveCount(1);

  await page.goBack();
  await expect(covered(page)).toHaveText(set ?? '');
  await page.goBack();
  await expect(covered(page)).toHaveText(before ?? '');
});

test(
  'by keyboard: search, step with arrow keys and buttons, remove',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Planung: gedachten Standort setzen, verschieben und entfernen nur mit der Tastatur',
    },
  },
  async ({ page }) => {
    await page.goto('/planung/');
    await ready(page);
    const before = await covered(page).textContent();
    await page.getByLabel('Gedachten Standort in einer Gemeinde setzen').fill('Plauen');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-planned-item]')).toContainText('bei Plauen');
    await expect(page).toHaveURL(/neu=14523320/);

    const mark = page.getByRole('button', { name: /^Gedachter Standort 1 bei Plauen/ });
    await mark.focus();
    await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL(/neu=50\.\d{4}\/12\.\d{4}/);
    await expect(mark).toBeFocused();
    await page.keyboard.press('ArrowRight');

    const url = page.url();
    await page
      .getByRole('button', { name: 'Gedachten Standort 1 1 km nach Westen verschieben' })
      .press('Enter');
    await expect(page).not.toHaveURL(url);
    await page.getByRole('button', { name: 'Gedachten Standort 1 entfernen' }).press('Enter');
    await expect(page.locator('[data-planned-item]')).toHaveCount(0);
    await expect(covered(page)).toHaveText(before ?? '');
  },
);

test('the next three sites: found, listed with gains, adopted, shared by link, exported', async ({
  page,
}) => {
  await page.goto('/planung/');
  await ready(page);
  await page.getByRole('radio', { name: /genau/ }).check();
  await page.getByRole('button', { name: 'Standorte suchen' }).click();
  const steps = page.locator('tr[data-step]');
  await expect(steps).toHaveCount(3);
  const best = await steps.first().getAttribute('data-step');
  const name = await steps.first().getByRole('rowheader').textContent();
  await expect(page).toHaveURL(new RegExp(`verfahren=genau&vorschlag=${best ?? ''},`));
  const link = page.url();
  const first = await steps.allTextContents();
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  expect(await steps.allTextContents()).toEqual(first);

  const proposed = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Karte als SVG' }).click();
  expect(await textOf(proposed)).toContain('Vorschlag, nach Rang (3)');

  await page.getByRole('button', { name: 'In den Plan übernehmen' }).click();
  await expect(page.locator('[data-planned-item]')).toHaveCount(3);

  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  const table = await textOf(csv);
  expect(table.slice(1).split('\r\n')[0]).toBe('Kennzahl;vorher;nachher');
  expect(table).toContain(`Gedachter Standort 1 bei ${name ?? ''};gedacht`);

  const geojson = page.waitForEvent('download');
  await page.getByRole('button', { name: 'GeoJSON' }).click();
  const parsed = JSON.parse(await textOf(geojson)) as { features: { properties: { art: string } }[] };
  expect(parsed.features.filter((each) => each.properties.art === 'gemeinde')).toHaveLength(418);
  expect(parsed.features.filter((each) => each.properties.art === 'gedacht')).toHaveLength(3);

  const svg = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Karte als SVG' }).click();
  expect(await textOf(svg)).toContain('gedachter Standort (3)');
  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Karte als PNG' }).click();
  expect(readFileSync(await (await png).path()).readUInt32BE(16)).toBe(2000);
});

test('the shortest ways: each step says by how many km the mean falls, and the way there adds up', async ({
  page,
}) => {
  await page.goto('/planung/?ziel=median&neu=14511000');
  await ready(page);
  const km = (text: string): number =>
    Number(
      text
        .replace('−', '-')
        .replace(',', '.')
        .replace(/[^\d.-]/g, ''),
    );
  const before = km(
    await page
      .getByRole('row', { name: /^Mittel zum nächsten/ })
      .locator('td')
      .nth(1)
      .innerText(),
  );
  await page.getByRole('button', { name: 'Standorte suchen' }).click();
  const cells = page.locator('tr[data-step] td:last-child');
  await expect(cells).toHaveCount(3);
  const steps = await cells.evaluateAll((all) =>
    all.map((cell) => [cell.firstChild?.textContent ?? '', cell.querySelector('small')?.textContent ?? '']),
  );
  let mean = before;
  for (const [after = '', gain = ''] of steps) {
    expect(after).toMatch(/^\s*\d+,\d\u00a0km\s*$/);
    expect(gain).toMatch(/^−\d+(,\d)?\u00a0km$/);
    // All three are rounded to 0.1 km.
    expect(Math.abs(mean + km(gain) - km(after))).toBeLessThanOrEqual(0.151);
    mean = km(after);
  }
  expect(mean).toBeLessThan(before);
});

test('a search that takes long shows its way and can be called off; the plan stays as it was', async ({
  page,
}) => {
  // Ten sites at 20 km are minutes of work for the exact search.
  await page.goto('/planung/?umkreis=20&neu=14511000&verfahren=genau&anzahl=10');
  await ready(page);
  const before = await covered(page).textContent();
  const workers = page.workers().length;
  const search = page.getByRole('button', { name: 'Standorte suchen' });
  const progress = page.getByRole('progressbar', { name: 'Es wird gerechnet' });

  await search.click();
  await expect(progress).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(workers + 1);
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(search).toBeVisible();
  await expect(search).toBeFocused();
  await expect.poll(() => page.workers().length).toBe(workers);
  await expect(page.getByText('Suche abgebrochen.')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?umkreis=20&neu=14511000&verfahren=genau&anzahl=10');
  await expect(covered(page)).toHaveText(before ?? '');

  // Another plan makes the question old: the search for the first one ends by itself.
  await search.click();
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Gedachten Standort 1 entfernen' }).click();
  await expect(progress).toBeHidden();
  await expect.poll(() => page.workers().length).toBe(workers);

  // So does "back", which brings the plan before: its proposal must not be the one for the other plan.
  await search.click();
  await expect(progress).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-planned-item]')).toHaveCount(1);
  await expect(progress).toBeHidden();
  await expect.poll(() => page.workers().length).toBe(workers);
});

test('one site dragged over another stays itself; the other stays where it is', async ({ page }) => {
  await page.goto('/planung/');
  await ready(page);
  const map = page.locator('svg[role=group]');
  const [left, right] = [
    { x: 200, y: 200 },
    { x: 320, y: 200 },
  ];
  await map.click({ position: left });
  await map.click({ position: right });
  await expect(page.locator('[data-planned-item]')).toHaveCount(2);
  const [first = '', second = ''] = new URL(page.url()).searchParams.get('neu')?.split(',') ?? [];
  await page.locator('[data-planned="1"]').hover();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is there');
  await page.mouse.down();
  await page.mouse.move(box.x + right.x, box.y + right.y, { steps: 3 });
  await page.mouse.move(box.x + right.x, box.y + right.y + 60, { steps: 3 });
  await page.mouse.up();
  await expect(page.getByText('Gedachter Standort 1 verschoben.')).toBeVisible();
  const after = new URL(page.url()).searchParams.get('neu')?.split(',') ?? [];
  expect(after).toHaveLength(2);
  expect(after[0]).not.toBe(first);
  expect(after[1]).toBe(second);
});

test('without boundaries the figures stand, the page says what is missing, and a second try brings it', async ({
  page,
  watched,
}) => {
  await page.route('**/boundaries*.json', (route) => route.abort());
  await page.goto('/planung/');
  await expect(page.getByText('Die Grenzen der Gemeinden ließen sich nicht laden.')).toBeVisible();
  await expect(page.locator('tr[data-gap]')).toHaveCount(20);
  await expect(page.getByRole('button', { name: /CSV/ })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeDisabled();
  await page.unroute('**/boundaries*.json');
  await page.getByRole('button', { name: 'Noch einmal laden' }).click();
  await ready(page);
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeEnabled();
  await expect(page.getByText('ließen sich nicht laden')).toHaveCount(0);
  // The browser reports the request that failed, as it should.
  expect(watched.errors.every((each) => each.includes('Failed to load resource'))).toBe(true);
  watched.errors.length = 0;
});

test('a gap from the list becomes a site; a real site taken away opens gaps', async ({ page }) => {
  await page.goto('/planung/?kreis=14523');
  await ready(page);
  await expect(page.locator('tr[data-gap]').first()).toHaveAttribute('data-gap', '14523320');
  await page.getByRole('button', { name: 'Hier setzen: Plauen' }).click();
  await expect(page.locator('tr[data-gap="14523320"]')).toHaveCount(0);
  await page.getByLabel('Gebiet').selectOption({ label: 'Landkreis Nordsachsen' });
  await expect(page.locator('tr[data-gap="14730110"]')).toHaveCount(0);
  await page.locator('summary', { hasText: 'Bestehende Standorte' }).click();
  await page.getByRole('checkbox', { name: /Eilenburg/ }).uncheck();
  await expect(page.locator('tr[data-gap="14730110"]')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('figures and gaps of today are in the page', async ({ page }) => {
    await page.goto('/planung/');
    await expect(page.locator('tr[data-gap]')).toHaveCount(20);
    await expect(page.locator('caption').first()).toContainText('4.089.467');
    await expect(page.locator('noscript .note')).toBeVisible();
  });
});

test('has no known barrier', async ({ page }) => {
  await page.goto('/planung/?neu=14511000&ohne=knirpsenland-coswig&vorschlag=14523320');
  await ready(page);
  expect(await axeViolations(page)).toEqual([]);
  await page.goto('/planung/methode/');
  expect(await axeViolations(page)).toEqual([]);
});

/** A planner sees gaps, tests sites by mouse and keyboard, and exports the plan. */
import { axeViolations } from './support/axe.ts';
import { covered, ready } from './support/plan-page.ts';
import { expect, test } from './support/kept-page.ts';

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
  const placed = page.url();

  const mark = page.locator('[data-planned="1"]');
  const box = await mark.boundingBox();
  if (!box) throw new Error('The planned site is on the map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y - 120, { steps: 6 });
  await page.mouse.up();
  // The figures follow the mouse, the address follows the release.
  await expect(page).not.toHaveURL(placed);
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
    const north = page.url();
    await page.keyboard.press('ArrowRight');
    await expect(page).not.toHaveURL(north);

    await page
      .getByRole('button', { name: 'Gedachten Standort 1 1 km nach Westen verschieben' })
      .press('Enter');
    await expect(page).toHaveURL(north);
    await page.getByRole('button', { name: 'Gedachten Standort 1 entfernen' }).press('Enter');
    await expect(page.locator('[data-planned-item]')).toHaveCount(0);
    await expect(covered(page)).toHaveText(before ?? '');
  },
);

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
  await expect(page).toHaveURL(/neu=[^,&]+,[^,&]+/);
  const planned = () => new URL(page.url()).searchParams.get('neu')?.split(',') ?? [];
  const [first, second] = planned();
  await page.locator('[data-planned="1"]').hover();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is there');
  await page.mouse.down();
  await page.mouse.move(box.x + right.x, box.y + right.y, { steps: 3 });
  await page.mouse.move(box.x + right.x, box.y + right.y + 60, { steps: 3 });
  await page.mouse.up();
  await expect(page.getByText('Gedachter Standort 1 verschoben.')).toBeVisible();
  await expect.poll(() => planned()[0]).not.toBe(first);
  expect(planned()).toHaveLength(2);
  expect(planned()[1]).toBe(second);
});

test('without boundaries the figures stand, the page says what is missing, and a second try brings it', async ({
  page,
  watched,
}) => {
  await page.route('**/boundaries*.json', (route) => route.abort());
  await page.goto('/planung/');
  await expect(page.getByText('Die Grenzen der Gemeinden ließen sich nicht laden.')).toBeVisible();
  await expect(page.locator('tr[data-gap]')).toHaveCount(20);
  await expect(page.getByRole('button', { name: 'CSV: Kennzahlen' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeDisabled();
  await page.unroute('**/boundaries*.json');
  await page.getByRole('button', { name: 'Noch einmal laden' }).click();
  await ready(page);
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeEnabled();
  await expect(page.getByText('ließen sich nicht laden')).toHaveCount(0);
  // The browser reports the failed request.
  watched.allowed = /Failed to load resource/;
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

  // A press that began on one municipality does not end on another that takes its place.
  const button = page.locator('tr[data-gap] button').first();
  await button.hover();
  const planned = await page.locator('[data-planned-item]').count();
  await page.mouse.down();
  await page.getByLabel('Gebiet').selectOption('14522');
  await expect(page.locator('tr[data-gap]').first()).toHaveAttribute('data-gap', /^14522/);
  await page.mouse.up();
  await expect(page.locator('[data-planned-item]')).toHaveCount(planned);

  // A long list follows a change in pieces, and in the end each municipality is in it once and all are in order.
  await page.getByLabel('Gebiet').selectOption('');
  await page.getByRole('button', { name: /^Alle .* zeigen$/ }).click();
  const rows = page.locator('tr[data-gap]');
  await expect.poll(() => rows.count()).toBeGreaterThan(300);
  await page.getByLabel('Umkreis', { exact: true }).selectOption('3');
  await expect
    .poll(() =>
      rows.evaluateAll((all) => {
        const people = all.map((row) =>
          Number(row.querySelectorAll('td')[2]?.textContent?.replaceAll('.', '')),
        );
        const places = new Set(all.map((row) => row.getAttribute('data-gap')));
        return places.size === all.length && people.every((each, at) => each <= (people[at - 1] ?? Infinity));
      }),
    )
    .toBe(true);
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

test('a plan in the address has no known barrier', async ({ page }) => {
  await page.goto('/planung/?neu=14511000&ohne=knirpsenland-coswig&vorschlag=14523320');
  await ready(page);
  expect(await axeViolations(page)).toEqual([]);
});

test('the field for a municipality knows what the start page knows: spellings, postcodes', async ({
  page,
}) => {
  await page.goto('/planung/');
  await ready(page);
  const field = page.getByLabel('Gedachten Standort in einer Gemeinde setzen');
  const planned = page.locator('[data-planned-item]');
  for (const [typed, name] of [
    ['Goerlitz', 'Görlitz'],
    ['Aue Bad Schlema', 'Aue-Bad Schlema'],
    ['01445', 'Radebeul'],
  ] as const) {
    await field.fill(typed);
    await page.keyboard.press('Enter');
    await expect(planned.last()).toContainText(`bei ${name}`);
  }
  await field.fill('02826');
  await page.keyboard.press('Enter');
  await expect(page.locator('.announcement')).toContainText('Dort steht schon');
  await expect(planned).toHaveCount(3);
  await field.fill('Bernsdorf');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('nicht eindeutig');
});

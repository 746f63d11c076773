/** A planner reads figures: raw values for outside checks, weights, ranges, and what a link says that nobody knows. */
import { ready } from './support/plan-page.ts';
import { expect, test } from './support/kept-page.ts';

test('figures and proposals carry their raw values; every goal has an answer at once', async ({ page }) => {
  await page.goto('/planung/?kreis=14523&neu=14523320');
  await ready(page);
  const raw = async (figure: string, plan: 0 | 1): Promise<number> =>
    Number(
      await page.locator(`[data-figure="${figure}"][data-plan="${String(plan)}"]`).getAttribute('data-value'),
    );
  expect(await raw('within', 1)).toBeGreaterThan(await raw('within', 0));
  for (const figure of ['mean', 'median', 'farthest', 'worst-tenth'])
    expect(await raw(figure, 1)).toBeLessThan(await raw(figure, 0));

  for (const goal of [
    'Möglichst viele im Umkreis',
    'Möglichst kurze Wege',
    'Niemand weit weg',
    'Wie viele wären genug?',
  ]) {
    await page.getByRole('radio', { name: goal }).check();
    await expect(page.locator('tr[data-proposal]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Standorte suchen' }).click();
    await expect(page.locator('tr[data-proposal="1"]')).toBeVisible();
    const gains = await page
      .locator('tr[data-proposal]')
      .evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-gain'))));
    expect(gains.every((gain) => gain >= 0)).toBe(true);
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeGreaterThan(0);
  }
  await expect(page.getByRole('img', { name: /^Kurve: Anteil im Umkreis/ })).toBeVisible();
});

test('weights show what they do; a range is computed when asked for and goes with the next change', async ({
  page,
}) => {
  await page.goto('/planung/');
  await ready(page);
  await page.getByLabel('Gewichtung').selectOption('sgb2');
  await expect(page.getByText('Ungewichtet wären es')).toContainText('Ein Mensch zählt in Chemnitz wie 1,');
  await expect(page).toHaveURL(/gewichtung=sgb2/);
  await page.getByRole('button', { name: 'Wie sicher ist das?' }).click();
  await expect(page.getByText('Spanne des Anteils: heute')).toContainText(/\d+,\d\s% bis \d+,\d\s%/);
  await page.getByLabel('Umkreis', { exact: true }).selectOption('5');
  await expect(page.getByText('Spanne des Anteils: heute')).toHaveCount(0);
});

test('two plans stand side by side, travel by link, open again, and stay on the device only when asked', async ({
  page,
}) => {
  await page.goto('/planung/?kreis=14523&neu=14523320');
  await ready(page);
  const row = (index: number) => page.locator(`tr[data-saved="${String(index)}"]`);
  await page.getByLabel('Name für den jetzigen Plan').fill('Plauen zuerst');
  await page.keyboard.press('Enter');
  await expect(row(2)).toContainText('Plauen zuerst');
  await page.getByRole('button', { name: 'Alle entfernen' }).click();
  await page.getByLabel('Gedachten Standort in einer Gemeinde setzen').fill('Auerbach');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-planned-item]')).toContainText('bei Auerbach');
  await page.getByRole('button', { name: 'Danebenlegen' }).click();
  await expect(row(3)).toContainText('Plan 2');
  expect(await row(2).innerText()).not.toBe(await row(3).innerText());
  await expect(page).toHaveURL(/plaene=Plauen%20zuerst~14523320~%3BPlan%202~/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: 'Öffnen: Plauen zuerst' }).click();
  await expect(page.locator('[data-planned-item]')).toContainText('bei Plauen');
  await page.getByRole('button', { name: 'Auf diesem Gerät behalten' }).click();
  await page.goto('/planung/');
  await ready(page);
  await page.getByRole('button', { name: 'Behaltene Pläne zeigen (2)' }).click();
  await expect(page.locator('tr[data-saved]')).toHaveCount(3);
  await page.getByRole('button', { name: 'Vom Gerät löschen' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  // What was deleted cannot be shown again, and a name that is taken gets a number.
  await page.getByRole('button', { name: 'Weglegen: Plauen zuerst' }).click();
  await page.getByLabel('Name für den jetzigen Plan').fill('Plan 2');
  await page.keyboard.press('Enter');
  await expect(row(3)).toContainText('Plan 2 (2)');
  await page.getByRole('button', { name: 'Weglegen: Plan 2 (2)' }).click();
  await page.getByRole('button', { name: 'Weglegen: Plan 2' }).click();
  await expect(page.locator('tr[data-saved]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Behaltene Pläne/ })).toHaveCount(0);
});

test('a link says what it cannot carry and what nobody knows', async ({ page }) => {
  const name = encodeURIComponent(`${'x'.repeat(39)}😀😀`);
  await page.goto(`/planung/?umkreis=7&neu=14999999,14521030&zeiten=1&__proto__=1&plaene=${name}~14999998~`);
  await ready(page);
  await expect(page.getByText('3 Angaben im Link kennt diese Seite nicht')).toContainText(
    'umkreis=7, neu=14999999, plaene=14999998',
  );
  // Aue became Aue-Bad Schlema.
  await expect(page.locator('[data-planned-item]')).toHaveCount(1);
  await expect(page.locator('[data-planned-item]')).toContainText('Aue-Bad Schlema');
  await expect(page.getByText('Dieser Plan wurde mit eigenen Reisezeiten gerechnet.')).toBeVisible();
  await page.getByRole('button', { name: 'Mit Luftlinie weiterrechnen' }).click();
  await expect(page.getByText('Dieser Plan wurde mit eigenen Reisezeiten gerechnet.')).toHaveCount(0);
  await expect(page).not.toHaveURL(/zeiten/);
});

test('without the population grid the figures of the page stand, and a second try brings it', async ({
  page,
  watched,
}) => {
  await page.route('**/population-grid*.json', (route) => route.abort());
  await page.goto('/planung/?kreis=14523');
  await expect(page.getByText('Das Bevölkerungsgitter ließ sich nicht laden.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Standorte suchen' })).toBeDisabled();
  await expect(page.locator('tr[data-gap]')).toHaveCount(20);
  await page.unroute('**/population-grid*.json');
  await page.getByRole('button', { name: 'Noch einmal laden' }).click();
  await ready(page);
  await expect(page.getByLabel('Gebiet')).toHaveValue('14523');
  // The browser reports the request that failed, as it should.
  watched.allowed = /Failed to load resource/;
});

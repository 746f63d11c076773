/** A parent types before the page answers: on a slow network the page is readable before its scripts are there. */
import { placeOptions, placeSearch } from './support/start-page.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './support/kept-page.ts';
import { WORKBENCH } from './support/similar-sites.ts';
import { SITES } from './support/sites.ts';

/** Opens a page whose scripts wait; returns the function that lets them come. */
async function openEarly(page: Page, path: string): Promise<() => void> {
  let come = (): void => undefined;
  const gate = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await gate;
    await route.fallback();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return come;
}

test('what is typed and ticked on the start page stays and is searched', async ({ page }) => {
  const come = await openEarly(page, '/?art=hort');
  await placeSearch(page).pressSequentially('0483');
  await page.locator('input[name=schwerpunkt][value=begegnung]').check();
  await page.locator('summary').filter({ hasText: 'Weitere Filter' }).click();
  await page.locator('input[name=q]').fill('Kinder');
  await placeSearch(page).focus();
  come();
  await expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();
  await expect(placeSearch(page)).toHaveValue('0483');
  await expect(placeSearch(page)).toBeFocused();
  await page.keyboard.type('8');
  await expect(placeOptions(page).first()).toContainText('04838');
  await expect(page.locator('input[name=q]')).toHaveValue('Kinder');
  await expect(page).toHaveURL(/schwerpunkt=begegnung/);
  await expect(page).toHaveURL(/art=hort/);
  await expect(page).toHaveURL(/q=Kinder/);
  await expect(page.locator('input[name=schwerpunkt][value=begegnung]')).toBeChecked();
});

test('what is typed in the list of municipalities stays and narrows it', async ({ page }) => {
  const come = await openEarly(page, '/gemeinden/');
  const field = page.getByRole('searchbox', { name: 'Gemeinde suchen' });
  await field.pressSequentially('eilen');
  come();
  await expect(page.getByRole('status')).toContainText(/^ *1 von 418/);
  await expect(field).toHaveValue('eilen');
  await expect(field).toBeFocused();
  await page.keyboard.type('burg');
  await expect(page).toHaveURL(/q=eilenburg/);
});

test('filters and list answer the very first act', async ({ page }) => {
  const hydrated = page.locator('.explorer[data-hydrated=true]');
  const opened = page.getByRole('dialog').or(page.locator('.panel'));

  await test.step('a press that no pointer announces, as assistive technology makes it', async () => {
    await page.goto('/');
    await expect(hydrated).toBeVisible();
    await page
      .locator('input[name=schwerpunkt][value=inklusion]')
      .evaluate((box) => (box as HTMLElement).click());
    await expect(page).toHaveURL(/schwerpunkt=inklusion/);
    await expect(page.locator('input[name=schwerpunkt][value=inklusion]')).toBeChecked();
    await expect(page.getByRole('status').first()).toContainText(' von ');
    await page.goBack();
    await expect(page.locator('[data-site]')).toHaveCount(SITES.length);
    await expect(page.locator('input[name=schwerpunkt][value=inklusion]')).not.toBeChecked();
  });

  await test.step('a card, pressed the same way, opens the panel and not the profile', async () => {
    await page.goto('/');
    await expect(hydrated).toBeVisible();
    await page
      .locator('[data-site] a')
      .first()
      .evaluate((link) => (link as HTMLElement).click());
    await expect(page).toHaveURL(/\?standort=/);
    await expect(opened.first()).toBeVisible();
  });

  await test.step('Forward after a reload', async () => {
    await page.goto('/');
    // What is ticked before hydration adds no history entry.
    await expect(hydrated).toBeVisible();
    await page.locator('input[name=schwerpunkt][value=inklusion]').check();
    await expect(page).toHaveURL(/schwerpunkt=inklusion/);
    await expect.poll(() => page.locator('[data-site]').count()).toBeLessThan(SITES.length);
    const narrowed = await page.locator('[data-site]').count();
    await page.goBack();
    await page.reload();
    await expect(hydrated).toBeVisible();
    await page.goForward();
    await expect(page.locator('[data-site]')).toHaveCount(narrowed);
    await expect(page.locator('input[name=schwerpunkt][value=inklusion]')).toBeChecked();
  });

  await test.step('a filter of the closed groups, with nothing done before', async () => {
    await page.goto('/');
    await expect(hydrated).toBeVisible();
    await page.locator('summary').filter({ hasText: 'Weitere Filter' }).click();
    await page.locator('input[name=art][value=hort]').check();
    await expect(page).toHaveURL(/art=hort/);
  });
});

test('what is chosen in the form of the embedded map is in the code', async ({ page }) => {
  const come = await openEarly(page, '/einbetten/');
  await page.getByRole('radio', { name: 'Nur die Liste' }).check();
  await page.getByLabel('Kreis').selectOption({ label: 'Vogtlandkreis' });
  await page.getByRole('checkbox', { name: /Höhe passt sich/ }).uncheck();
  come();
  await expect(page.getByRole('button', { name: 'Code kopieren' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Nur die Liste' })).toBeChecked();
  const code = page.getByRole('textbox', { name: 'Code zum Einfügen' });
  await expect(code).toHaveValue(/zeigen=liste&(amp;)?nur-kreis=14523/);
  await expect(code).not.toHaveValue(/script/);
});

test('what is ticked in the form of a site is checked; the button waits for the page', async ({ page }) => {
  const come = await openEarly(page, '/mitmachen/');
  await page.locator('#name').fill('Testkita');
  await page.getByRole('radio', { name: /^Kita/ }).check();
  await page.getByRole('radio', { name: /^läuft als/ }).check();
  await page.getByRole('checkbox', { name: /^Begegnung/ }).check();
  await page.getByRole('checkbox', { name: /^Inklusion/ }).check();
  await page.locator('#name').press('Enter');
  const check = page.getByRole('button', { name: 'Prüfen und Datei erstellen' });
  await expect(check).toBeDisabled();
  come();
  await check.click();
  const missing = page.getByRole('alert');
  await expect(missing).toBeFocused();
  const missed = await missing.getByRole('link').allInnerTexts();
  expect(missed).toContain('Träger');
  expect(missed).not.toContain('Name');
  expect(missed).not.toContain('Art der Einrichtung');
  await expect(page.locator('#name')).toHaveValue('Testkita');
  await expect(page.locator('[name=kind]:checked, [name=status]:checked')).toHaveCount(2);
  await expect(page.getByRole('radio', { name: /^läuft als/ })).toBeChecked();
  await expect(page.locator('[name=focus]:checked')).toHaveCount(2);
  // What is ticked later is added to what was ticked before.
  await page.getByRole('checkbox', { name: /^Beratung/ }).check();
  await expect(page.locator('[name=focus]:checked')).toHaveCount(3);
});

test('the similarity page takes no choice before it shows the one of its address', async ({ page }) => {
  const come = await openEarly(page, `${WORKBENCH}?gemeinde=14730110`);
  const fields = page.locator('.bench').locator('input, select');
  const takes = (): Promise<number> =>
    fields.evaluateAll((all) => all.filter((each) => !each.matches(':disabled')).length);
  await expect(page.getByLabel('Für welche Gemeinde?')).toBeDisabled();
  expect(await fields.count()).toBeGreaterThan(10);
  expect(await takes()).toBe(0);
  come();
  await expect.poll(takes).toBe(await fields.count());
  await expect(page.getByLabel('Für welche Gemeinde?')).toHaveValue('14730110');
});

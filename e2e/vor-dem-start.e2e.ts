/** A parent types before the page answers: on a slow network the page is readable before its scripts are there. */
import { placeOptions, placeSearch } from './support/start-page.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './support/kept-page.ts';

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

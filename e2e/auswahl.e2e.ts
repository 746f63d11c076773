/** Filters by focus: list and count change together, the URL keeps the filters, Back and Forward restore them. */
import { expect, test } from './support/kept-page.ts';
import { openStart } from './support/start-page.ts';
import { SITES } from './support/sites.ts';

test('ticking a focus narrows list, map and count, and the address can be shared', async ({ page }) => {
  await openStart(page);
  await page.getByRole('checkbox', { name: /^Integration & Migration/ }).check();
  await expect(page.getByRole('status').filter({ hasText: 'von' })).toContainText(`2 von ${SITES.length}`);
  await expect(page.locator('[data-site]')).toHaveCount(2);
  await expect(page.locator('[data-pin]')).toHaveCount(2);
  await expect(page).toHaveURL(/\?schwerpunkt=integration/);

  const shared = await page.context().newPage();
  await openStart(shared, new URL(page.url()).search);
  await expect(shared.locator('[data-site]')).toHaveCount(2);
  await expect(shared.getByRole('checkbox', { name: /^Integration & Migration/ })).toBeChecked();
});

test('groups restrict each other, options that would give nothing cannot be ticked', async ({ page }) => {
  await openStart(page, '?schwerpunkt=schutz');
  await expect(page.locator('[data-site]')).toHaveCount(1);
  await page.getByText('Weitere Filter').click();
  await expect(page.locator('input[name=art][value=hort]')).toBeEnabled();
  await expect(page.locator('input[name=art][value=kita]')).toBeDisabled();
  await expect(page.locator('input[name=stand][value=running]')).toBeDisabled();
});

test('documented step-free access can be asked for, and the form says of how many sites nothing is known', async ({
  page,
}) => {
  const known = SITES.filter(({ access }) => access);
  const stepFree = known.filter(({ access }) => access?.stepFree === 'yes');
  await openStart(page);
  await page.getByText('Weitere Filter').click();
  const filter = page.getByRole('group', { name: 'Barrierefreiheit' });
  await expect(filter).toContainText(`Bei ${SITES.length - known.length} Standorten wissen wir es nicht.`);
  await filter.getByRole('checkbox', { name: /^barrierefrei dokumentiert/ }).check();
  await expect(page).toHaveURL(/\?zugang=yes/);
  await expect(page.locator('[data-site]')).toHaveCount(stepFree.length);
  await page.locator('[data-site] a').first().click();
  await expect(page.getByRole('dialog')).toContainText('barrierefrei dokumentiert');
});

test('Back and Forward walk through the selections', async ({ page }) => {
  await openStart(page);
  await page.getByRole('checkbox', { name: /^Inklusion/ }).check();
  await expect(page.locator('[data-site]')).toHaveCount(2);
  // The list answers before the address; a second choice before that shares its history entry.
  await expect(page).toHaveURL(/schwerpunkt=inklusion$/);
  await page.getByRole('checkbox', { name: /^Generationen/ }).check();
  await expect(page).toHaveURL(/inklusion,generationen/);
  await page.goBack();
  await expect(page).toHaveURL(/schwerpunkt=inklusion(&|$)/);
  await expect(page.locator('[data-site]')).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: /^Generationen/ })).not.toBeChecked();
  await page.goBack();
  await expect(page.locator('[data-site]')).toHaveCount(SITES.length);
  await page.goForward();
  await expect(page.locator('[data-site]')).toHaveCount(2);
});

test('chips take single filters back, one button takes all back, focus is never lost', async ({ page }) => {
  await openStart(page, '?schwerpunkt=beratung,schutz&art=hort');
  const chips = page.getByRole('list', { name: 'Gewählte Filter' });
  await chips.getByRole('button', { name: 'Hort, Filter entfernen' }).click();
  await expect(page).not.toHaveURL(/art=/);
  await expect(chips.getByRole('button').last()).toBeFocused();
  await chips.getByRole('button', { name: 'Alle Filter aufheben' }).click();
  await expect(page.locator('[data-site]')).toHaveCount(SITES.length);
  await expect(chips).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Standorte', exact: true })).toBeFocused();
});

test('an empty result says so and offers a way out', async ({ page }) => {
  await openStart(page, '?schwerpunkt=schutz&art=kita');
  await expect(page.getByRole('status').filter({ hasText: 'von' })).toContainText(`0 von ${SITES.length}`);
  await expect(
    page.getByRole('heading', { name: 'Kein dokumentierter Standort passt zu dieser Auswahl' }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Ohne „Kita“: 1 Standort/ }).click();
  await expect(page.locator('[data-site]')).toHaveCount(1);
});

test('nonsense in the address gives the default view', async ({ page }) => {
  for (const nonsense of [
    '?schwerpunkt=%FF%00,,&karte=x/y/z&standort=%3Cscript%3E',
    '?&&&===',
    '?stand=&phase=99&umkreis=1e9',
  ]) {
    await openStart(page, nonsense);
    await expect(page.locator('[data-site]'), nonsense).toHaveCount(SITES.length);
    await expect(page.getByRole('dialog'), nonsense).toHaveCount(0);
  }
});

test('by keyboard alone: tick a focus with Space, open a site with Enter', async ({ page }) => {
  await openStart(page);
  const box = page.getByRole('checkbox', { name: /^Inklusion/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-site]')).toHaveCount(2);
  await page.locator('[data-site] a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

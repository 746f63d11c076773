/** Panel of a site: opened from list or pin, closed by Escape or button, focus returns, the URL keeps it. */
import { expect, test } from './support/kept-page.ts';
import { openStart } from './support/start-page.ts';
import { SITES } from './support/sites.ts';

const SLUG = 'hort-berg-eilenburg';

test('an address or the list opens the panel; its button, Back and Escape close it', async ({ page }) => {
  await openStart(page, `?standort=${SLUG}`);
  const entry = page.locator(`[data-site="${SLUG}"]`);
  const panel = page.getByRole('dialog', { name: 'Hort der Grundschule Berg' });

  await test.step('a shared address opens the panel without taking the focus', async () => {
    await expect(panel).toBeVisible();
    await expect(panel.getByRole('heading', { level: 2 })).not.toBeFocused();
    await panel.getByRole('button', { name: 'Schließen' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('pin and list entry point at each other', async () => {
    await page.locator(`[data-pin="${SLUG}"]`).focus();
    await expect(entry).toHaveClass(/highlighted/);
    await entry.getByRole('link').focus();
    await expect(page.locator(`[data-pin="${SLUG}"]`)).toHaveClass(/highlighted/);
  });

  await test.step('a list entry opens the panel', async () => {
    await entry.locator('a').click();
    await expect(panel).toBeVisible();
    await expect(panel).toContainText('Eilenburg');
    await expect(panel).toContainText('unklar, ob das Zentrum noch läuft');
    await expect(panel).toContainText('Stand: 2022');
    await expect(panel).toContainText('Die Lage ist genau bekannt.');
    await expect(panel.getByRole('link', { name: 'Zum Profil mit allen Quellen' })).toHaveAttribute(
      'href',
      new RegExp(`standorte/${SLUG}/$`),
    );
    await expect(page).toHaveURL(new RegExp(`standort=${SLUG}`));
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  });

  await test.step('without a telephone number it says so, and whom to ask', async () => {
    await expect(panel).not.toContainText('Träger:');
    const silent = SITES.find(({ contact }) => contact.phone === undefined);
    await page.locator(`[data-site="${silent?.slug ?? ''}"] a`).click();
    await expect(page.locator(`[data-panel="${silent?.slug ?? ''}"]`)).toContainText(
      `Eine Telefonnummer kennen wir nicht. Träger: ${silent?.operator.name ?? ''}`,
    );
    // The panel is open before the router has written the address.
    await expect(page).toHaveURL(new RegExp(`standort=${silent?.slug ?? ''}`));
    await page.goBack();
    await expect(panel).toBeVisible();
  });

  await test.step('Back closes it', async () => {
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('Escape closes it and gives the focus back to the opener', async () => {
    await entry.locator('a').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(entry.locator('a')).toBeFocused();
    await expect(page).not.toHaveURL(/standort=/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript every entry and every pin leads to the profile', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-site]')).toHaveCount(SITES.length);
    await expect(page.locator('[data-pin]')).toHaveCount(SITES.length);
    await page.locator(`[data-pin="${SLUG}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/standorte/${SLUG}/$`));
    await page.goto('/');
    await page.locator(`[data-site="${SLUG}"] a`).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hort der Grundschule Berg');
  });
});

/**
 * Hydration keeps every element of the prerendered planning pages, and every section shows the state of the address.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './support/kept-page.ts';

declare global {
  /** Every element of the served page. */
  var served: Element[];
}

const ready = async (page: Page) => {
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeEnabled();
};

for (const address of ['/vergleich/', '/planung/'])
  test(`${address} keeps every element that the server wrote`, async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('svelte.dev/e/')) warnings.push(message.text());
    });
    const keeping = await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        globalThis.served = [...document.querySelectorAll('main *')];
      });
    });
    await page.goto(address);
    await ready(page);
    await keeping.dispose();
    const { all, gone } = await page.evaluate(() => ({
      all: globalThis.served.length,
      gone: globalThis.served.filter((each) => !each.isConnected).map((each) => each.outerHTML.slice(0, 80)),
    }));
    expect(all).toBeGreaterThan(300);
    expect(gone).toEqual([]);
    expect(warnings).toEqual([]);
  });

test('a link into the middle shows its state in every section once the page is hydrated', async ({
  page,
}) => {
  await page.goto('/vergleich/?gebiete=14524,14627&merkmal=mittel&klassen=quantile&sortierung=-einwohner');
  await ready(page);
  await expect(page.locator('input[name=gebiete][value="14524"]')).toBeChecked();
  await expect(page.locator('tr[data-row]').first()).toHaveAttribute('data-row', '14524');
  await expect(page.getByLabel('Karte und Balken zeigen')).toHaveValue('mittel');
  await expect(page.getByRole('radio', { name: 'Quantile' })).toBeChecked();
  await expect(page.locator('#balken')).toHaveText('Mittlere Entfernung zum nächsten Standort');
});

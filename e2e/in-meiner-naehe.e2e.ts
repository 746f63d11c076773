/** A parent searches near the device's position: granted, denied, timed out, inaccurate or outside of Saxony. */
import type { BrowserContext, Page } from '@playwright/test';
import { firstSite, openStart, placeSearch as search } from './support/start-page.ts';
import { expect, test } from './support/kept-page.ts';

const near = (page: Page) => page.getByRole('button', { name: 'In meiner Nähe' });

async function at(context: BrowserContext, longitude: number, latitude: number, accuracy = 30) {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude, latitude, accuracy });
}
/** Makes geolocation of the open page fail with an error code: 1 denied, 3 timeout. */
async function failing(page: Page, code: number) {
  await page.evaluate((error) => {
    navigator.geolocation.getCurrentPosition = (_, fail) =>
      fail?.({ code: error } as GeolocationPositionError);
  }, code);
}

// The page is kept, the permission is not.
test.afterEach(({ context }) => context.clearPermissions());

test('granted: nearest first, and the position stays out of the address', async ({ page, context }) => {
  await at(context, 13.66, 51.11);
  await openStart(page);
  await near(page).click();
  await expect(search(page)).toHaveValue('Meine Position');
  await expect(page.getByText('Ihre Position bleibt auf diesem Gerät.')).toBeVisible();
  await expect(page.getByText('Entfernungen ab: Meine Position, in Radebeul')).toBeVisible();
  await expect(firstSite(page)).toHaveAttribute('data-site', 'thomas-muentzer-radebeul');
  expect(page.url()).not.toMatch(/hier|13\.66|51\.11|ort=/);
  expect(
    await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie])),
  ).not.toContain('51.11');
});

test('nothing is asked before the click', async ({ page }) => {
  const noting = await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openStart(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await near(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked');
  await noting.dispose();
});

test('denied: says so, and what helps instead', async ({ page }) => {
  await openStart(page);
  await failing(page, 1);
  await near(page).click();
  await expect(page.getByText('Ihr Browser gibt die Position nicht weiter.')).toBeVisible();
  await expect(near(page)).toBeFocused();
});

test('late: says so', async ({ page }) => {
  await openStart(page);
  await failing(page, 3);
  await near(page).click();
  await expect(page.getByText('nicht rechtzeitig')).toBeVisible();
});

test('an answer after another choice is void', async ({ page }) => {
  await openStart(page);
  await page.evaluate(() => {
    navigator.geolocation.getCurrentPosition = (answer) =>
      addEventListener('late-answer', () =>
        answer({ coords: { longitude: 13.66, latitude: 51.11, accuracy: 20 } } as GeolocationPosition),
      );
  });
  await near(page).click();
  await search(page).fill('Zittau');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ort=gemeinde-14626610/);
  await page.evaluate(() => dispatchEvent(new Event('late-answer')));
  await expect(page.locator('[data-near-me]')).toHaveAttribute('data-near-me', 'idle');
  await expect(search(page)).toHaveValue('Zittau');
});

test('outside Saxony: says so', async ({ page, context }) => {
  for (const [town, longitude, latitude] of [
    ['Berlin', 13.4, 52.52],
    ['Altenburg, within Saxony’s bounding box', 12.434, 50.985],
    ['Teplice, within Saxony’s bounding box', 13.825, 50.64],
  ] as const) {
    await at(context, longitude, latitude);
    await openStart(page);
    await near(page).click();
    await expect(page.getByText('Ihre Position liegt außerhalb von Sachsen.'), town).toBeVisible();
    await expect(search(page), town).toHaveValue('');
  }
});

test('too vague: says so', async ({ page, context }) => {
  await at(context, 13.4, 51.1, 25_000);
  await openStart(page);
  await near(page).click();
  await expect(page.getByText('nur auf etwa 25 km genau bekannt')).toBeVisible();
});

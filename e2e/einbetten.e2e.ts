/** An editor embeds the map in the town's page; visitors use it there. */
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { mapReady } from './support/start-page.ts';
import { expect, test } from './support/kept-page.ts';
import { test as fresh } from './support/test.ts';

/** A foreign page that contains the snippet between two links. */
async function hostPage(page: Page, snippet: string): Promise<void> {
  await page.route('**/gastseite', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="de"><title>Musterstadt</title><main><h1>Musterstadt</h1>
        <a href="#davor">davor</a>${snippet}<a href="#danach">danach</a></main>`,
    }),
  );
  await page.goto('/gastseite');
}

/** The code of the generator, once the choices made are in it. */
async function snippetWith(page: Page, choice: string): Promise<string> {
  const code = page.getByRole('textbox', { name: 'Code zum Einfügen' });
  await expect(code).toHaveValue(new RegExp(choice));
  return code.inputValue();
}

const frameWith = (query: string) =>
  `<iframe src="/einbetten/karte/${query}" title="Karte" style="width:100%;height:900px"></iframe>`;

test('choose, copy, paste: the snippet shows exactly what was chosen', async ({ page }) => {
  await page.goto('/einbetten/');
  await page.getByLabel('Kreis').selectOption('14730');
  await page.getByLabel('Nur die Liste').check();
  const snippet = await snippetWith(page, '/einbetten/karte/\\?zeigen=liste&amp;nur-kreis=14730');
  await hostPage(page, snippet);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-site]').first()).toBeVisible();
  await expect(frame.locator('[data-embed=liste]')).toBeVisible();
  await expect(frame.locator('[data-hydrated=true]')).toBeVisible();
  const sites = await frame.locator('[data-site]').count();
  await expect(frame.getByRole('status').first()).toContainText(`${sites} von ${sites}`);
});

test('where the browser refuses to copy, the page says so and selects the code', async ({ page }) => {
  await page.goto('/einbetten/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Code kopieren' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'Kopieren ist hier nicht möglich. Der Text ist markiert: Bitte selbst kopieren.',
  );
  const code = page.getByRole('textbox', { name: 'Code zum Einfügen' });
  await expect(code).toBeFocused();
  expect(
    await code.evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]),
  ).toEqual([0, (await code.inputValue()).length]);
});

fresh.describe('where nothing keeps the live map away but the frame', () => {
  fresh.use({ liveMap: 'few frames' });

  fresh(
    'in a frame with sandbox, which has no origin, the drawn map, filters and list work',
    async ({ page, watched }) => {
      await hostPage(page, frameWith('').replace('<iframe', '<iframe sandbox="allow-scripts"'));
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.explorer[data-hydrated=true]')).toBeVisible();
      await expect(frame.locator('[data-pin]').first()).toBeVisible();
      await frame.locator('input[name=schwerpunkt][value=beratung]').check();
      await expect(frame.getByRole('status').first()).toContainText(/\d+ von \d+/);
      await expect(frame.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'static');
      // SvelteKit's own line that registers the service worker.
      watched.allowed = /serviceWorker/;
    },
  );
});

test('a locked filter cannot be taken back, a preset one can', async ({ page }) => {
  await hostPage(page, frameWith('?nur-art=kita&schwerpunkt=beratung'));
  const frame = page.frameLocator('iframe');
  const removal = frame.getByRole('button', { name: /Filter entfernen/ });
  await expect(removal).toHaveCount(1);
  const before = await frame.locator('[data-site]').count();
  await removal.click();
  await expect.poll(() => frame.locator('[data-site]').count()).toBeGreaterThan(before);
  for (const text of await frame.locator('[data-site] .where').allTextContents())
    expect(text).toContain('Kita');
  await expect(removal).toHaveCount(0);
  expect(page.frames()[1]?.url()).toContain('nur-art=kita');
});

test('the frame grows with its content and shrinks again', async ({ page }) => {
  await page.goto('/einbetten/');
  await page.getByLabel('Nur die Liste').check();
  const snippet = await snippetWith(page, 'zeigen=liste');
  await hostPage(page, snippet);
  const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
  const inner = () =>
    page
      .frameLocator('iframe')
      .locator('[data-embed]')
      .evaluate((box) => Math.ceil((box as HTMLElement).offsetHeight));
  await expect.poll(async () => (await height()) - (await inner())).toBe(0);
  const tall = await height();
  await page.frameLocator('iframe').locator('input[value=schutz]').check();
  await expect.poll(height).toBeLessThan(tall);
});

test('by keyboard into the map and out again; nothing takes the focus by itself', async ({ page }) => {
  await hostPage(page, frameWith('?zeigen=liste&nur-kreis=14730'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-hydrated=true]')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.getByRole('link', { name: 'davor' }).focus();
  const outside = page.getByRole('link', { name: 'danach' });
  const reached = async () => outside.evaluate((link) => document.activeElement === link);
  for (let steps = 0; steps < 80 && !(await reached()); steps += 1) await page.keyboard.press('Tab');
  expect(await reached()).toBe(true);
});

fresh(
  'links lead out of the frame into a new tab; browsing within leaves no trail in the history',
  async ({ page }) => {
    await hostPage(page, frameWith('?zeigen=liste'));
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-hydrated=true]').waitFor();
    const entries = await page.evaluate(() => history.length);
    await frame.locator('[data-site] a').first().click();
    const dialog = frame.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect.poll(() => page.frames()[1]?.url()).toContain('standort=');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      dialog.getByRole('link', { name: /Profil/ }).click(),
    ]);
    await expect(tab).toHaveURL(/\/standorte\/[a-z-]+\/$/);
    expect(page.frames()[1]?.url()).toContain('/einbetten/karte/');
  },
);

fresh.describe('with the live map', () => {
  fresh.use({ liveMap: 'few frames' });

  fresh('generator and embedded view have nothing for axe to find', async ({ page }) => {
    await page.goto('/einbetten/');
    await page.getByText('Standorte auswählen').click();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto('/einbetten/karte/?zeigen=beides');
    await mapReady(page);
    expect(await axeViolations(page)).toEqual([]);
  });
});

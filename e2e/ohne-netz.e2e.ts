/** Offline: visited pages work, with a note that they are stored copies. */
import { axeViolations } from './support/axe.ts';
import { openStart } from './support/start-page.ts';
import { expect, OFFLINE_REPORTS, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('the stored copy is as large as said, stays away with a network, and answers in each language without one', async ({
  page,
  context,
  watched,
}) => {
  const hydrated = page.locator('.explorer[data-hydrated=true]');
  await openStart(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);

  await test.step('the privacy page says how large the copy is, and it is', async () => {
    const stored = await page.evaluate(async () => {
      const names = await caches.keys();
      const cache = await caches.open(names[0] ?? '');
      const list = (await cache.keys()).find(({ url }) => url.includes('/offline.'));
      const copy = (await (await cache.match(list ?? ''))?.json()) as { stored: number; paths: string[] };
      const sizes = await Promise.all(
        copy.paths.map(
          async (path) => (await (await cache.match(path))?.arrayBuffer())?.byteLength ?? Number.NaN,
        ),
      );
      return { names, said: copy.stored, found: sizes.reduce((sum, size) => sum + size, 0) };
    });
    expect(stored.names).toEqual([expect.stringMatching(/^ekiz /)]);
    expect(stored.found).toBe(stored.said);
    const inWords = (stored.said / 1e6).toLocaleString('de', { maximumFractionDigits: 1 });
    await page.goto('/datenschutz/');
    await expect(page.getByText(`auf dem Gerät braucht die Kopie ${inWords} MB`)).toBeVisible();
    await openStart(page);
  });

  const arabic = '/ar/standorte/hort-berg-eilenburg/';
  await test.step('with a network the page is the current one, without the hint', async () => {
    await page.reload();
    await expect(hydrated).toBeVisible();
    await expect(page.getByText('die gespeicherte Seite')).toHaveCount(0);
    await page.goto(arabic);
    // The worker keeps a page after it has answered.
    await expect
      .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, arabic))
      .toBe(true);
    await openStart(page);
  });

  await context.setOffline(true);
  const hint = page.getByRole('complementary', { name: 'Hinweis' });
  await test.step('from the list to a profile without a network', async () => {
    await page.reload();
    await expect(hint).toContainText('die gespeicherte Seite');
    await expect(hydrated).toBeVisible();
    await page.getByRole('checkbox', { name: /^Inklusion/ }).check();
    await expect(page.locator('[data-site]')).toHaveCount(2);

    await page.goto('/standorte/hort-berg-eilenburg/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hort der Grundschule Berg');
    await expect(hint).toContainText('die gespeicherte Seite');
  });

  await test.step('a page that was opened says in its own language that it is stored', async () => {
    await page.goto(arabic);
    const note = page.getByRole('complementary', { name: 'ملاحظة' });
    await expect(note).toContainText('الصفحة المحفوظة');
    // Latin digits, as in all Arabic pages.
    await expect(note).toContainText(/\d{4}/);
  });

  await test.step('a page that was not stored says so in its language and leads to the stored map', async () => {
    const answer = await page.goto('/pl/standorte/hort-berg-eilenburg/');
    expect(answer?.status()).toBe(503);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Brak połączenia. Ta strona nie jest zapisana.',
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link').click();
    await expect(hydrated).toBeVisible();
    watched.allowed = new RegExp(`${OFFLINE_REPORTS.source}|status of 503`);
  });
});

/**
 * 300 interactions in a random order on the live map: whatever a reader does, what the page says stays true. `E2E_SEED` chooses
 * another walk; each prints its seed.
 */
import type { Page } from '@playwright/test';
import { faultsOf, stateOf, watchFocus } from './support/invariants.ts';
import { mapOf } from './support/live-map.ts';
import { interact } from './support/random-walk.ts';
import { Random } from './support/random.ts';
import { mapReady, openStart } from './support/start-page.ts';
import { expect, saveData, test } from './support/test.ts';

/** Of the walk without `E2E_SEED`: the same for every commit, so that a failure is the commit's. */
const SEED = 21;
const STEPS = 300;
/** Steps between two checks. */
const CHECK = 4;
/** Steps between two openings of the address in another browser. */
const OPEN_ANEW = 100;
/** Steps at which the graphics context is lost and comes back, the workers end, another language is read. */
const [LOST, RESTORED, ENDED, TRANSLATED] = [60, 72, 130, 230];

const answers = (page: Page) => expect(page.locator('.explorer[data-hydrated=true]')).toBeVisible();

/** Waits until the live map is there, unless the list hides the map of a phone: it starts when seen. */
const mapRests = (page: Page) =>
  expect
    .poll(
      () =>
        page.locator('.region-map').evaluate((map: HTMLElement) => {
          map.scrollIntoView({ block: 'nearest' });
          return map.clientHeight === 0 || map.dataset.mapState === 'ready';
        }),
      { message: 'the map starts', timeout: 60_000 },
    )
    .toBe(true);

/** Takes the graphics context away; returns the function that gives it back. */
async function loseContext(page: Page): Promise<() => Promise<void>> {
  await mapRests(page);
  const context = await page.evaluateHandle(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  );
  await context.evaluate((it) => it?.loseContext());
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'failed');
  return () => context.evaluate((it) => it?.restoreContext());
}

/** Ends the map's workers, as iOS does while a page sleeps, and wakes the page. */
async function endWorkers(page: Page): Promise<void> {
  await mapRests(page);
  for (const worker of page.workers()) await worker.evaluate(() => void setTimeout(() => self.close()));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test.use({ liveMap: 'few frames', viewport: { width: 360, height: 640 } });

test('300 interactions of a seed: list, map, panel, focus and address agree', async ({
  page,
  browser,
  baseURL,
}) => {
  // 46 s on two quiet cores, three times as long on busy ones.
  test.setTimeout(360_000);
  const seed = Number(process.env.E2E_SEED ?? SEED);
  console.log(`E2E_SEED=${seed}`);
  const random = new Random(seed);
  const done: string[] = [];
  const message = (): string =>
    `E2E_SEED=${seed}, step ${done.length}: ${done.slice(-12).join(', ')}; ${page.url()}`;
  const check = () => expect.poll(() => faultsOf(page), { message: message() }).toEqual([]);

  const elsewhere = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'de-DE',
    serviceWorkers: 'block',
  });
  await saveData(elsewhere);
  const other = await elsewhere.newPage();
  /** What somebody sees who opens the address. */
  const openAnew = async (): Promise<void> => {
    // An open legend takes its height from the map, which the address does not tell.
    await page.locator('.map-legend').evaluate((legend) => legend.removeAttribute('open'));
    await mapRests(page);
    await other.setViewportSize(page.viewportSize() ?? { width: 360, height: 640 });
    // A map that still moves writes its camera when it rests.
    let url = '';
    const unchanged = (): boolean => url === (url = page.url());
    await expect.poll(unchanged, { message: 'the address rests', intervals: [1000] }).toBe(true);
    await other.goto(url);
    await answers(other);
    const differences = async () => {
      // A flight that took longer has changed it meanwhile.
      if (!unchanged()) {
        await other.goto(url);
        await answers(other);
      }
      const [here, there] = [await stateOf(page), await stateOf(other)];
      // The size of a map that the list hides is known only about.
      if (/ausschnitt=1&ansicht=liste/.test(page.url())) there.listed = here.listed ?? '';
      return Object.keys(here).flatMap((key) =>
        here[key] === there[key] ? [] : [key, here[key], there[key]],
      );
    };
    await expect.poll(differences, { message: message() }).toEqual([]);
  };

  // A press that misses a moving pin opens the municipality below: no content leaves the page where it is.
  await page.route(/\/(gemeinden|standorte)\//, (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.fallback(),
  );
  await watchFocus(page);
  await openStart(page);
  await mapReady(page);
  let restore: (() => Promise<void>) | undefined;
  while (done.length < STEPS) {
    done.push(await interact(page, random));
    const step = done.length;
    if (step % CHECK === 0) await check();
    if (step === LOST) restore = await loseContext(page);
    if (step === RESTORED) await restore?.();
    if (step === ENDED) await endWorkers(page);
    if (step === TRANSLATED) {
      // By script: an opened site can cover the menu.
      await page.locator('details.languages [hreflang=uk]').evaluate((link: HTMLElement) => link.click());
      await page.waitForURL(/\/uk\//);
      await answers(page);
      await check();
      await page.goBack();
      await answers(page);
    }
    if (step % OPEN_ANEW === 0) await openAnew();
  }
  await elsewhere.close();
});

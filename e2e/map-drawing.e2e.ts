/** Without the live map (unsupported or unwanted), the static map has the same functions. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { farthestMove, mapOf, pinPlaces, pinsOf, shifted } from './support/live-map.ts';
import { test as kept } from './support/kept-page.ts';
import { expect, test } from './support/test.ts';

test.use({ liveMap: 'own rate' });

const attribution = JSON.parse(readFileSync('data/derived/attribution.json', 'utf8')) as { text: string };

const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));

/** Names of towns that the drawing shows, and those far from their dots, nearer to another dot or on a pin. */
const namesInPlace = (page: Page): Promise<{ shown: string[]; wrong: string[] }> =>
  page.locator('.drawing .names span:not(.district)').evaluateAll((all) => {
    const towns = all
      .filter((each) => each.checkVisibility())
      .map((each) => ({
        name: each.querySelector('b')?.firstChild?.textContent ?? '',
        text: each.querySelector('b')?.getBoundingClientRect() ?? new DOMRect(),
        dot: each.getBoundingClientRect(),
      }));
    const pins = [...document.querySelectorAll('[data-pin]')].map((each) => each.getBoundingClientRect());
    const apart = (text: DOMRect, dot: DOMRect): number =>
      Math.hypot(
        Math.max(text.left - dot.x, 0, dot.x - text.right),
        Math.max(text.top - dot.y, 0, dot.y - text.bottom),
      );
    const wrong = towns.flatMap(({ name, text, dot }) => {
      const own = apart(text, dot);
      return [
        ...(own > 22 ? [`${name}: ${own.toFixed(0)} px from its dot`] : []),
        ...towns
          .filter((other) => other.dot !== dot && apart(text, other.dot) <= own)
          .map((other) => `${name}: nearer to ${other.name}`),
        ...pins
          .filter(
            (pin) =>
              pin.right > text.left &&
              pin.left < text.right &&
              pin.bottom > text.top &&
              pin.top < text.bottom,
          )
          .map(() => `${name}: on a pin`),
      ];
    });
    return { shown: towns.map(({ name }) => name), wrong };
  });

test('without WebGL2', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/');
  await settled(page);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'static');
  await expect(page.locator('.drawing path').first()).toBeVisible();

  // The drawing answers instead: the wheel with Ctrl magnifies it, the mouse moves it.
  await expect(mapOf(page)).toHaveAttribute('data-map-answers', 'true');
  const width = (): Promise<number> =>
    page.locator('.drawing').evaluate((drawing) => drawing.getBoundingClientRect().width);
  const whole = await width();
  const box = await mapOf(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeCloseTo(2 * whole, 0);
  const before = await pinPlaces(page);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 3 });
  await page.mouse.up();
  const dragged = shifted(before, 30, 20);
  await expect.poll(async () => farthestMove(dragged, await pinPlaces(page))).toBeLessThan(0.5);
  await expect(page).toHaveURL(/karte=/);
});

kept('when the reader saves data the drawing stays', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'static');
});

test('when the graphics card refuses once the map opens, the drawing stays and answers', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (original, canvas: HTMLCanvasElement, asked: unknown[]): unknown => {
        if (asked[0] !== 'webgl2') return Reflect.apply(original, canvas, asked);
        Object.assign(globalThis, { refused: true });
        return null;
      },
    });
  });
  await page.goto('/');
  await mapOf(page).scrollIntoViewIfNeeded();
  await page.waitForFunction(() => 'refused' in globalThis, undefined, { timeout: 30_000 });
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'static');
  await expect(mapOf(page)).toHaveAttribute('data-map-answers', 'true');
  await expect(page.locator('.drawing path').first()).toBeVisible();
  await expect(pinsOf(page).first()).toBeVisible();
});

test('when a policy of the host refuses workers', async ({ page, watched }) => {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/worker-src [^;"]*/, "worker-src 'none'");
      await route.fulfill({ response, body });
    },
  );
  await page.goto('/');
  await mapOf(page).scrollIntoViewIfNeeded();
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(page.locator('.drawing path').first()).toBeVisible();
  await expect(pinsOf(page).first()).toBeVisible();
  // Browser and MapLibre each report the refusal once; the page adds no error.
  watched.allowed = /content security policy|worker failed to load/i;
});

test('when the boundaries are broken', async ({ page }) => {
  await page.route('**/boundaries.topo*', (route) => route.fulfill({ body: 'kaputt' }));
  await page.goto('/');
  await mapOf(page).scrollIntoViewIfNeeded();
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(pinsOf(page).first()).toBeVisible();
});

kept.describe('without JavaScript', () => {
  kept.use({ javaScriptEnabled: false });

  kept('the map is complete: borders, names, credits, and a link for each site', async ({ page }) => {
    await page.goto('/');
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'static');
    await expect(page.locator('.drawing path')).toHaveCount(6);
    // Names stand once for wide maps and once for narrow ones; the style shows one of them.
    const name = page.locator('.drawing').getByText('Leipzig', { exact: true });
    await expect(name.filter({ visible: true })).toHaveCount(1);
    await expect(mapOf(page).getByText(attribution.text)).toBeVisible();
    for (const width of [360, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const { shown, wrong } = await namesInPlace(page);
      expect(wrong, `${String(width)} px`).toEqual([]);
      if (width > 360) expect(shown).toEqual(expect.arrayContaining(['Leipzig', 'Chemnitz', 'Dresden']));
    }
    const first = pinsOf(page).first();
    const slug = await first.getAttribute('data-pin');
    await first.click();
    await expect(page).toHaveURL(new RegExp(`/standorte/${slug ?? '?'}/$`));
  });
});

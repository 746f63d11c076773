import { expect, type Locator, type Page } from '@playwright/test';
import { mapReady } from './start-page.ts';

/** The map, static or live. */
export const mapOf = (page: Page): Locator => page.locator('[data-map-state]');

/** All pins of the map. */
export const pinsOf = (page: Page): Locator => page.locator('[data-pin]');

/** Centres of all pins relative to the map's upper left, CSS pixels. */
export async function pinPlaces(page: Page): Promise<Map<string, [x: number, y: number]>> {
  const places = await page.evaluate(() => {
    const frame = document.querySelector('[data-map-state]')?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('[data-pin]')].map((pin) => {
      const box = pin.getBoundingClientRect();
      const x = box.x + box.width / 2 - (frame?.x ?? 0);
      const y = box.y + box.height / 2 - (frame?.y ?? 0);
      return [pin.dataset.pin ?? '', [x, y]] as [string, [number, number]];
    });
  });
  return new Map(places);
}

/** Places moved by CSS pixels. */
export const shifted = (
  places: Map<string, [number, number]>,
  dx: number,
  dy: number,
): Map<string, [number, number]> => new Map([...places].map(([slug, [x, y]]) => [slug, [x + dx, y + dy]]));

/** Largest displacement of a pin, CSS pixels. */
export function farthestMove(
  before: Map<string, [number, number]>,
  after: Map<string, [number, number]>,
): number {
  const moves = [...before].map(([slug, [x, y]]) => {
    const [nowX, nowY] = after.get(slug) ?? [Infinity, Infinity];
    return Math.hypot(nowX - x, nowY - y);
  });
  return Math.max(...moves);
}

/** Names that the drawing shows, each with its place on the window, whole CSS pixels. */
export const shownNames = (page: Page): Promise<string[]> =>
  page.locator('.drawing .names b').evaluateAll((all) =>
    all
      .filter((name) => name.checkVisibility({ visibilityProperty: true }))
      .map((name) => [name, name.getBoundingClientRect()] as const)
      .map(([name, { x, y }]) => `${name.textContent} ${Math.round(x / 2)} ${Math.round(y / 2)}`),
  );

/** Opens the start page and asserts that no pin and no name moves when the live map replaces the static one. */
export async function openLiveMap(page: Page): Promise<void> {
  let measured = (): void => undefined;
  const gate = new Promise<void>((resolve) => (measured = resolve));
  const boundaries = '**/boundaries.topo*';
  await page.route(boundaries, async (route) => {
    await gate;
    await route.fallback();
  });
  await page.goto('/');
  await mapOf(page).scrollIntoViewIfNeeded();
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'loading');
  const before = await pinPlaces(page);
  const names = await shownNames(page);
  expect(names.length).toBeGreaterThanOrEqual(3);
  measured();
  await mapReady(page);
  await page.unroute(boundaries);
  expect(before.size).toBeGreaterThan(0);
  expect(farthestMove(before, await pinPlaces(page))).toBeLessThanOrEqual(1);
  // The drawing is hidden once the canvas is opaque; its names stay.
  await expect(page.locator('.drawing svg')).toBeHidden();
  expect(await shownNames(page)).toEqual(names);
}

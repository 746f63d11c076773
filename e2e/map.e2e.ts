/** A reader uses the live map: while it starts, by buttons, pins and keys, in print, and after a failure. */
import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { farthestMove, mapOf, openLiveMap, pinPlaces, pinsOf, shownNames } from './support/live-map.ts';
import { mapReady } from './support/start-page.ts';
import { expect, saveData, test } from './support/test.ts';
import { SITES } from './support/sites.ts';

test.use({ liveMap: 'own rate' });

/** The street map's host, which a stub replaces. */
const HOST = 'https://sgx.geodatenzentrum.de';
const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const stub = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } }],
};
const toggle = (page: Page): Locator => page.getByRole('button', { name: 'Straßenkarte', exact: true });

test(
  'a wide window: no pin moves when the live map comes; buttons, pins, keys, street map and municipalities work',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Karte: Hilfe zu den Tasten mit dem Fragezeichen, Fokus kehrt zurück',
    },
  },
  async ({ page, watched }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    let asked = 0;
    let answer = 'kaputt';
    await page.route(`${HOST}/**`, (route) => {
      asked += 1;
      return route.fulfill({ headers, body: answer });
    });
    await openLiveMap(page);

    await test.step('pins have unique names', async () => {
      const names = await pinsOf(page).evaluateAll((all) => all.map((pin) => pin.textContent.trim()));
      expect(names.every(Boolean)).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    });

    await test.step('pins come from north to south', async () => {
      await page.getByRole('button', { name: 'Ganz Sachsen zeigen' }).click();
      const southward = await pinsOf(page).evaluateAll((all) =>
        all.map((pin) => Number.parseFloat(pin.closest('li')?.style.getPropertyValue('--y') ?? '')),
      );
      expect(southward).toEqual([...southward].sort((a, b) => a - b));
    });

    await test.step('buttons move, zoom and bring all of Saxony back', async () => {
      const home = await pinPlaces(page);
      const place = async (): Promise<[number, number]> => [...(await pinPlaces(page)).values()][0] ?? [0, 0];
      const [x, y] = [...home.values()][0] ?? [0, 0];
      await page.getByRole('button', { name: 'Karte nach Osten bewegen' }).click();
      await expect.poll(async () => (await place())[0]).toBeLessThan(x - 20);
      await page.getByRole('button', { name: 'Karte nach Süden bewegen' }).click();
      await expect.poll(async () => (await place())[1]).toBeLessThan(y - 20);
      await page.getByRole('button', { name: 'Ganz Sachsen zeigen' }).click();
      await expect.poll(async () => farthestMove(home, await pinPlaces(page))).toBeLessThanOrEqual(1);
    });

    await test.step('the question mark explains the keys and gives the focus back', async () => {
      const canvas = page.locator('canvas');
      await canvas.focus();
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: 'Tasten auf der Karte' });
      await expect(help).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(help).toBeHidden();
      await expect(canvas).toBeFocused();
      await page.locator('#ort-suche').pressSequentially('?');
      await expect(help).toBeHidden();
      await page.locator('#ort-suche').clear();
    });

    await test.step('a pin opens its site by click and by Enter', async () => {
      const first = pinsOf(page).first();
      await first.click();
      await expect(first).toHaveAttribute('aria-current', 'true');
      // Waits until the panel has the focus; an earlier key press would go to the map.
      await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused();
      const last = pinsOf(page).last();
      await last.focus();
      await page.keyboard.press('Enter');
      await expect(last).toHaveAttribute('aria-current', 'true');
      await expect(first).not.toHaveAttribute('aria-current', 'true');
    });

    await test.step('after an opened site all of Saxony is shown again', async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('button', { name: 'Ganz Sachsen zeigen' }).click();
    });

    await test.step('what does not come leaves our own map, with a sentence', async () => {
      await toggle(page).click();
      await expect(page.getByText('Bundesamt für Kartographie und Geodäsie')).toBeVisible();
      expect(asked).toBe(0);
      await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
      await expect(page.getByText('Die einfache Karte bleibt sichtbar.')).toBeVisible();
      await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
      await expect(mapOf(page)).toHaveAttribute('data-map-state', 'ready');
      expect(asked).toBe(1);
    });

    await test.step('a style that is none leaves our own map, too', async () => {
      answer = JSON.stringify({ ...stub, layers: [{ id: 'ground', type: 'erfunden' }] });
      await toggle(page).click();
      await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
      await expect(page.getByText('Die einfache Karte bleibt sichtbar.')).toBeVisible();
      await expect(mapOf(page)).toHaveAttribute('data-map-state', 'ready');
      asked = 1;
    });

    await test.step('what comes is named, and goes again', async () => {
      answer = JSON.stringify(stub);
      await toggle(page).click();
      await expect(page.getByText('Bundesamt für Kartographie und Geodäsie')).toBeVisible();
      expect(asked).toBe(1);
      await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
      await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
      expect(asked).toBe(2);
      await expect(mapOf(page).getByText('basemap.de / BKG')).toBeVisible();
      await expect(pinsOf(page).first()).toBeVisible();
      await toggle(page).click();
      await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
      await expect(mapOf(page).getByText('basemap.de / BKG')).toBeHidden();
    });
    expect(watched.foreign.every((url) => url.startsWith(HOST))).toBe(true);
    watched.foreign.length = 0;

    await test.step('under the pointer a municipality is named, a click opens its page', async () => {
      const hint = page.locator('.region-map .name');
      const canvas = await page.locator('.region-map canvas').boundingBox();
      if (!canvas) throw new Error('There is no map.');
      const [x, y] = [canvas.x + canvas.width * 0.6, canvas.y + canvas.height * 0.42];
      // Our own map comes back in pieces: what is under the resting pointer can be the last of them.
      await page.mouse.move(x, y);
      await expect(hint).toBeVisible();
      // The map moves away under the pointer.
      const before = page.url();
      await page.getByRole('button', { name: 'Karte vergrößern' }).press('Enter');
      await expect.poll(() => page.url()).not.toBe(before);
      await expect(hint).toBeVisible();
      // A dragged map names what comes to lie where the pointer ends.
      await page.mouse.down();
      await page.mouse.move(x - 90, y, { steps: 6 });
      await expect(hint).toBeHidden();
      await page.mouse.up();
      await expect.poll(async () => (await hint.boundingBox())?.x ?? 0).toBeLessThan(x - 60);
      const name = await hint.innerText();
      await page.mouse.down();
      await page.mouse.up();
      await expect(page).toHaveURL(/\/gemeinden\/\d{8}-/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    });
  },
);

test('a narrow window: no pin moves when the live map comes; zoomed it stays usable in every situation', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    // Refuses the fastest graphics processor, as some systems do.
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (original, canvas, asked: [string, { powerPreference?: string }?]): unknown =>
        asked[1]?.powerPreference === 'high-performance' ? null : Reflect.apply(original, canvas, asked),
    });
  });
  await openLiveMap(page);
  const toggle = page.getByRole('button', { name: 'Nur Standorte im Kartenausschnitt' });
  await expect(toggle).toHaveCount(0);

  await test.step('a pin outside of the view comes into it when it gets the focus', async () => {
    for (let click = 0; click < 3; click++) {
      const [before] = [...(await pinPlaces(page)).values()];
      await page.getByRole('button', { name: 'Karte vergrößern' }).click();
      await expect.poll(async () => [...(await pinPlaces(page)).values()][0]).not.toEqual(before);
    }
    await expect
      .poll(() => shownNames(page), { message: 'MapLibre names the places of a map that is nearer' })
      .toEqual([]);
    await expect(page).toHaveURL(/karte=/);
    const last = pinsOf(page).last();
    await last.focus();
    await expect
      .poll(async () => {
        const [canvas, pin] = await Promise.all([page.locator('canvas').boundingBox(), last.boundingBox()]);
        if (!canvas || !pin) return false;
        const inside = pin.x >= canvas.x && pin.x + pin.width <= canvas.x + canvas.width;
        return inside && pin.y >= canvas.y && pin.y + pin.height <= canvas.y + canvas.height;
      })
      .toBe(true);
  });

  await test.step('on paper the drawing stands with its pins in place, whatever the screen showed', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('canvas')).toBeHidden();
    await expect(page.locator('.drawing svg')).toBeVisible();
    const [box, pin] = await Promise.all([
      page.locator('.drawing').boundingBox(),
      pinsOf(page).first().boundingBox(),
    ]);
    expect(pin?.x).toBeGreaterThan(box?.x ?? Infinity);
    expect(pin?.y).toBeGreaterThan(box?.y ?? Infinity);
    expect(pin?.x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
    await page.emulateMedia({ media: null });
    await expect(page.locator('canvas')).toBeVisible();
  });

  await test.step('a lost graphics context brings the drawing back, a restored one the live map', async () => {
    const context = await page.evaluateHandle(() =>
      document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
    );
    await context.evaluate((it) => it?.loseContext());
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'failed');
    await expect(page.locator('.drawing svg')).toBeVisible();
    await expect(pinsOf(page).first()).toBeVisible();
    await context.evaluate((it) => it?.restoreContext());
    await mapReady(page);
  });

  await test.step('workers that the system ended while the page slept: the map opens anew', async () => {
    const before = await pinPlaces(page);
    const workers = page.workers();
    expect(workers.length).toBeGreaterThan(0);
    for (const worker of workers) await worker.evaluate(() => void setTimeout(() => self.close()));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(mapOf(page)).not.toHaveAttribute('data-map-state', 'ready');
    await mapReady(page);
    expect(farthestMove(before, await pinPlaces(page))).toBeLessThanOrEqual(2);
  });

  await test.step('a moved map offers to search its viewport only; the address keeps that', async () => {
    await toggle.click();
    await expect(page).toHaveURL(/ausschnitt=1/);
    await expect.poll(() => page.locator('[data-site]').count()).toBeLessThan(SITES.length);
    const within = await page.locator('[data-site]').count();
    expect(within).toBeGreaterThan(0);
    // The list hides the map, which then has no size; its viewport is still the same.
    await page.getByRole('button', { name: 'Liste', exact: true }).click();
    await expect(mapOf(page)).toBeHidden();
    // MapLibre takes 400 px for the width of a map that has none: then it has noticed.
    await expect(page.locator('canvas')).toHaveAttribute('width', '400');
    await expect(page.locator('[data-site]')).toHaveCount(within);
    await page.getByRole('button', { name: 'Karte', exact: true }).click();
    await expect(page).not.toHaveURL(/ansicht=/);
    // The drawn map does for what the address keeps.
    await saveData(page.context());
    await page.reload();
    await expect(page.locator('[data-site]')).toHaveCount(within);
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await toggle.click();
    await expect(page.locator('[data-site]')).toHaveCount(SITES.length);
  });
});

/** A reader uses the map: as a drawing, while the live map takes over, and where it cannot come. */
import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const START = '/';

const map = (page: Page): Locator => page.locator('[data-map-state]');
const pins = (page: Page): Locator => page.locator('[data-pin]');

async function ready(page: Page): Promise<void> {
  await expect(map(page)).toHaveAttribute('data-map-state', 'ready');
}

/** Every pin's middle, relative to the map's upper left, CSS pixels. */
async function pinPlaces(page: Page): Promise<Map<string, [x: number, y: number]>> {
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

function farthestMove(before: Map<string, [number, number]>, after: Map<string, [number, number]>): number {
  const moves = [...before].map(([slug, [x, y]]) => {
    const [nowX, nowY] = after.get(slug) ?? [Infinity, Infinity];
    return Math.hypot(nowX - x, nowY - y);
  });
  return Math.max(...moves);
}

for (const width of [360, 768, 1440]) {
  test(`at ${width} px the live map takes over and no pin moves`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let measured = (): void => undefined;
    const gate = new Promise<void>((resolve) => (measured = resolve));
    await page.route('**/boundaries.topo*', async (route) => {
      await gate;
      await route.fallback();
    });
    await page.goto(START);
    await map(page).scrollIntoViewIfNeeded();
    await expect(map(page)).toHaveAttribute('data-map-state', 'loading');
    const before = await pinPlaces(page);
    measured();
    await ready(page);
    expect(before.size).toBeGreaterThan(0);
    expect(farthestMove(before, await pinPlaces(page))).toBeLessThanOrEqual(1);
  });
}

test('no two pins cover each other on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(START);
  const places = [...(await pinPlaces(page)).values()];
  places.forEach(([x, y], index) => {
    for (const [otherX, otherY] of places.slice(index + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(24);
  });
});

test('a pin opens its site by click and by Enter', async ({ page }) => {
  await page.goto(START);
  await ready(page);
  const first = pins(page).first();
  await first.click();
  await expect(first).toHaveAttribute('aria-current', 'true');
  const last = pins(page).last();
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(first).not.toHaveAttribute('aria-current', 'true');
});

test('pins have unique names and come from north to south', async ({ page }) => {
  await page.goto(START);
  const names = await pins(page).evaluateAll((all) => all.map((pin) => pin.textContent.trim()));
  expect(new Set(names).size).toBe(names.length);
  await ready(page);
  await page.getByRole('button', { name: 'Ganz Sachsen zeigen' }).click();
  const southward = await pins(page).evaluateAll((all) =>
    all.map((pin) => Number.parseFloat(pin.closest('li')?.style.getPropertyValue('--y') ?? '')),
  );
  expect(southward).toEqual([...southward].sort((a, b) => a - b));
});

test('buttons move, zoom and bring all of Saxony back', async ({ page }) => {
  await page.goto(START);
  await ready(page);
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

test('a pin outside of the view comes into it when it gets the focus', async ({ page }) => {
  await page.goto(START);
  await ready(page);
  for (let click = 0; click < 3; click++) {
    const [before] = [...(await pinPlaces(page)).values()];
    await page.getByRole('button', { name: 'Karte vergrößern' }).click();
    await expect.poll(async () => [...(await pinPlaces(page)).values()][0]).not.toEqual(before);
  }
  const last = pins(page).last();
  await last.focus();
  await expect
    .poll(async () => {
      const [frame, pin] = await Promise.all([page.locator('canvas').boundingBox(), last.boundingBox()]);
      if (!frame || !pin) return false;
      const inside = pin.x >= frame.x && pin.x + pin.width <= frame.x + frame.width;
      return inside && pin.y >= frame.y && pin.y + pin.height <= frame.y + frame.height;
    })
    .toBe(true);
});

test('on paper the drawing stands with its pins in place, whatever the screen showed', async ({ page }) => {
  await page.goto(START);
  await ready(page);
  await page.getByRole('button', { name: 'Karte vergrößern' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('canvas')).toBeHidden();
  await expect(page.locator('.drawing svg')).toBeVisible();
  const [box, pin] = await Promise.all([
    page.locator('.drawing').boundingBox(),
    pins(page).first().boundingBox(),
  ]);
  expect(pin?.x).toBeGreaterThan(box?.x ?? Infinity);
  expect(pin?.y).toBeGreaterThan(box?.y ?? Infinity);
  expect(pin?.x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
});

test(
  'the question mark explains the keys and gives the focus back',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Karte: Hilfe zu den Tasten mit dem Fragezeichen, Fokus kehrt zurück',
    },
  },
  async ({ page }) => {
    await page.goto(START);
    await ready(page);
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
  },
);

test('light and dark follow the reader while the map stands', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(START);
  await ready(page);
  const painter = await context.newPage();
  /** Mean brightness of the map as it is painted, 0 to 255. */
  const brightness = async (): Promise<number> => {
    const png = (await map(page).screenshot()).toString('base64');
    return painter.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d');
      brush?.drawImage(image, 0, 0);
      const pixels = brush?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      let sum = 0;
      for (let index = 0; index < pixels.length; index += 4)
        for (const colour of pixels.subarray(index, index + 3)) sum += colour;
      return sum / ((pixels.length / 4) * 3);
    }, png);
  };
  expect(await brightness()).toBeGreaterThan(180);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(brightness).toBeLessThan(80);
  await expect(map(page)).toHaveAttribute('data-map-state', 'ready');
});

test('a lost graphics context brings the drawing back, a restored one the live map', async ({ page }) => {
  await page.goto(START);
  await ready(page);
  const context = await page.evaluateHandle(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  );
  await context.evaluate((it) => it?.loseContext());
  await expect(map(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(page.locator('.drawing svg')).toBeVisible();
  await context.evaluate((it) => it?.restoreContext());
  await ready(page);
});

test.describe('where the live map is not welcome the drawing stays', () => {
  const settled = (page: Page): Promise<void> =>
    page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));

  test('without WebGL2', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(START);
    await settled(page);
    await expect(map(page)).toHaveAttribute('data-map-state', 'static');
    await expect(page.locator('.drawing path').first()).toBeVisible();
  });

  test('when the reader saves data', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(START);
    await settled(page);
    await expect(map(page)).toHaveAttribute('data-map-state', 'static');
  });

  test('when the graphics card refuses at the last moment', async ({ page }) => {
    await page.addInitScript(() => {
      // The probe's canvas is not in the page, the map's is.
      HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
        apply: (original, canvas: HTMLCanvasElement, asked: unknown[]): unknown =>
          canvas.isConnected ? null : Reflect.apply(original, canvas, asked),
      });
    });
    await page.goto(START);
    await map(page).scrollIntoViewIfNeeded();
    await expect(map(page)).toHaveAttribute('data-map-state', 'failed');
    await expect(page.locator('.drawing path').first()).toBeVisible();
    await expect(pins(page).first()).toBeVisible();
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
    await page.goto(START);
    await map(page).scrollIntoViewIfNeeded();
    await expect(map(page)).toHaveAttribute('data-map-state', 'failed');
    await expect(page.locator('.drawing path').first()).toBeVisible();
    await expect(pins(page).first()).toBeVisible();
    // The browser and MapLibre each report the refusal once; the page adds no error of its own.
    const reports = /content security policy|worker failed to load/i;
    expect(watched.errors.filter((each) => !reports.test(each))).toEqual([]);
    watched.errors.length = 0;
  });

  test('when the boundaries are broken', async ({ page }) => {
    await page.route('**/boundaries.topo*', (route) => route.fulfill({ body: 'kaputt' }));
    await page.goto(START);
    await map(page).scrollIntoViewIfNeeded();
    await expect(map(page)).toHaveAttribute('data-map-state', 'failed');
    await expect(pins(page).first()).toBeVisible();
  });
});

test.describe('the street map, answered by a stub', () => {
  const HOST = 'https://sgx.geodatenzentrum.de/**';
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
  const stub = {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } }],
  };
  const toggle = (page: Page): Locator => page.getByRole('button', { name: 'Straßenkarte', exact: true });

  test('is asked for only after consent, names its source, and goes again', async ({ page }) => {
    let asked = 0;
    await page.route(HOST, (route) => {
      asked += 1;
      return route.fulfill({ headers, body: JSON.stringify(stub) });
    });
    await page.goto(START);
    await ready(page);
    await toggle(page).click();
    await expect(page.getByText('Bundesamt für Kartographie und Geodäsie')).toBeVisible();
    expect(asked).toBe(0);
    await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
    expect(asked).toBe(1);
    await expect(map(page).getByText('basemap.de / BKG')).toBeVisible();
    await expect(pins(page).first()).toBeVisible();
    await toggle(page).click();
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(map(page).getByText('basemap.de / BKG')).toBeHidden();
  });

  test('that does not come leaves our own map, with a sentence', async ({ page }) => {
    await page.route(HOST, (route) => route.fulfill({ headers, body: 'kaputt' }));
    await page.goto(START);
    await ready(page);
    await toggle(page).click();
    await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
    await expect(page.getByText('Die eigene Karte bleibt.')).toBeVisible();
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(map(page)).toHaveAttribute('data-map-state', 'ready');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is complete: borders, names, credits, and a link for each site', async ({ page }) => {
    await page.goto(START);
    await expect(map(page)).toHaveAttribute('data-map-state', 'static');
    await expect(page.locator('.drawing path')).toHaveCount(6);
    await expect(page.locator('.drawing').getByText('Leipzig', { exact: true })).toBeVisible();
    await expect(map(page).getByText('© GeoBasis-DE / BKG 2016 (Daten verändert)')).toBeVisible();
    const first = pins(page).first();
    const slug = await first.getAttribute('data-pin');
    await first.click();
    await expect(page).toHaveURL(new RegExp(`/standorte/${slug ?? '?'}/$`));
  });
});

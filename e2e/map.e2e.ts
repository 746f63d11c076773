/** A reader uses the map: as a drawing, while the live map takes over, and where it cannot come. */
import { axeViolations } from './support/axe.ts';
import { farthestMove, mapOf, pinPlaces, pinsOf } from './support/live-map.ts';
import { mapReady, openStart } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

for (const width of [360, 768, 1440]) {
  test(`at ${width} px the live map takes over and no pin moves`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let measured = (): void => undefined;
    const gate = new Promise<void>((resolve) => (measured = resolve));
    await page.route('**/boundaries.topo*', async (route) => {
      await gate;
      await route.fallback();
    });
    await page.goto('/');
    await mapOf(page).scrollIntoViewIfNeeded();
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'loading');
    const before = await pinPlaces(page);
    measured();
    await mapReady(page);
    expect(before.size).toBeGreaterThan(0);
    expect(farthestMove(before, await pinPlaces(page))).toBeLessThanOrEqual(1);
  });
}

test('no two pins cover each other on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const places = [...(await pinPlaces(page)).values()];
  places.forEach(([x, y], index) => {
    for (const [otherX, otherY] of places.slice(index + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(24);
  });
});

test('a pin opens its site by click and by Enter', async ({ page }) => {
  await page.goto('/');
  await mapReady(page);
  const first = pinsOf(page).first();
  await first.click();
  await expect(first).toHaveAttribute('aria-current', 'true');
  const last = pinsOf(page).last();
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(first).not.toHaveAttribute('aria-current', 'true');
});

test('pins have unique names and come from north to south', async ({ page }) => {
  await page.goto('/');
  const names = await pinsOf(page).evaluateAll((all) => all.map((pin) => pin.textContent.trim()));
  expect(new Set(names).size).toBe(names.length);
  await mapReady(page);
  await page.getByRole('button', { name: 'Ganz Sachsen zeigen' }).click();
  const southward = await pinsOf(page).evaluateAll((all) =>
    all.map((pin) => Number.parseFloat(pin.closest('li')?.style.getPropertyValue('--y') ?? '')),
  );
  expect(southward).toEqual([...southward].sort((a, b) => a - b));
});

test('buttons move, zoom and bring all of Saxony back', async ({ page }) => {
  await page.goto('/');
  await mapReady(page);
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
  await page.goto('/');
  await mapReady(page);
  for (let click = 0; click < 3; click++) {
    const [before] = [...(await pinPlaces(page)).values()];
    await page.getByRole('button', { name: 'Karte vergrößern' }).click();
    await expect.poll(async () => [...(await pinPlaces(page)).values()][0]).not.toEqual(before);
  }
  const last = pinsOf(page).last();
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
  await page.goto('/');
  await mapReady(page);
  await page.getByRole('button', { name: 'Karte vergrößern' }).click();
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
    await page.goto('/');
    await mapReady(page);
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
  await page.goto('/');
  await mapReady(page);
  const painter = await context.newPage();
  /** Mean brightness of the map as it is painted, 0 to 255. */
  const brightness = async (): Promise<number> => {
    const png = (await mapOf(page).screenshot()).toString('base64');
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
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'ready');
});

test('a lost graphics context brings the drawing back, a restored one the live map', async ({ page }) => {
  await page.goto('/');
  await mapReady(page);
  const context = await page.evaluateHandle(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  );
  await context.evaluate((it) => it?.loseContext());
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(page.locator('.drawing svg')).toBeVisible();
  await context.evaluate((it) => it?.restoreContext());
  await mapReady(page);
});

test('a moved map offers to search its frame only; the address keeps that', async ({ page }) => {
  await openStart(page);
  await mapReady(page);
  const toggle = page.getByRole('button', { name: 'Nur Standorte im Kartenausschnitt' });
  await expect(toggle).toHaveCount(0);
  await page.getByRole('button', { name: 'Karte vergrößern' }).click();
  await expect(page).toHaveURL(/karte=/);
  await page.getByRole('button', { name: 'Karte vergrößern' }).click();
  await toggle.click();
  await expect(page).toHaveURL(/ausschnitt=1/);
  await expect.poll(() => page.locator('[data-site]').count()).toBeLessThan(12);
  const within = await page.locator('[data-site]').count();
  expect(within).toBeGreaterThan(0);
  await page.reload();
  await expect(page.locator('[data-site]')).toHaveCount(within);
  await expect(page.getByRole('button', { name: 'Nur Standorte im Kartenausschnitt' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Nur Standorte im Kartenausschnitt' }).click();
  await expect(page.locator('[data-site]')).toHaveCount(12);
});

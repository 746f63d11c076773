/** The live map of a phone, on one page, because its start costs most: asked for by a touch, under a sheet, by thumb. */
import { farthestMove, mapOf, pinPlaces, shifted } from './support/live-map.ts';
import { placeOptions, placeSearch } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, liveMap: 'own rate' });

test('on a slow connection the drawing answers, only a touch starts the live map; then sheets and thumb use it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await expect(mapOf(page)).toHaveAttribute('data-map-answers', 'true');
  await mapOf(page).evaluate((map) => map.scrollIntoView({ block: 'center' }));
  const width = (): Promise<number> =>
    page.locator('.drawing').evaluate((drawing) => drawing.getBoundingClientRect().width);
  const whole = await width();

  // Presses by script, because a touch would start the live map.
  const zoomIn = page.getByRole('button', { name: 'Karte vergrößern' });
  await zoomIn.evaluate((button: HTMLElement) => button.click());
  await expect.poll(width).toBeCloseTo(2 * whole, 0);
  await expect(page).toHaveURL(/karte=/);
  const before = await pinPlaces(page);
  await page
    .getByRole('button', { name: 'Karte nach Osten bewegen' })
    .evaluate((button: HTMLElement) => button.click());
  const map = await mapOf(page).evaluate((each) => each.clientWidth);
  const panned = shifted(before, -0.3 * map, 0);
  await expect.poll(async () => farthestMove(panned, await pinPlaces(page))).toBeLessThan(0.5);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'static');
  expect(asked.filter((url) => /boundaries|init-map/.test(url))).toEqual([]);

  const box = await mapOf(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 120];
  const session = await page.context().newCDPSession(page);
  const fingers = async (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number): Promise<void> => {
    const touchPoints =
      type === 'touchEnd'
        ? []
        : [
            { x: x - apart, y },
            { x: x + apart, y },
          ];
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  /** Width of the drawing and place of the first pin in the moment in which the live map comes. */
  const atReady = mapOf(page).evaluate(
    (each) =>
      new Promise<readonly [width: number, pin: number]>((resolve) => {
        new MutationObserver(() => {
          if (each.getAttribute('data-map-state') !== 'ready') return;
          const pin = each.querySelector('[data-pin]')?.getBoundingClientRect();
          const left = (pin?.x ?? 0) + (pin?.width ?? 0) / 2 - each.getBoundingClientRect().x;
          resolve([each.querySelector('.drawing')?.getBoundingClientRect().width ?? 0, left]);
        }).observe(each, { attributes: true });
      }),
  );
  await fingers('touchStart', 30);
  await fingers('touchMove', 45);
  await fingers('touchEnd', 45);
  await expect.poll(width).toBeCloseTo(3 * whole, -1);
  // The touch asked for the live map; it takes over where the drawing is.
  await expect(mapOf(page)).not.toHaveAttribute('data-map-state', 'static');
  const drawn = await pinPlaces(page);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'ready', { timeout: 60_000 });
  // The drawing keeps its place until the live map hides it.
  const [widthAtReady, pinAtReady] = await atReady;
  expect(widthAtReady).toBeCloseTo(3 * whole, -1);
  expect(Math.abs(pinAtReady - ([...drawn.values()][0]?.[0] ?? Infinity))).toBeLessThan(3);
  expect(farthestMove(drawn, await pinPlaces(page))).toBeLessThan(3);

  await test.step('an opened site is a sheet at the bottom, and is seen on the map, under no button and no sheet', async () => {
    await placeSearch(page).fill('04838');
    await placeOptions(page).first().tap();
    await expect(page).toHaveURL(/ort=plz-04838/);
    for (const slug of ['hort-berg-eilenburg', 'kuschelkiste-zwickau', 'kinderinsel-grossdubrau']) {
      await page.locator(`[data-pin="${slug}"]`).dispatchEvent('click');
      const sheet = page.locator(`[data-panel="${slug}"]`);
      await expect(sheet).toBeVisible();
      await expect
        .poll(() =>
          page.locator(`[data-pin="${slug}"]`).evaluate((pin) => {
            const { x, y, width, height } = pin.getBoundingClientRect();
            return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[data-pin]') === pin;
          }),
        )
        .toBe(true);
      const [box, map] = await Promise.all([sheet.boundingBox(), mapOf(page).boundingBox()]);
      expect(box && box.y + box.height).toBeCloseTo(740, 0);
      expect(box?.height).toBeLessThan(740 * 0.62);
      expect(map?.y).toBeLessThan(box?.y ?? 0);
      await page.keyboard.press('Escape');
    }
    await expect(page.locator('[data-panel]')).toHaveCount(0);
  });

  await test.step('the first tap names a municipality, the name is the link', async () => {
    // Without motion the map is there at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect(page).toHaveURL(/karte=/);
    const whole = page.getByRole('button', { name: 'Ganz Sachsen zeigen' });
    await whole.tap();
    await expect(page).toHaveURL(/\?ort=plz-04838$/);
    // The same place chosen again brings the map there again.
    await placeSearch(page).fill('04838');
    await placeOptions(page).first().tap();
    await expect(page).toHaveURL(/karte=/);
    await whole.tap();
    await expect(page).toHaveURL(/\?ort=plz-04838$/);
    const hint = page.locator('.region-map .name');
    const canvas = page.locator('.region-map canvas');
    const box = await canvas.boundingBox();
    await canvas.tap({ position: { x: (box?.width ?? 0) * 0.7, y: (box?.height ?? 0) * 0.467 } });
    const link = hint.getByRole('link');
    await expect(link).toBeVisible();
    const name = await link.innerText();
    await link.tap();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  });
});

/** Accessibility of the start page with its live map, on one page, because its start costs most: targets, focus, colours, axe. */
import { axeViolations } from './support/axe.ts';
import { openLiveMap, pinPlaces } from './support/live-map.ts';
import { colours, paintedMap } from './support/painted-map.ts';
import { claim, DESKTOP, expectStops, PHONE } from './support/tab-stops.ts';
import { expect, test } from './support/test.ts';

test.use({ liveMap: 'few frames' });

test(
  'pins and controls are large and free, the focus is seen, the colours are those measured, axe finds nothing',
  {
    tag: '@statement',
    annotation: [
      {
        type: 'task',
        description: 'Größe der Bedienelemente am Telefon gemessen, mindestens 24 Pixel',
      },
      claim('Startseite am Telefon'),
      claim('Startseite am Rechner'),
    ],
  },
  async ({ page, context }) => {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light' });
    await openLiveMap(page);

    await test.step('on a phone no pin moves or covers another, every control is at least 24 px, the buttons 36', async () => {
      const places = [...(await pinPlaces(page)).values()];
      places.forEach(([x, y], index) => {
        for (const [otherX, otherY] of places.slice(index + 1))
          expect(Math.hypot(x - otherX, y - otherY), 'two pins').toBeGreaterThanOrEqual(24);
      });
      const covered = await page.evaluate(() => {
        const found = new Set<string>();
        for (let y = 0; y < document.documentElement.scrollHeight; y += 30) {
          scrollTo({ top: y, behavior: 'instant' });
          for (const button of document.querySelectorAll<HTMLElement>('.controls button')) {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            if (top < 0 || bottom > innerHeight) continue;
            for (const at of [left + 6, (left + right) / 2, right - 6]) {
              const above = document.elementFromPoint(at, (top + bottom) / 2);
              if (above && !above.closest('.controls, .viewport')) found.add(button.title);
            }
          }
        }
        return [...found];
      });
      expect(covered, 'buttons of the map under something else').toEqual([]);
      const sizes = await page
        .locator('button:visible, .explorer input:visible, [data-pin]:visible')
        .evaluateAll((all) =>
          all.map((each) => {
            const { width, height } = each.getBoundingClientRect();
            return {
              name: each.textContent?.trim() ?? '',
              least: Math.min(width, height),
              pin: each.matches('[data-pin]'),
            };
          }),
        );
      expect(sizes.length).toBeGreaterThan(12);
      expect(sizes.filter(({ least }) => least < 24)).toEqual([]);
      expect(sizes.filter(({ least, pin }) => !pin && least < 36)).toEqual([]);
    });

    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const size of [PHONE, DESKTOP])
      await test.step(`every stop of the Tab key is seen and free, ${size.width} px`, async () => {
        await page.setViewportSize(size);
        // MapLibre follows a frame and more later.
        await expect
          .poll(() =>
            page.locator('canvas').evaluate((canvas) => {
              const viewport = canvas.closest('.viewport');
              return (
                canvas.clientWidth === viewport?.clientWidth && canvas.clientHeight === viewport.clientHeight
              );
            }),
          )
          .toBe(true);
        // By script, which leaves the focus where it is.
        const home = page.getByRole('button', { name: 'Ganz Sachsen zeigen' });
        await home.evaluate((button: HTMLElement) => button.click());
        await expectStops(page);
      });

    await test.step('the live map follows light and dark, painted in the colours whose contrast is measured', async () => {
      const reader = await context.newPage();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await colours(page, [
          '--map-land',
          '--map-neighbour',
          '--map-border',
          '--map-label',
          '--pin',
        ]);
        const asMeasured = async (): Promise<boolean> => {
          const { shares, brightness } = await paintedMap(page, reader, Object.values(found));
          const [land = 0, neighbour = 0, ...marks] = shares;
          const bright = colorScheme === 'light' ? brightness > 180 : brightness < 80;
          return bright && land > 0.1 && neighbour > 0.1 && marks.every((share) => share > 0.0002);
        };
        await expect.poll(asMeasured, { message: colorScheme }).toBe(true);
        await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready');
      }
      await reader.close();
    });

    await test.step('with an open panel axe finds nothing, light and dark, phone and desktop; it reflows at 320 px', async () => {
      await page.emulateMedia({ reducedMotion: null });
      await page.setViewportSize(PHONE);
      await page.locator('[data-pin="hort-berg-eilenburg"]').dispatchEvent('click');
      await expect(page.locator('[data-panel="hort-berg-eilenburg"]')).toBeVisible();
      for (const [width, height] of [
        [360, 740],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const rules = colorScheme === 'light' ? 'all' : 'colours';
          expect(await axeViolations(page, rules), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready');
    });
  },
);

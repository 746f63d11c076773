/** Visual requirements: contrast of the painted map, target sizes, forced colours. */
import type { Page } from '@playwright/test';
import { openLiveMap, pinPlaces } from './support/live-map.ts';
import { mapReady, openStart } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

/** Computed colour tokens as [red, green, blue], 0 to 255. */
function colours<T extends string>(page: Page, tokens: readonly T[]): Promise<Record<T, number[]>> {
  return page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const read = names.map((name) => {
      probe.style.color = `var(${name})`;
      return [name, (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)];
    });
    probe.remove();
    return Object.fromEntries(read) as Record<T, number[]>;
  }, tokens);
}

/** Relative luminance by WCAG 2. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Adjacent colours and their minimum contrast: 4.5 for text, 3 for meaningful shapes. */
const PAIRS = [
  ['--map-label', '--map-land', 4.5],
  ['--map-label', '--map-neighbour', 4.5],
  ['--map-border', '--map-land', 3],
  ['--map-border', '--map-neighbour', 3],
  ['--pin', '--map-land', 3],
  ['--pin', '--map-neighbour', 3],
  ['--pin', '--pin-ring', 3],
  ['--focus', '--map-land', 3],
  ['--focus', '--surface', 3],
  ['--ink', '--paper', 4.5],
  ['--ink-soft', '--surface-sunken', 4.5],
  ['--accent', '--paper', 4.5],
  ['--note-ink', '--note-wash', 4.5],
] as const;

test(
  'colours of map and page stand out enough, light, dark and on paper',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Kontrast der Kartenfarben: Schrift mindestens 4,5:1, Zeichen 3:1',
    },
  },
  async ({ page }) => {
    await page.goto('/ueber/');
    for (const [media, colorScheme] of [
      ['screen', 'light'],
      ['screen', 'dark'],
      ['print', 'dark'],
    ] as const) {
      await page.emulateMedia({ media, colorScheme });
      const found = await colours(page, [...new Set(PAIRS.flatMap(([a, b]) => [a, b]))]);
      for (const [front, back, least] of PAIRS)
        expect(
          contrast(found[front], found[back]),
          `${front} on ${back}, ${media}, ${colorScheme}`,
        ).toBeGreaterThanOrEqual(least);
      // Paper is white, and the map on it is no black area.
      if (media === 'print') expect(luminance(found['--map-land'])).toBeGreaterThan(0.7);
    }
  },
);

interface Painted {
  /** Share of the screenshot's pixels in each colour, 0 to 1. */
  readonly shares: readonly number[];
  /** Mean brightness, 0 to 255. */
  readonly brightness: number;
}

/** Paints of the map. Another page decodes the screenshot, so that the tested page is not affected. */
async function paintedMap(
  page: Page,
  reader: Page,
  wanted: readonly (readonly number[])[],
): Promise<Painted> {
  const picture = (await page.locator('[data-map-state] .viewport').screenshot()).toString('base64');
  return reader.evaluate(
    async ([data, colours]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('A canvas has a context');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height).data;
      const found = colours.map(() => 0);
      let sum = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        for (const colour of pixels.subarray(at, at + 3)) sum += colour;
        for (const [index, colour] of colours.entries())
          if (colour.every((part, channel) => Math.abs(part - (pixels[at + channel] ?? -9)) <= 3))
            found[index] = (found[index] ?? 0) + 1;
      }
      const count = pixels.length / 4;
      return { shares: found.map((each) => each / count), brightness: sum / (count * 3) };
    },
    [picture, wanted] as const,
  );
}

test.describe('with the live map', () => {
  test.use({ liveMap: true });

  test('the live map follows light and dark, painted in the colours whose contrast is measured', async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openStart(page);
    await mapReady(page);
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
  });
});

test.describe('with the live map', () => {
  test.use({ liveMap: true });

  test(
    'on a phone no pin moves or covers another, every control is at least 24 px, the buttons 36',
    {
      tag: '@statement',
      annotation: {
        type: 'task',
        description: 'Größe der Bedienelemente am Telefon gemessen, mindestens 24 Pixel',
      },
    },
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openLiveMap(page);
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
    },
  );
});

test(
  'with colours forced by the system pins, ticks and the pressed view still show',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Erzwungene Farben (Kontrastmodus): Karte, Filter und Auswahl bleiben erkennbar',
    },
  },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await openStart(page, '?schwerpunkt=beratung');
    const chip = (value: string) =>
      page.locator(`input[name=schwerpunkt][value=${value}]`).locator('xpath=ancestor::label[1]');
    const look = (value: string): Promise<string> =>
      chip(value).evaluate((label) => {
        const { backgroundColor, outlineStyle, outlineWidth } = getComputedStyle(label);
        return [backgroundColor, outlineStyle, outlineWidth].join(' ');
      });
    expect(await look('beratung')).not.toBe(await look('begegnung'));
    const pin = page.locator('[data-pin] .glyph .face').first();
    const painted = await pin.evaluate((face) => getComputedStyle(face).fill);
    const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(painted).not.toBe(ground);
    expect(painted).not.toBe('none');
  },
);

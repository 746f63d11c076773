/** What eyes and thumbs need: contrast of the map as it is painted, targets, forced colours. */
import type { Page } from '@playwright/test';
import { mapReady, openStart } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

/** Colour tokens as the page computes them, as [red, green, blue], 0 to 255. */
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

/** What stands on what, and how much it must stand out: 4.5 for text, 3 for shapes that mean something. */
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

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `colours of map and page stand out enough, ${colorScheme}`,
    {
      tag: '@statement',
      annotation: {
        type: 'task',
        description: 'Kontrast der Kartenfarben: Schrift mindestens 4,5:1, Zeichen 3:1',
      },
    },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/ueber/');
      const found = await colours(page, [...new Set(PAIRS.flatMap(([a, b]) => [a, b]))]);
      for (const [front, back, least] of PAIRS)
        expect(contrast(found[front], found[back]), `${front} on ${back}`).toBeGreaterThanOrEqual(least);
    },
  );

/** Which part of the map's picture is painted in each of the colours, 0 to 1. */
async function painted(page: Page, wanted: readonly (readonly number[])[]): Promise<number[]> {
  const picture = (await page.locator('[data-map-state] .stage').screenshot()).toString('base64');
  return page.evaluate(
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
      for (let at = 0; at < pixels.length; at += 4)
        for (const [index, colour] of colours.entries())
          if (colour.every((part, channel) => Math.abs(part - (pixels[at + channel] ?? -9)) <= 3))
            found[index] = (found[index] ?? 0) + 1;
      return found.map((count) => count / (pixels.length / 4));
    },
    [picture, wanted] as const,
  );
}

test('the live map is painted in the colours whose contrast is measured, light and dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openStart(page);
  await mapReady(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await colours(page, [
      '--map-land',
      '--map-neighbour',
      '--map-border',
      '--map-label',
      '--pin',
    ]);
    const shares = async (): Promise<boolean> => {
      const [land = 0, neighbour = 0, ...marks] = await painted(page, Object.values(found));
      return land > 0.1 && neighbour > 0.1 && marks.every((share) => share > 0.0002);
    };
    await expect.poll(shares, { message: colorScheme }).toBe(true);
  }
});

test(
  'on a phone every control of the map and the search is at least 24 px, the buttons 36',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Größe der Bedienelemente am Telefon gemessen, mindestens 24 Pixel',
    },
  },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openStart(page);
    await page.locator('[data-map-state]').scrollIntoViewIfNeeded();
    await mapReady(page);
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

/** Visual requirements: contrast of the colours, forced colours. The files on the live map hold what it needs. */
import { expect, test } from './support/kept-page.ts';
import { colours } from './support/painted-map.ts';
import { openStart } from './support/start-page.ts';

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
    const other = await look('begegnung');
    await expect.poll(() => look('beratung')).not.toBe(other);
    const pin = page.locator('[data-pin] .glyph .face').first();
    const painted = await pin.evaluate((face) => getComputedStyle(face).fill);
    const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(painted).not.toBe(ground);
    expect(painted).not.toBe('none');
  },
);

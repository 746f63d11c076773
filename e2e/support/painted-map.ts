/** Colours of the style sheet, and how much of the map is painted in them. */
import type { Page } from '@playwright/test';

/** Computed colour tokens as [red, green, blue], 0 to 255. */
export function colours<T extends string>(page: Page, tokens: readonly T[]): Promise<Record<T, number[]>> {
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

interface Painted {
  /** Share of the screenshot's pixels in each colour, 0 to 1. */
  readonly shares: readonly number[];
  /** Mean brightness, 0 to 255. */
  readonly brightness: number;
}

/** Paints of the map. Another page decodes the screenshot, so that the tested page is not affected. */
export async function paintedMap(
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

/** Renders SVG with resvg (WebAssembly) and our own fonts, so that every machine produces the same bytes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import boldLatin from './fonts/atkinson-bold-latin.ttf?inline';
import boldSorbian from './fonts/atkinson-bold-sorbian.ttf?inline';
import regularLatin from './fonts/atkinson-regular-latin.ttf?inline';
import regularSorbian from './fonts/atkinson-regular-sorbian.ttf?inline';

/** Family name in all font files. */
export const FAMILY = 'Atkinson Hyperlegible Next';

/** Decodes a font from a data URL. */
const bytesOf = (address: string): Uint8Array =>
  new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));

export const FONTS = {
  bold: [bytesOf(boldLatin), bytesOf(boldSorbian)],
  regular: [bytesOf(regularLatin), bytesOf(regularSorbian)],
} as const;

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** Renders an SVG at its own size; RGBA per pixel, premultiplied alpha. */
export function renderSvg(svg: string): { width: number; height: number; pixels: Uint8Array } {
  const resvg = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontBuffers: [...FONTS.bold, ...FONTS.regular],
      defaultFontFamily: FAMILY,
    },
  });
  const image = resvg.render();
  const { width, height, pixels } = image;
  image.free();
  resvg.free();
  return { width, height, pixels };
}

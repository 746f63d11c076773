import opentype from 'opentype.js';

/** Width of a text in ems, without kerning. Missing letters count as the font's .notdef glyph. */
export type TextWidth = (text: string) => number;

/** Reads the glyph widths of a font. Throws if the file is not an OpenType font. */
export function fontMetrics(file: Uint8Array): { width: TextWidth; has: (letter: string) => boolean } {
  const font = opentype.parse(new Uint8Array(file).buffer);
  const advance = (letter: string): number => font.charToGlyph(letter).advanceWidth ?? 0;
  return {
    width: (text) => [...text].reduce((sum, letter) => sum + advance(letter), 0) / font.unitsPerEm,
    has: (letter) => font.charToGlyphIndex(letter) > 0,
  };
}

import opentype from 'opentype.js';

/** Width of a text in ems, without kerning. Letters the font lacks count as wide as its missing-letter box. */
export type TextWidth = (text: string) => number;

/** The widths of a font, and whether it has a letter. Throws where the file is no OpenType font. */
export function fontMetrics(file: Uint8Array): { width: TextWidth; has: (letter: string) => boolean } {
  const font = opentype.parse(new Uint8Array(file).buffer);
  const advance = (letter: string): number => font.charToGlyph(letter).advanceWidth ?? 0;
  return {
    width: (text) => [...text].reduce((sum, letter) => sum + advance(letter), 0) / font.unitsPerEm,
    has: (letter) => font.charToGlyphIndex(letter) > 0,
  };
}

/** How wide a text is in a TrueType font, from the font's own tables; enough to break a name into lines. */

/** Width of a text in ems, without kerning. Letters the font lacks count as wide as its missing-letter box. */
export type TextWidth = (text: string) => number;

/** Offsets of a font's tables by tag. */
function tablesOf(font: DataView): ReadonlyMap<string, number> {
  const count = font.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + index * 16;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => font.getUint8(entry + at)));
      return [tag, font.getUint32(entry + 8)];
    }),
  );
}

/** Glyph of each character, from the table's segments (cmap format 4, which every TrueType font carries). */
function glyphsOf(font: DataView, cmap: number): ReadonlyMap<number, number> {
  const subtables = Array.from({ length: font.getUint16(cmap + 2) }, (_, index) =>
    font.getUint32(cmap + 8 + index * 8),
  );
  const offset = subtables.find((each) => font.getUint16(cmap + each) === 4);
  if (offset === undefined) throw new Error('The font has no character table of format 4.');
  const table = cmap + offset;
  const twice = font.getUint16(table + 6);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < twice; at += 2) {
    const end = font.getUint16(table + 14 + at);
    const start = font.getUint16(table + 16 + twice + at);
    const delta = font.getUint16(table + 16 + 2 * twice + at);
    const rangeAt = table + 16 + 3 * twice + at;
    const range = font.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code : font.getUint16(rangeAt + range + 2 * (code - start));
      if (glyph !== 0 || range === 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}

/** The widths of a font, and whether it has a letter. Throws where the file is no TrueType font. */
export function fontMetrics(file: Uint8Array): { width: TextWidth; has: (letter: string) => boolean } {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tablesOf(font);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table "${tag}".`);
    return offset;
  };
  const unitsPerEm = font.getUint16(table('head') + 18);
  const last = font.getUint16(table('hhea') + 34) - 1;
  const metrics = table('hmtx');
  const glyphs = glyphsOf(font, table('cmap'));
  const advance = (letter: string): number =>
    font.getUint16(metrics + 4 * Math.min(glyphs.get(letter.codePointAt(0) ?? 0) ?? 0, last));
  return {
    width: (text) => [...text].reduce((sum, letter) => sum + advance(letter), 0) / unitsPerEm,
    has: (letter) => glyphs.has(letter.codePointAt(0) ?? 0),
  };
}

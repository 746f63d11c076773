/**
 * Reads page sizes and texts (without spaces, which PDFs encode as distances) from Chromium's PDFs. Supports only what
 * Chromium writes: uncompressed objects, deflated streams, ToUnicode tables.
 */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** Points, 1/72 inch. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

type Signs = ReadonlyMap<number, string>;

const STREAM = 'stream\n';

function streamOf(object: string): string {
  const from = object.indexOf(STREAM);
  const to = object.lastIndexOf('endstream');
  if (from < 0 || to < 0) return '';
  const bytes = Buffer.from(object.slice(from + STREAM.length, to), 'latin1');
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Characters of a font's codes, and the number of hexadecimal digits per code. */
function signsOf(table: string): { digits: number; signs: Signs } {
  const digits = /begincodespacerange\s*<(\w+)>/.exec(table)?.[1]?.length ?? 4;
  const signs = new Map<number, string>();
  const sign = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      signs.set(Number.parseInt(code, 16), sign(to));
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', end = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(end, 16); code += 1)
        signs.set(code, String.fromCodePoint(Number.parseInt(to, 16) + code - Number.parseInt(from, 16)));
  return { digits, signs };
}

/** All pages in order. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj(.*?)\nendobj/gs))
    objects.set(id, body);
  const at = (id: string | undefined): string => objects.get(id ?? '') ?? '';

  const fontOf = (id: string) => signsOf(streamOf(at(/\/ToUnicode (\d+) 0 R/.exec(at(id))?.[1])));
  const kids = [...objects.values()].find((each) => each.includes('/Type /Pages') && each.includes('/Kids'));
  const ids = [...(/\/Kids \[(.*?)\]/s.exec(kids ?? '')?.[1]?.matchAll(/(\d+) 0 R/g) ?? [])];
  return ids.map(([, id]) => {
    const page = at(id);
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [name, fontOf(font)]),
    );
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    let font: ReturnType<typeof signsOf> | undefined;
    let text = '';
    const content = streamOf(at(/\/Contents (\d+) 0 R/.exec(page)?.[1]));
    for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\da-fA-F]+)>/g)) {
      if (name !== undefined) font = fonts.get(name);
      else if (hex !== undefined && font !== undefined)
        for (let from = 0; from < hex.length; from += font.digits)
          text += font.signs.get(Number.parseInt(hex.slice(from, from + font.digits), 16)) ?? '';
    }
    return { width: Number(width), height: Number(height), text: text.replace(/[\s\u00ad]/g, '') };
  });
}

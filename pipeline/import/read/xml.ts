import { Parser } from 'saxen';
import type { Archive } from './zip.ts';
import { BrokenArchive } from './zip.ts';

/** Decoded attributes of an element. */
export type Attributes = Readonly<Record<string, string>>;

/** Callbacks for the elements and texts of a document. Names have no prefix if `bare` is set. */
export interface XmlHandler {
  open(name: string, attributes: () => Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Maximum length of a text without tags, characters. */
const MAX_TEXT = 2_000_000;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name)] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });
}

/** Removes the prefix of a name ("x:row" → "row"); spreadsheets may choose any prefix. */
const bareName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Parses a part of an archive as XML while unpacking. Returns false if there is no such part; throws for broken XML.
 */
export function readXml(archive: Archive, part: string, handler: XmlHandler, bare = false): boolean {
  const parser = new Parser();
  const named = bare ? bareName : (name: string): string => name;
  let failed: unknown;
  const guarded = (call: () => void): void => {
    if (failed) return;
    try {
      call();
    } catch (error) {
      failed = error;
      parser.stop();
    }
  };
  parser.on('openTag', (name, attributesOf) =>
    guarded(() =>
      handler.open(named(name), () => {
        const attributes = attributesOf();
        return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, decoded(value)]));
      }),
    ),
  );
  parser.on('closeTag', (name) => guarded(() => handler.close(named(name))));
  parser.on('text', (text) => guarded(() => handler.text?.(decoded(text))));
  parser.on('cdata', (text) => guarded(() => handler.text?.(text)));
  parser.on('error', () => {
    failed ??= new BrokenArchive();
  });
  let sinceTag = 0;
  const there = archive.read(part, (text) => {
    const tag = text.lastIndexOf('<');
    sinceTag = tag < 0 ? sinceTag + text.length : text.length - tag;
    if (sinceTag > MAX_TEXT) throw new BrokenArchive();
    parser.write(text);
    if (failed) throw failed;
  });
  if (!there) return false;
  parser.end();
  if (failed) throw failed;
  return true;
}

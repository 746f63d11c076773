import { UnreadableList } from './table.ts';

/** Upper halves (0x80 to 0xff) of one-byte character sets used by German offices; · means undefined. */
const UPPER_HALVES = {
  'Windows-1252':
    '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'Mac Roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  'DOS (Codepage 850)':
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
} as const;

export type OneByteCharset = keyof typeof UPPER_HALVES;
const CHARSETS = Object.keys(UPPER_HALVES) as OneByteCharset[];

/** Decodes bytes in a one-byte character set. */
export function decodeOneByte(bytes: Uint8Array, charset: OneByteCharset): string {
  const upper = UPPER_HALVES[charset];
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    const codes: number[] = [];
    for (const byte of bytes.subarray(at, at + 8_192))
      codes.push(byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80));
    text += String.fromCharCode(...codes);
  }
  return text;
}

const LETTER = /\p{L}/u;
const UPPERCASE = /\p{Lu}/u;
const UMLAUT = /[äöüÄÖÜß]/;
const OTHER_LETTER = /[éèêëáàâçñóòôíìîúùûøåæšžÉÈÁÀÇÓŠŽ]/;
const PUNCTUATION = /[„“”‚‘’–—…•§€°²³½¼¾«»›‹´×\u00a0·]/;

/** Rates how well a character fits between its neighbours in German text, 0 to 1. */
function fitOf(letter: string, before: string, after: string): number {
  const [inWord, beforeWord] = [LETTER.test(before), LETTER.test(after)];
  if (UMLAUT.test(letter) || OTHER_LETTER.test(letter)) {
    // A capital within a word is not German: "TrŠger".
    if (UPPERCASE.test(letter) && inWord && !UPPERCASE.test(before)) return 0;
    if (!inWord && !beforeWord) return 0.2;
    return UMLAUT.test(letter) ? 1 : 0.9;
  }
  if (!PUNCTUATION.test(letter)) return 0;
  return inWord && beforeWord && !/[’‘–·´]/.test(letter) ? 0 : 1;
}

/** Returns the character set that gives the best German text, with its mean fit from 0 to 1; the first of equals. */
export function bestOneByte(bytes: Uint8Array): { readonly charset: OneByteCharset; readonly fit: number } {
  const scores = CHARSETS.map((charset) => {
    const upper = UPPER_HALVES[charset];
    const at = (index: number): string => {
      const byte = bytes[index];
      if (byte === undefined) return '';
      return byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80);
    };
    let [sum, count] = [0, 0];
    for (const [index, byte] of bytes.entries()) {
      if (byte < 0x80) continue;
      count += 1;
      sum += fitOf(at(index), at(index - 1), at(index + 1));
      if (count >= 20_000) break;
    }
    return { charset, fit: count === 0 ? 1 : sum / count };
  });
  return scores.reduce((best, each) => (each.fit > best.fit ? each : best));
}

/** Minimum fit; below it no known set gives German text. */
const LEAST_FIT = 0.75;

/** Decoded text with remarks for the report and the lines (from 1) in another character set than the rest. */
export interface Decoded {
  readonly text: string;
  readonly remarks: readonly string[];
  readonly oddLines: ReadonlySet<number>;
}

const SAVE_AS = 'In Excel als „CSV UTF-8 (durch Trennzeichen getrennt)“ oder als .xlsx neu speichern.';

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2_000);
  let [even, odd] = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  // In UTF-16, Latin letters have a zero in every second byte.
  if (Math.max(even, odd) * 4 < sample.length) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Repairs "TrÃ¤ger": UTF-8 that was read as Windows-1252 and saved as UTF-8 again. */
function withoutDoubleCoding(text: string): string {
  const bytesOf = new Map([...UPPER_HALVES['Windows-1252']].map((letter, at) => [letter, at + 0x80]));
  return text.replace(/[ÂÃâ][\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g, (run) => {
    const bytes = [...run].map((letter) => bytesOf.get(letter) ?? letter.charCodeAt(0));
    const length = (bytes[0] ?? 0) >= 0xe0 ? 3 : 2;
    const decoded = strictUtf8(Uint8Array.from(bytes.slice(0, length)));
    return decoded === undefined ? run : decoded + run.slice(length);
  });
}

/**
 * Decodes each line as UTF-8 if it is valid, the other lines in the one-byte set that fits them best. Returns undefined
 * if no line has non-ASCII UTF-8.
 */
function decodeMixed(bytes: Uint8Array): Decoded | undefined {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length;) {
    const end = bytes.indexOf(10, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end + 1));
    if (end < 0) break;
    start = end + 1;
  }
  const texts = lines.map(strictUtf8);
  if (!texts.some((text) => text !== undefined && /[^\0-\x7f]/.test(text))) return undefined;
  const odd = lines.flatMap((line, at) => (texts[at] === undefined ? [{ line, at }] : []));
  const { charset, fit } = bestOneByte(Buffer.concat(odd.map((each) => each.line)));
  const numbers = odd.map((each) => each.at + 1);
  const shown = numbers.slice(0, 5).join(', ') + (numbers.length > 5 ? ', …' : '');
  if (fit < LEAST_FIT)
    throw new UnreadableList(`mischt mehrere Zeichensätze (Zeile ${shown} ist kein UTF-8). ${SAVE_AS}`);
  return {
    text: texts.map((text, at) => text ?? decodeOneByte(lines[at] ?? new Uint8Array(), charset)).join(''),
    remarks: [`gemischte Zeichensätze: UTF-8, aber Zeile ${shown} in ${charset}`],
    oddLines: new Set(numbers),
  };
}

/**
 * Decodes a file by its bytes: UTF-16 marks or zeros, valid UTF-8, otherwise the character set that gives German text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const none = { oddLines: new Set<number>() };
  const utf16 = utf16Of(bytes);
  if (utf16)
    return {
      ...none,
      text: new TextDecoder(utf16).decode(bytes),
      remarks: [`Zeichensatz ${utf16 === 'utf-16le' ? 'UTF-16' : 'UTF-16 (Big Endian)'} erkannt`],
    };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) {
    const text = /[äöüÄÖÜß]/.test(utf8) ? utf8 : withoutDoubleCoding(utf8);
    return {
      ...none,
      text,
      remarks: text === utf8 ? [] : ['doppelt umgewandelte Umlaute („Ã¤“) berichtigt'],
    };
  }
  const mixed = decodeMixed(bytes);
  if (mixed) return mixed;
  const { charset, fit } = bestOneByte(bytes);
  if (fit < LEAST_FIT) throw new UnreadableList(`hat einen unbekannten Zeichensatz. ${SAVE_AS}`);
  return {
    ...none,
    text: decodeOneByte(bytes, charset),
    remarks: [`Zeichensatz ${charset} erkannt (nicht UTF-8)`],
  };
}

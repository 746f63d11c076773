/** How umlauts are normalised: written out ("ue") or, as on a keyboard that has none, without dots ("u"). */
export type Umlauts = 'written-out' | 'bare';

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
/** Letters that do not fall apart into a base letter and a mark, and the Greek s at the end of a word. */
const STROKED: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', đ: 'd', ø: 'o', ı: 'i', ς: 'σ' };

/** Digits of all scripts, in Unicode: whole tens in a row, each from zero to nine. */
const DIGIT = /\p{Nd}/u;

function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** Text with European digits: "٠٤٨٣٨" and "०४८३८" → "04838". */
export const withEuropeanDigits = (text: string): string => text.replace(/(?![0-9])\p{Nd}/gu, valueOf);

/** Text in small letters without marks: "Běła Woda" → "bela woda". Other scripts keep their letters. */
export function normalise(text: string, umlauts: Umlauts = 'written-out'): string {
  const small = text.normalize('NFC').toLowerCase();
  if (!/[^\0-\x7f]/.test(small)) return small;
  const digits = withEuropeanDigits(small);
  const german =
    umlauts === 'bare' ? digits : digits.replace(/[äöü]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  return german
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłđøıς]/g, (letter) => STROKED[letter] ?? letter);
}

/** The words of a text, letters and digits, normalised: "Běła Woda" → ["bela", "woda"]. */
export function normaliseWords(text: string, umlauts?: Umlauts): string[] {
  const normalised = normalise(text, umlauts);
  // Most names are ASCII by now, where the plain pattern is several times faster.
  const words = /[^\0-\x7f]/.test(normalised) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g;
  return normalised.match(words) ?? [];
}

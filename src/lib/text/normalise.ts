const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
/** Letters that do not fall apart into a base letter and a mark. */
const STROKED: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', đ: 'd', ø: 'o', ı: 'i' };

/**
 * Text as words of plain small letters and digits: "Běła Woda" → ["bela", "woda"]. Umlauts are written out ("Görlitz"
 * → "goerlitz") or, as on a keyboard that has none, left `bare` ("gorlitz"). Other scripts keep their letters.
 */
export function foldWords(text: string, umlauts: 'written-out' | 'bare' = 'written-out'): string[] {
  const small = text.normalize('NFC').toLowerCase();
  const german =
    umlauts === 'bare' ? small : small.replace(/[äöü]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  const plain = german
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłđøı]/g, (letter) => STROKED[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

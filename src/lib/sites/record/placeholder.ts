/** Detects placeholders in cells: entries that stand for a missing or repeated value. */

/** Placeholders of a missing value: "k. A.", "N. N.", "-", "unbekannt". */
const EMPTY = new Set(
  `ka keineangabe keineangaben ohneangabe nn na nv unbekannt nichtbekannt entfaellt entf tbd tba folgt folgtnoch
  wirdnachgereicht nachzutragen fehlt fehltnoch leer null none nan nil xx xxx xxxx keine keiner kein keines ohne offen
  nochoffen nichtvorhanden nichtangegeben platzhalter`.split(/\s+/),
);
/** References to another cell: "dito", "s. o.", a quotation mark. */
const DITTO = new Set(
  'dito ditto do so wo wieoben sieheoben wievor wievorher sieheunten su ebd ebenda ebenso ebenfalls idem sv desgl desgleichen'.split(
    ' ',
  ),
);
const DITTO_MARK = /^["'„“”″〃‚‘’`´]{1,3}$/u;

const letters = (text: string): string =>
  text
    .slice(0, 60)
    .toLowerCase()
    .replace(/[ä]/g, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the kind of placeholder, or undefined for a value. */
export function placeholderIn(text: string): 'empty' | 'ditto' | undefined {
  const bare = text.trim();
  if (bare === '' || bare.length > 60) return undefined;
  if (DITTO_MARK.test(bare)) return 'ditto';
  const word = letters(bare);
  if (word === '' || EMPTY.has(word)) return 'empty';
  return DITTO.has(word) ? 'ditto' : undefined;
}

/** True for error values of formulas, German and English, in Excel and LibreOffice. */
export function isErrorValue(text: string): boolean {
  return /^(?:#(?:NV|N\/A|BEZUG!?|REF!?|WERT!?|VALUE!?|DIV\/0!?|NAME\??|ZAHL!?|NUM!?|NULL!?|ÜBERLAUF!?|SPILL!?|KALK!?|CALC!?|FELD!?|FIELD!?|UNBEKANNT!?|DATEN_ABRUFEN|GETTING_DATA|#+)|Err:\d{3})$/iu.test(
    text.trim(),
  );
}

/**
 * Detects names of persons in texts. Facilities can be named after a person ("Thomas Müntzer"), so two capitalised words
 * alone do not count; a form of address, a title or a role before a name does.
 */
const AT = /@|\(at\)|\[at\]|\{at\}/giu;
/** What may stand before the sign, at the end of a text, and behind it. */
const LOCAL = /[\p{L}\d._%+-]{1,64}\s{0,3}$/u;
const DOMAIN = /^\s{0,3}[\p{L}\d-]{1,63}(?:\s{0,3}(?:\.|\(dot\)|\[punkt\])\s{0,3}\p{L}{2,63}){1,8}/iu;
/** Longest piece of text that is looked at on either side of the sign. */
const AROUND = 80;
const NAME = String.raw`(?:(?:von|van|de|zu)\s+)?\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?`;
const ADDRESSED = new RegExp(
  String.raw`(?<![\p{L}-])(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Prof\.|Dipl\.-?\s?\p{L}+\.?)\s+(?:(?:Dr|Prof)\.\s*)*${NAME}`,
  'u',
);
const ROLE = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}*[Ll]eiter(?:in)?|\p{L}*[Ll]eitung|Ansprechpartner(?:in)?|Ansprechperson|Koordinator(?:in)?|` +
    String.raw`Erzieher(?:in)?|Inhaber(?:in)?|Bürgermeister(?:in)?)\s*[:,–-]?\s+(?:ist\s+)?${NAME}\s+${NAME}`,
  'u',
);

/** Returns the first e-mail address in a text, also a disguised one, or undefined. Linear in the length of the text. */
export function emailIn(text: string): string | undefined {
  for (const sign of text.matchAll(AT)) {
    const end = sign.index + sign[0].length;
    const local = LOCAL.exec(text.slice(Math.max(0, sign.index - AROUND), sign.index))?.[0];
    const domain = local && DOMAIN.exec(text.slice(end, end + 8 * AROUND))?.[0];
    if (domain) return local + sign[0] + domain;
  }
  return undefined;
}

/** Returns the first mention of a person in a text ("Frau Muster", "Leiterin: Vorname Muster"), or undefined. */
export function personIn(text: string): string | undefined {
  // Single blanks keep the expressions linear.
  const line = text.replace(/\s+/g, ' ');
  return (ADDRESSED.exec(line) ?? ROLE.exec(line))?.[0];
}

const INSTITUTION =
  /kita|kiga|krippe|hort|kinder|garten|haus|familie|ekiz|zentrum|info|kontakt|leitung|post|mail|verwaltung/iu;

/** True for e-mail addresses that look personal: two names before the @ and no word of an institution. */
export function isPersonalEmail(address: string): boolean {
  const [local = ''] = address.split('@');
  return /^\p{L}+[._]\p{L}+$/u.test(local) && !INSTITUTION.test(local);
}

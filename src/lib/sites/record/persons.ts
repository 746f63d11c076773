/**
 * Detects names of persons in texts. Facilities can be named after a person ("Thomas Müntzer"), so two capitalised words
 * alone do not count; a form of address, a title or a role before a name does.
 */
const EMAIL =
  /[\p{L}\d._%+-]+\s*(?:@|\(at\)|\[at\]|\{at\})\s*[\p{L}\d-]+(?:\s*(?:\.|\(dot\)|\[punkt\])\s*\p{L}{2,})+/iu;
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

/** Returns the first e-mail address in a text, also a disguised one, or undefined. */
export function emailIn(text: string): string | undefined {
  return EMAIL.exec(text)?.[0];
}

/** Returns the first mention of a person in a text ("Frau Muster", "Leiterin: Vorname Muster"), or undefined. */
export function personIn(text: string): string | undefined {
  return (ADDRESSED.exec(text) ?? ROLE.exec(text))?.[0];
}

const INSTITUTION =
  /kita|kiga|krippe|hort|kinder|garten|haus|familie|ekiz|zentrum|info|kontakt|leitung|post|mail|verwaltung/iu;

/** True for e-mail addresses that look personal: two names before the @ and no word of an institution. */
export function isPersonalEmail(address: string): boolean {
  const [local = ''] = address.split('@');
  return /^\p{L}+[._]\p{L}+$/u.test(local) && !INSTITUTION.test(local);
}

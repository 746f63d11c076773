import { emailIn, personIn } from '../../../src/lib/sites/record/persons.ts';
import { normaliseWords } from '../../../src/lib/text/normalise.ts';
import { GIVEN_NAMES } from './given-names.ts';

/* Recognises names of persons in cells. The record's own rules refuse forms of address, titles and roles; here a
   bare name of two words also raises a doubt, because such lists often contain contact persons. */

const NAME = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}'’]{2,}(?:-\p{Lu}{2,})?`;
const PARTICLE = String.raw`(?:(?:von|van|de|zu|der)\s+){0,2}`;
const PERSON_WORDS = new RegExp(
  String.raw`^(?:(?:Inh(?:aber(?:in)?)?|Fam(?:ilie)?|Dr|Prof|Hr|Fr)\b\.?:?\s*){0,3}(?:(?:${NAME}|${CAPITALS}|\p{Lu}\.)\s*){1,2}${PARTICLE}(?:${NAME}|${CAPITALS})$`,
  'u',
);
const TITLED = /^(?:Inh(?:aber(?:in)?)?|Fam(?:ilie)?|Dr|Prof|Hr|Fr|Frau|Herrn?)\b\.?/u;
/** Words and endings that occur only in names of institutions. */
const INSTITUTION =
  /^(?:stadt|landeshauptstadt|gemeinde|kreis|land|freistaat|grosse|evangelische?[rs]?|ev|katholische?[rs]?|kath|christliche?[rs]?|freie[rs]?|deutsche[rs]?|deutsches|rotes|kreuz|drk|awo|asb|cvjm|caritas|diakonie|johanniter|malteser|outlaw|internationaler?|arbeiter|kita|hort|kinder|kinderhaus|familien|eltern|jugend|haus|zentrum|pro|sachsen|gmbh|ggmbh|ag|ug|gbr|kg|ohg|ev|eg|st|sankt|schule|das|die|der|unser|unsere|neue[rs]?|alte[rs]?|kleine[rs]?|grosse[rs]?|bunte[rs]?)$|(?:verein|verband|werk|werke|hilfe|solidaritaet|dienst|dienste|kreis|gemeinde|stadt|stiftung|bund|zentrum|zentren|haus|haeuser|kita|kitas|hort|horte|schule|schulen|land|kirche|wohlfahrt|gesellschaft|amt|verwaltung|betrieb|initiative|gruppe|bildung|betreuung|arbeit|garten|gaerten|krippe|traeger|projekt|projekte|netzwerk|akademie|institut|mission|orden|arche|insel|welt|nest|treff|samariter|straße|strasse|platz|weg|sozialraum|region|presse|zeitung|gGmbH)$/;

const isInstitution = (text: string): boolean => normaliseWords(text).some((word) => INSTITUTION.test(word));
const hasGivenName = (text: string): boolean => normaliseWords(text).some((word) => GIVEN_NAMES.has(word));

/** True if the whole text is a personal name: "Erika Muster", "Muster, Erika", "E. Muster". */
export function isBareName(text: string): boolean {
  if (text.length > 80) return false;
  const line = text.replace(/\s+/g, ' ').trim();
  const turned = /^([^,]+), ?([^,]+)$/u.exec(line);
  const whole = turned ? `${turned[2] ?? ''} ${turned[1] ?? ''}` : line;
  if (!PERSON_WORDS.test(whole)) return false;
  if (TITLED.test(whole)) return true;
  return !isInstitution(whole);
}

/**
 * True for a personal name with a frequent given name or an initial: certain enough to drop it, or to doubt it as the
 * name of a facility.
 */
export function isGivenName(text: string): boolean {
  return isBareName(text) && (hasGivenName(text) || /^\p{Lu}\.\s?\p{Lu}/u.test(text.trim()));
}

const PAIR = new RegExp(String.raw`(?<![\p{L}\-„"»‚])(${NAME})\s+(${NAME})(?![\p{L}-])`, 'gu');
const INITIAL = /(?<!\p{L}\.\s?)(?<![\p{L}.-])\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}(?![\p{L}-])/u;
const LABELLED = new RegExp(
  String.raw`(?<!\p{L})(?:Kontakt(?:person)?|Ansprech\p{L}+|Auskunft|Rückfragen?|Anmeldung|Leitung|Leiter(?:in)?|Koordinat\p{L}+|[Zz]uständig|[Vv]erantwortlich|[Bb]etreut von|[Gg]eleitet von)\s*(?:ist|sind|bei|an)?\s*[:–-]?\s+(${NAME})(?:\s+(${NAME}))?`,
  'u',
);
const ASKED = new RegExp(
  String.raw`(?<!\p{L})${NAME}\s+${NAME}\s+(?:fragen|anrufen|ansprechen|kontaktieren|anschreiben|leitet|berät|betreut|koordiniert|ist\s+(?:zuständig|verantwortlich|Ansprech\p{L}+))(?!\p{L})`,
  'u',
);
/**
 * Shortened and disguised names: "Herr M.", "E. M. fragen", "geb. Muster", "Muster, Erika (Leiterin)", "ERIKA MUSTER",
 * "erika muster anrufen".
 */
const SHORTENED = /(?<!\p{L})(?:Frau|Herrn?|Fr\.|Hr\.|Fam\.|Familie)\s+\p{Lu}/u;
const INITIALS =
  /(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.\s+(?:fragen|anrufen|ansprechen|kontaktieren|leitet|berät|betreut|koordiniert)(?!\p{L})/u;
const BORN = /(?<!\p{L})geb(?:\.|oren\p{L}*)\s+\p{Lu}\p{Ll}+/u;
const TURNED = new RegExp(String.raw`(?<!\p{L})(${NAME}),\s+(${NAME})(?![\p{L}-])`, 'gu');
const ANY_CASE = /(?<![\p{L}'’-])(\p{L}[\p{L}'’]+(?:-\p{L}+)?)\s+(\p{L}[\p{L}'’]+)(?![\p{L}-])/gu;
const SPOKEN_TO =
  /^\s+(?:fragen|anrufen|ansprechen|kontaktieren|anschreiben|leitet|berät|betreut|koordiniert)(?!\p{L})/iu;
const isGiven = (word: string): boolean => GIVEN_NAMES.has(normaliseWords(word).join(''));

/**
 * Finds a pair of words that contains a given name but is reversed, in capitals or in lower case; undefined if there is
 * none.
 */
function disguisedIn(line: string): string | undefined {
  for (const [pair, last = '', first = ''] of line.matchAll(TURNED))
    if (isGiven(first) && !isInstitution(last) && !isGiven(last)) return pair;
  for (const match of line.matchAll(ANY_CASE)) {
    const [pair, first = '', second = ''] = match;
    if (!isGiven(first) || isInstitution(second)) continue;
    if (pair === pair.toUpperCase()) return pair;
    if (SPOKEN_TO.test(line.slice(match.index + pair.length))) return pair;
  }
  return undefined;
}

/** Mobile phone numbers, which usually belong to a person. */
const MOBILE = /(?<!\d)(?:\+49\s?|0049\s?|0)1[567]\d[\s/-]?\d{3,}(?:\s?\d+)*/;

/** Returns the part of a text that may name a person or contain a private number; undefined if there is none. */
export function personHintIn(text: string): string | undefined {
  for (const each of text.split('\n')) {
    // Single blanks keep the regular expressions linear.
    const line = each.replace(/\s+/g, ' ');
    const certain =
      ASKED.exec(line) ??
      INITIAL.exec(line) ??
      MOBILE.exec(line) ??
      SHORTENED.exec(line) ??
      INITIALS.exec(line) ??
      BORN.exec(line);
    if (certain) return certain[0].trim();
    const disguised = disguisedIn(line);
    if (disguised !== undefined) return disguised;
    const labelled = LABELLED.exec(line);
    if (labelled && !isInstitution(`${labelled[1] ?? ''} ${labelled[2] ?? ''}`)) return labelled[0];
    for (const [pair, first = '', second = ''] of line.matchAll(PAIR))
      if (GIVEN_NAMES.has(normaliseWords(first).join('')) && !isInstitution(second)) return pair;
  }
  return undefined;
}

/** True if a cell is about a person: an e-mail address, a role or title before a name, or bare names. */
export function looksLikePerson(text: string): boolean {
  if (emailIn(text) !== undefined || personIn(text) !== undefined || personHintIn(text) !== undefined)
    return true;
  const parts = text.split(/[;\n/&]|,\s+(?=\p{Lu}\p{Ll}+\s)|\bund\b/u).map((each) => each.trim());
  return parts.some((part) => part !== '' && isBareName(part)) || isBareName(text);
}

import type { FieldPath } from '../../../src/lib/sites/fields/field.ts';
import { FIELD_LIST } from '../../../src/lib/sites/fields/fields.ts';
import {
  FOCUS_TERMS,
  STATUS_TERMS,
  termOf,
  type FocusId,
  type KindId,
  type OperatorTypeId,
  type PrecisionId,
  type SocialSpaceId,
  type StatusId,
  type Term,
} from '../../../src/lib/sites/vocabulary.ts';
import { placeholderIn } from '../../../src/lib/sites/record/placeholder.ts';
import { closest, editDistance } from '../../../src/lib/text/edit-distance.ts';
import { normaliseWords } from '../../../src/lib/text/normalise.ts';

/** Synonyms of the focus terms, separated by bars; labels and ids need not be repeated. */
const FOCUS: Partial<Record<FocusId, string>> = {
  familienbildung: `Elternbildung | Elternkurse | Elternkurs | Familienbildungsangebote |
    Erziehungskompetenz | Themenabende | PEKiP | Elternarbeit`,
  beratung: `Beratung | Begleitung | Elternberatung | Erziehungsberatung | Familienberatung |
    Sprechstunde | Elternsprechstunde | Sozialberatung | Elternbegleitung`,
  begegnung: `Elterncafé | Elterncafe | Eltern-Café | Familiencafé | Treffpunkt | Elterntreff |
    Krabbelgruppe | Offener Treff | Begegnungsort | Familientreff`,
  vernetzung: `Vernetzung | Netzwerk | Netzwerkarbeit | Sozialraum | Sozialraumorientierung |
    Kooperation | Kooperationen`,
  integration: `Integration | Migration | Interkulturelles | Interkulturelle Arbeit | Geflüchtete |
    Flüchtlinge | Sprachförderung`,
  inklusion: 'Inklusive Arbeit | Inklusive Pädagogik | Behinderung',
  generationen: 'Großeltern | Mehrgenerationen | Generationenarbeit | Generationenprojekt | Senioren',
  gesundheit: `Gesundheit | Bewegung | Sport | Ernährung | Gesundheitsförderung | Erste Hilfe |
    Entspannung`,
  beteiligung: `Beteiligung | Ehrenamt | Elternbeteiligung | Partizipation | Elternmitwirkung |
    Elternrat | Mitwirkung`,
  schutz: 'Prävention | Kinderschutz | Gewaltprävention | Schutz',
};
const SOCIAL_SPACE: Partial<Record<SocialSpaceId, string>> = {
  grosswohnsiedlung: 'Plattenbaugebiet | Plattenbau | Neubaugebiet | Großsiedlung',
  'soziale-stadt': `Soziale Stadt | Fördergebiet | Gebiet der sozialen Stadt | Brennpunkt |
    sozialer Brennpunkt`,
  stadtteil: 'Wohngebiet | Wohnviertel | Quartier | städtisch',
  stadtzentrum: 'Zentrum | Innenstadt | Altstadt | Stadtmitte | zentral',
  stadtrand: 'Randlage | Stadtrandlage | am Stadtrand',
  kleinstadt: 'kleinstädtisch | Kleinstädtisch geprägt',
  dorf: 'Dorf | ländlich | ländlicher Raum | dörflich | Land | ländliche Gemeinde',
};
const KIND: Partial<Record<KindId, string>> = {
  kita: `Kindertagesstätte | Kindertageseinrichtung | Kindergarten | Krippe |
    Krippe und Kindergarten | KTE | KiTa`,
  hort: 'Schulhort | Grundschulhort | Hort der Grundschule',
  kinderhaus: `Kita und Hort | Kita/Hort | Kita mit Hort | Krippe, Kindergarten, Hort |
    Krippe, Kindergarten und Hort`,
};
const OPERATOR: Partial<Record<OperatorTypeId, string>> = {
  kommunal: `kommunal | öffentlich | Kommune | Stadt | Gemeinde | kommunaler Träger | öffentlicher Träger |
    städtisch`,
  frei: `frei | freier Träger | freigemeinnützig | frei gemeinnützig | gemeinnützig | Verein |
    Wohlfahrtsverband | freie Trägerschaft`,
  kirchlich: `kirchlich | konfessionell | evangelisch | katholisch | christlich | Kirche | Kirchgemeinde |
    kirchlicher Träger`,
};
const STATUS: Partial<Record<StatusId, string>> = {
  running: 'läuft | aktiv | in Betrieb | besteht | ja | läuft noch | aktuell | weiterhin EKiZ',
  succeeded: `in anderer Form fortgeführt | fortgeführt | weitergeführt | fortgesetzt | Nachfolgeprojekt | in anderer Form |
    als KiFaZ weitergeführt`,
  unclear:
    'heutiger Stand ungeklärt | ungeklärt | unklar | unbekannt | ? | nicht bekannt | offen | k. A. | keine Angabe',
  ended: `beendet | eingestellt | geschlossen | abgeschlossen | nein | ausgelaufen |
    nicht mehr aktiv`,
};
const PRECISION: Partial<Record<PrecisionId, string>> = {
  address: 'hausgenau | adressgenau | Gebäude | genau',
  street: 'straßengenau',
  part: 'Stadtteil',
  postcode: 'PLZ | PLZ-Gebiet | Postleitzahl',
  municipality: 'Ort | Stadt',
};

/** Reduces a word to letters and digits, so that "Eltern-Café" and "Elterncafe" are equal; "?" is kept. */
const plain = (word: string): string => (word.trim() === '?' ? '?' : normaliseWords(word).join(''));

function dictionary<Id extends string>(
  terms: readonly Term<Id>[],
  synonyms: Partial<Record<Id, string>>,
): ReadonlyMap<string, Id> {
  return new Map(
    terms.flatMap((term) =>
      [term.id, term.label, ...(synonyms[term.id]?.split('|') ?? [])].map((word): [string, Id] => [
        plain(word),
        term.id,
      ]),
    ),
  );
}

export const FOCUS_WORDS = dictionary(FOCUS_TERMS, FOCUS);
export const STATUS_WORDS = dictionary(STATUS_TERMS, STATUS);

const BASIS = { documented: 'belegt', inferred: 'geschlossen' };
/** Synonyms of the terms of a field, by path. */
const SYNONYMS: { readonly [Path in FieldPath]?: Partial<Record<string, string>> } = {
  kind: KIND,
  'operator.type': OPERATOR,
  'socialSpace.types': SOCIAL_SPACE,
  'location.precision': PRECISION,
  'location.basis': BASIS,
  'phases.basis': BASIS,
};

const WORDS: ReadonlyMap<FieldPath, ReadonlyMap<string, string>> = new Map(
  FIELD_LIST.map(([path, { terms = [] }]) => [path, dictionary(terms, SYNONYMS[path] ?? {})]),
);

/** Returns the words for the terms of a field: ids, labels and synonyms. */
export function wordsOf(path: FieldPath): ReadonlyMap<string, string> {
  return WORDS.get(path) ?? new Map();
}

/** Returns the label of a focus for reports. */
export function focusLabel(id: FocusId): string {
  return termOf(FOCUS_TERMS, id).label;
}

/** True if a word is the id or label of the term, not a synonym. */
export function isOwnWord(word: string, id: FocusId): boolean {
  return [id, focusLabel(id)].some((each) => plain(each) === plain(word));
}

export interface Understood<Id extends string> {
  readonly word: string;
  readonly id: Id;
  /** True if the word was mistyped or only a part of the text. */
  readonly guessed: boolean;
}

/** Returns the term of a word; undefined if unknown. */
export function termFor<Id extends string>(word: string, words: ReadonlyMap<string, Id>): Id | undefined {
  return words.get(plain(word));
}

/**
 * Returns the probable term of a mistyped or longer wording, such as "Berattung" or "Beratung von Eltern"; undefined if
 * there is none.
 */
export function likelyTerm<Id extends string>(
  wording: string,
  words: ReadonlyMap<string, Id>,
): Id | undefined {
  const word = plain(wording.slice(0, 80));
  const near = word.length < 5 ? undefined : closest(word, [...words.keys()]);
  // "läuft nicht mehr" means the opposite of the term it contains.
  if (/(?<!\p{L})(?:nicht|kein\p{L}*|nie|ohne)(?!\p{L})/iu.test(wording)) return undefined;
  if (
    near !== undefined &&
    near.length >= 5 &&
    editDistance(word, near, { most: 2 }) <= (word.length < 9 ? 1 : 2)
  )
    return words.get(near);
  const inside = wording
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((each) => each.length >= 4)
    .flatMap((each) => words.get(plain(each)) ?? []);
  return new Set(inside).size === 1 ? inside[0] : undefined;
}

/** Words that negate or limit a term, such as "nicht: Integration". */
const QUALIFIED =
  /(?<!\p{L})(?:nicht|kein(?:e[rsnm]?)?|nein|ja|ohne|nie|nur|geplant\p{L}*|vorgesehen|angedacht|evtl|eventuell|teilweise|fr[üu]her|ehemal\p{L}*|bisher|bis|ab|seit|abgesagt|eingestellt|beendet|entf[aä]llt|fehlt)(?!\p{L})|[?!]|\bX\b/iu;

export interface Termed<Id extends string> {
  readonly terms: readonly Understood<Id>[];
  /** Parts that are not a term. */
  readonly unknown: readonly string[];
  /** Parts that negate or limit a term; none of them is taken. */
  readonly qualified: readonly string[];
}

/**
 * Finds the terms in a cell. Splits at semicolons, line breaks, bars and wide gaps; a part that is not a term is split
 * again at commas, "und", "u.", "&" and slashes.
 */
export function termsIn<Id extends string>(cell: string, words: ReadonlyMap<string, Id>): Termed<Id> {
  const terms: Understood<Id>[] = [];
  const unknown: string[] = [];
  const qualified: string[] = [];
  const take = (word: string, guess: boolean): boolean => {
    const id = guess ? likelyTerm(word, words) : termFor(word, words);
    // A guess is reported even if the term is already present.
    if (id !== undefined && (guess || !terms.some((each) => each.id === id)))
      terms.push({ word, id, guessed: guess });
    return id !== undefined;
  };
  const parts = (text: string, separator: RegExp): string[] =>
    text
      .split(separator)
      .map((each) => each.trim().replace(/^[-–*•·]\s*/u, ''))
      .filter((each) => each !== '' && placeholderIn(each) === undefined);
  for (const part of parts(cell, /[;\n\r|•·]|\t| {2,}| [-–] /u)) {
    if (take(part, false)) continue;
    if (QUALIFIED.test(part)) {
      qualified.push(part);
      continue;
    }
    for (const word of parts(part, /[,/&+]|(?<!\p{L})(?:und|sowie|bzw\.?|u\.)(?!\p{L})/iu))
      if (!take(word, false) && !take(word, true)) unknown.push(word);
  }
  return { terms, unknown, qualified };
}

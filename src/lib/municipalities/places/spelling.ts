import { normaliseWords } from '../../text/normalise.ts';

/** Abbreviations in official names, normalised, with their long forms. Longest first. */
const ABBREVIATIONS = [
  ['a d eigen', 'auf dem eigen'],
  ['a d', 'an der'],
  ['i d o l', 'in der oberlausitz'],
  ['o l', 'oberlausitz'],
  ['saechs schw', 'saechsische schweiz'],
  ['erzgeb', 'erzgebirge'],
  ['vogtl', 'vogtland'],
  ['sa', 'sachsen'],
  ['st', 'sankt'],
  ['b', 'bei'],
].map(([short = '', long = '']) => ({ pattern: new RegExp(`(^| )${short}( |$)`, 'u'), long }));

/** Cheap test that skips most names: only these characters occur in abbreviated ones. */
const MAY_BE_ABBREVIATED = /[./]/u;
const HAS_UMLAUT = /[äöü]/iu;

/** A normalised spelling of a name. */
export interface Spelling {
  readonly words: readonly string[];
  /** The words without gaps, so that hyphens and blanks do not matter. */
  readonly joined: string;
}

function withoutAbbreviation(name: string): string {
  const found = ABBREVIATIONS.find(({ pattern }) => pattern.test(name));
  return found ? name.replace(found.pattern, `$1${found.long}$2`) : name;
}

/** Spellings of a name: umlauts transcribed or omitted, abbreviations kept or written out. */
export function spellingsOf(name: string): Spelling[] {
  const ways = [normaliseWords(name).join(' ')];
  if (HAS_UMLAUT.test(name)) ways.push(normaliseWords(name, 'bare').join(' '));
  if (MAY_BE_ABBREVIATED.test(name)) ways.push(...ways.map(withoutAbbreviation));
  return [...new Set(ways)].map((way) => ({ words: way.split(' '), joined: way.replaceAll(' ', '') }));
}

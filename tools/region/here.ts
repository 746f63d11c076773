/**
 * The region this site is built for, as `#region`. In the build these constants are folded into the code (see
 * `plugin.ts`), so that no region travels to the browser but in the words that are shown; everything else reads them
 * here. Texts, numbers, lists of them, and one level of word forms by language.
 */
import { unspoken, type WordsIn } from '../../src/lib/regions/region-words.ts';
import { readRegion } from './read.ts';

const region = readRegion();
const { words } = region;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);

/** Keys of the region's Länder as part of a regular expression: "14", "(?:01|02)". */
export const KEYS: string =
  region.keys.length === 1 ? (region.keys[0] ?? '') : `(?:${region.keys.join('|')})`;
/** Key of the region as a whole: its Land's, or "00" where it has several. */
export const STATE_KEY: string = region.keys.length === 1 ? (region.keys[0] ?? '') : '00';

/** The frame of the maps, degrees. */
export const [WEST, SOUTH, EAST, NORTH]: readonly [number, number, number, number] = region.frame;

export const WORDMARK: string = region.wordmark;
/** "EKiZ-Karte Sachsen" */
export const SITE_NAME = `${region.wordmark} ${words.de.name}`;
/** A sentence at the top of every page, or the empty string. */
export const NOTICE: string = region.notice ?? '';

export const PROJECT_NAME: string = region.project.name;
export const PROJECT_PAGE: string = region.project.page;
/** How many sites the project had, and how many went on into its second phase. */
export const PROJECT_SITES: number = region.project.sites;
export const PROJECT_PHASE_2: number = region.project.phase2;

/** Languages that the region has words for, German aside. */
export const LANGUAGES_OFFERED: readonly string[] = Object.keys(words).filter((each) => each !== 'de');

/** The forms of the region's name; those of languages that are not offered are empty. */
export const de = {
  ...words.de,
  /** "Ganz Sachsen", "Sächsisch": at the start of a sentence. */
  Whole: capital(words.de.whole),
  Adjective: capital(words.de.adjective),
};
export const leicht: WordsIn<'leicht'> = words.leicht ?? { ...words.de };
export const en = words.en ?? unspoken('en');
export const uk = words.uk ?? unspoken('uk');
export const ar = words.ar ?? unspoken('ar');
export const pl = words.pl ?? unspoken('pl');
export const cs = words.cs ?? unspoken('cs');

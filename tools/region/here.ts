/**
 * The region this site is built for, as `#region`. In the build these constants are folded into the code (see
 * `plugin.ts`), so that no region travels to the browser but in the words that are shown; everything else reads them
 * here. Texts, numbers, lists of them, and one level of word forms by language.
 */
import { existsSync, readFileSync } from 'node:fs';
import { unspoken, type WordsIn } from '../../src/lib/regions/region-words.ts';
import { inRegion } from './folder.js';
import { readRegion } from './read.ts';

const region = readRegion();
const { words } = region;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);

/** Keys of the region's Länder as part of a regular expression: "14", "(?:01|02)". */
export const KEYS: string =
  region.keys.length === 1 ? (region.keys[0] ?? '') : `(?:${region.keys.join('|')})`;
/** Key of the region as a whole: its Land's, or "00" where it has several. */
export const STATE_KEY: string = region.keys.length === 1 ? (region.keys[0] ?? '') : '00';

/** In a large region, beginning of the keys of the part that pages hold which need every municipality; else empty. */
export const PART: string = region.large?.part ?? '';

/** The part's frame, degrees; the region's where it has no part. */
export const [PART_WEST, PART_SOUTH, PART_EAST, PART_NORTH]: readonly [number, number, number, number] =
  region.large?.frame ?? region.frame;

/** The frame of the maps, degrees. */
export const [WEST, SOUTH, EAST, NORTH]: readonly [number, number, number, number] = region.frame;

/** The same to a tenth of a degree: what a coordinate must lie within. */
export const [ROUGH_WEST, ROUGH_SOUTH, ROUGH_EAST, ROUGH_NORTH] = region.frame.map(
  (each) => Math.round(each * 10) / 10,
) as [number, number, number, number];

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

export const EXAMPLE_POSTCODE: string = region.example.postcode;
export const EXAMPLE_PLACE: string = region.example.place;
/** Municipalities as the register spells them: "Eilenburg, Mulda/Sa"; a full stop follows. */
export const EXAMPLE_NAMES: string = region.example.names;
export const EXAMPLE_KEY: string = region.example.key;

/** "Barrierefreie-Websites-Gesetz" and its abbreviation. */
export const ACCESSIBILITY_ACT: string = region.law.accessibilityAct;
export const ACCESSIBILITY_ACT_SHORT: string = region.law.accessibilityActShort;
/** "der Sächsischen Datenschutz- und Transparenzbeauftragten", after "bei" */
export const DATA_PROTECTION_BODY: string = region.law.dataProtectionBody;

/** The region's own terms as JSON, or the empty string where the vocabulary's hold (src/lib/sites/vocabulary.ts). */
export const OWN_FOCUS: string = region.vocabulary?.focus ? JSON.stringify(region.vocabulary.focus) : '';
export const OWN_SOCIAL_SPACE: string = region.vocabulary?.socialSpace
  ? JSON.stringify(region.vocabulary.socialSpace)
  : '';

/** How many records a derived file holds; 0 where nothing is derived yet. */
function counted(file: string): number {
  const path = inRegion(`derived/${file}`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown[]).length : 0;
}
export const MUNICIPALITIES = counted('municipalities.json');
export const DISTRICTS = counted('districts.json');

/** Prefixes of the languages that the region has words for, in one text; German, without a prefix, always is. */
export const LANGUAGES_OFFERED: string = Object.keys(words).join(' ');

/** The forms of the region's name; those of languages that are not offered are empty. */
export const de = {
  ...words.de,
  /** "Ganz Sachsen", "Sächsisch": at the start of a sentence. */
  Whole: capital(words.de.whole),
  Adjective: capital(words.de.adjective),
};
const easy: WordsIn<'leicht'> = words.leicht ?? words.de;
export const leicht = { ...easy, Whole: capital(easy.whole) };
export const en = words.en ?? unspoken('en');
export const uk = words.uk ?? unspoken('uk');
export const ar = words.ar ?? unspoken('ar');
export const pl = words.pl ?? unspoken('pl');
export const cs = words.cs ?? unspoken('cs');

/**
 * The region this site is built for, as `#region`. In the build these constants are folded into the code (see
 * `plugin.ts`), so that no region travels to the browser but in the words that are shown; everything else reads them
 * here. Texts, numbers, lists of them, and one level of word forms by language.
 */
import { existsSync, readFileSync } from 'node:fs';
import { unspoken, type WordsIn } from '../../src/lib/region/words.ts';
import { phaseTerms, type PhaseTerms } from '../../src/lib/region/phase-terms.ts';
import { inRegion, regionFolder } from '../../config/region-folder.js';
import { regionOrEnd } from '../../config/read-region.ts';

const region = regionOrEnd();
const { words } = region;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);

/** Keys of the region's Länder as part of a regular expression: "14", "(?:01|02)". */
export const KEYS: string =
  region.keys.length === 1 ? (region.keys[0] ?? '') : `(?:${region.keys.join('|')})`;
/** Key of the region as a whole: its Land's, or "00" where it has several. */
export const STATE_KEY: string = region.keys.length === 1 ? (region.keys[0] ?? '') : '00';

/** The region's folder, as people who edit its files know it: "data". */
export const FOLDER: string = regionFolder;

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

const { figures, sources } = region;
/** Days of the figures ("31.12.2023"), and the censuses they rest on ("Zensus 2011"). */
export const POPULATION_DAY: string = figures.population;
export const POPULATION_BASE: string = figures.populationBase;
export const CENSUS_DAY: string = figures.census;
export const CENSUS: string = figures.censusName;
export const TERRITORY_DAY: string = figures.territory;
/** What has to be named with them. */
export const POPULATION_SOURCE: string = sources.register.attribution;
export const CENSUS_SOURCE = `${sources.census.attribution} (${sources.census.licence})`;
/** "Landesentwicklungsplan 2013", or the empty string where no central places are known. */
export const CENTRAL_PLAN: string = figures.centralPlaces ?? '';

export const PROJECT_NAME: string = region.project.name;
export const PROJECT_PAGE: string = region.project.page;
/** Year in which the project ended, or the empty string. */
export const PROJECT_ENDED: string = region.project.ended ?? '';
/** How many sites the project had. */
export const PROJECT_SITES: number = region.project.sites;
/** How many phases it had, and how many sites were in each. */
export const PHASES: number = region.project.phases.length;
export const PHASE_SITES: readonly number[] = region.project.phases;
/** Numbers of the phases in which every site took part. */
export const PHASES_OF_ALL: readonly number[] = region.project.phases.flatMap((sites, at) =>
  sites === region.project.sites ? [at + 1] : [],
);

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

/** A list of the region's own terms as JSON, or the empty string where the vocabulary's hold (src/lib/sites/vocabulary.ts). */
function ownTerms(list: keyof NonNullable<typeof region.vocabulary>): string {
  const terms = region.vocabulary?.[list];
  return terms ? JSON.stringify(terms) : '';
}
export const OWN_FOCUS = ownTerms('focus');
export const OWN_SOCIAL_SPACE = ownTerms('socialSpace');
export const OWN_KINDS = ownTerms('kind');
export const OWN_OPERATORS = ownTerms('operator');

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
  phaseTerms: phaseTerms('de', words.de.phases),
  /** "Ganz Sachsen", "Sächsisch": at the start of a sentence. */
  Whole: capital(words.de.whole),
  Adjective: capital(words.de.adjective),
};
const easy: WordsIn<'leicht'> = words.leicht ?? words.de;
export const leicht = {
  ...easy,
  phaseTerms: phaseTerms('leicht', easy.phases),
  Whole: capital(easy.whole),
};

/** The forms of another language, with the terms of the phases. */
function spoken<Language extends 'en' | 'uk' | 'ar' | 'pl' | 'cs'>(
  language: Language,
): WordsIn<Language> & { readonly phaseTerms: PhaseTerms } {
  const forms: WordsIn<Language> = words[language] ?? unspoken(language);
  return { ...forms, phaseTerms: phaseTerms(language, forms.phases) };
}
export const en = spoken('en');
export const uk = spoken('uk');
export const ar = spoken('ar');
export const pl = spoken('pl');
export const cs = spoken('cs');

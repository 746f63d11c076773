/**
 * The configured Land: what `region.json` in its folder says, one constant each. `$region` is that folder (svelte.config.js),
 * Saxony's `data/` unless the environment variable REGION names another. Forms of its name are imported from
 * `$region/words/<language>.json` where they are used, so that a page loads those of its own language only.
 */
import {
  example,
  figures,
  frame,
  keys,
  languages,
  law,
  notice,
  project,
  sources,
  vocabulary,
  wordmark,
} from '$region/region.json';
import { name } from '$region/words/de.json';
import type { RegionConfig } from './schema.ts';

/** Keys of the region's Länder as part of a regular expression: "14", "(?:01|02)". */
export const KEYS = keys.length === 1 ? (keys[0] ?? '') : `(?:${keys.join('|')})`;
/** Key of the region as a whole: its Land's, or "00" where it has several. */
export const STATE_KEY = keys.length === 1 ? (keys[0] ?? '') : '00';

/** The frame of the maps, degrees: west, south, east, north. */
export const [WEST, SOUTH, EAST, NORTH] = frame as RegionConfig['frame'];
/** The same to a tenth of a degree: what a coordinate must lie within. */
export const [ROUGH_WEST, ROUGH_SOUTH, ROUGH_EAST, ROUGH_NORTH] = frame.map(
  (each) => Math.round(each * 10) / 10,
) as RegionConfig['frame'];

export const WORDMARK: string = wordmark;
/** "EKiZ-Karte Sachsen" */
export const SITE_NAME = `${wordmark} ${name}`;
/** A sentence at the top of every page, or the empty string. */
export const NOTICE: string = notice;
/** Prefixes of the languages that are offered besides German. */
export const LANGUAGES_OFFERED: readonly string[] = languages;

/** Days of the figures ("31.12.2023"), and the censuses they rest on ("Zensus 2011"). */
export const POPULATION_DAY: string = figures.population;
export const POPULATION_BASE: string = figures.populationBase;
export const CENSUS_DAY: string = figures.census;
export const CENSUS: string = figures.censusName;
export const TERRITORY_DAY: string = figures.territory;
/** Year of the share of children in SGB II households: "2022". */
export const CHILDREN_IN_SGB2_YEAR: string = figures.childrenInSgb2;
/** What has to be named with them. */
export const POPULATION_SOURCE: string = sources.register.attribution;
export const CENSUS_SOURCE = `${sources.census.attribution} (${sources.census.licence})`;
/** "Landesentwicklungsplan 2013", or the empty string where no central places are known. */
export const CENTRAL_PLAN: string = (figures as RegionConfig['figures']).centralPlaces ?? '';

const { ended, phases = [] } = project as Partial<RegionConfig['project']>;
export const PROJECT_NAME: string = project.name;
export const PROJECT_PAGE: string = project.page;
/** Year in which the project ended, or the empty string. */
export const PROJECT_ENDED = ended ?? '';
/** How many sites the project had. */
export const PROJECT_SITES: number = project.sites;
/** How many sites were in each of its phases. */
export const PHASE_SITES: readonly number[] = phases;
/** How many phases it had. */
export const PHASES = PHASE_SITES.length;
/** Numbers of the phases in which every site took part. */
export const PHASES_OF_ALL: readonly number[] = PHASE_SITES.flatMap((sites, at) =>
  sites === PROJECT_SITES ? [at + 1] : [],
);

export const EXAMPLE_POSTCODE: string = example.postcode;
export const EXAMPLE_PLACE: string = example.place;
/** Municipalities as the register spells them: "Eilenburg, Mulda/Sa"; a full stop follows. */
export const EXAMPLE_NAMES: string = example.names;
export const EXAMPLE_KEY: string = example.key;

/** "Barrierefreie-Websites-Gesetz" and its abbreviation. */
export const ACCESSIBILITY_ACT: string = law.accessibilityAct;
export const ACCESSIBILITY_ACT_SHORT: string = law.accessibilityActShort;
/** "der Sächsischen Datenschutz- und Transparenzbeauftragten", after "bei" */
export const DATA_PROTECTION_BODY: string = law.dataProtectionBody;

/** Lists of terms that take the place of the map's own (src/lib/sites/vocabulary.ts). */
export const OWN_TERMS: RegionConfig['vocabulary'] = vocabulary;

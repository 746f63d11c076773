/**
 * The configured Land: what its folder's `region.json` and `project.json` say, one constant each. `$region` is that folder
 * (svelte.config.js), Saxony's `data/` unless the environment variable REGION names another. Forms of its name are imported
 * from `$region/words/<language>.json` where they are used, so that a page loads those of its own language only; figures.ts
 * is a module of its own for the same reason.
 */
import project from '$region/project.json';
import { example, frame, keys, languages, notice, vocabulary, wordmark } from '$region/region.json';
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

export const PROJECT_NAME: string = project.name;
export const PROJECT_PAGE: string = project.page;
/** Year in which the project ended, or the empty string. */
export const PROJECT_ENDED: string = project.ended ?? '';
/** How many sites the project had. */
export const PROJECT_SITES: number = project.sites;
/** How many sites were in each of its phases. */
export const PHASE_SITES: readonly number[] = project.phases ?? [];
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

/** Lists of terms that take the place of the map's own (src/lib/sites/vocabulary.ts). */
export const OWN_TERMS: RegionConfig['vocabulary'] = vocabulary;

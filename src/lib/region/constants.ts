/**
 * The configured Land: one constant per value of `region.json` and `project.json`. `$region` is its folder
 * (svelte.config.js): Saxony's `data/`, unless the environment variable REGION names another. Forms of its name are
 * imported from `$region/words/<language>.json` where they are used, so that a page loads its own language only;
 * figures.ts is a separate module for the same reason.
 */
import project from '$region/project.json';
import { example, frame, keys, languages, notice, vocabulary, wordmark } from '$region/region.json';
import { name } from '$region/words/de.json';
import type { RegionConfig } from './schema.ts';

/** Keys of the Länder as part of a regular expression: "14", "(?:01|02)". */
export const KEYS = keys.length === 1 ? (keys[0] ?? '') : `(?:${keys.join('|')})`;
/** Key of the whole region: that of its Land, or "00" if it has several. */
export const STATE_KEY = keys.length === 1 ? (keys[0] ?? '') : '00';

/** Bounding box of the maps, degrees: west, south, east, north. */
export const [WEST, SOUTH, EAST, NORTH] = frame as RegionConfig['frame'];
/** The bounding box extended to tenths of a degree; every coordinate must lie within. */
export const [ROUGH_WEST, ROUGH_SOUTH, ROUGH_EAST, ROUGH_NORTH] = frame.map(
  (each) => Math.round(each * 10) / 10,
) as RegionConfig['frame'];

export const WORDMARK: string = wordmark;
/** "EKiZ-Karte Sachsen" */
export const SITE_NAME = `${wordmark} ${name}`;
/** Sentence at the top of every page; empty for none. */
export const NOTICE: string = notice;
/** Prefixes of the offered languages except German. */
export const LANGUAGES_OFFERED: readonly string[] = languages;

export const PROJECT_NAME: string = project.name;
export const PROJECT_PAGE: string = project.page;
/** Year in which the project began; empty if not configured. */
export const PROJECT_BEGAN: string = project.began ?? '';
/** Year in which the project ended; empty while it runs. */
export const PROJECT_ENDED: string = project.ended ?? '';
/** Number of sites in the project. */
export const PROJECT_SITES: number = project.sites;
/** Number of sites in each phase. */
export const PHASE_SITES: readonly number[] = project.phases ?? [];
/** Number of phases. */
export const PHASES = PHASE_SITES.length;
/** Numbers of the phases with all sites. */
export const PHASES_OF_ALL: readonly number[] = PHASE_SITES.flatMap((sites, at) =>
  sites === PROJECT_SITES ? [at + 1] : [],
);

export const EXAMPLE_POSTCODE: string = example.postcode;
export const EXAMPLE_PLACE: string = example.place;
/** Municipalities as the register spells them: "Eilenburg, Mulda/Sa"; a full stop follows in the text. */
export const EXAMPLE_NAMES: string = example.names;
export const EXAMPLE_KEY: string = example.key;

/** Lists of terms that replace the default ones (src/lib/sites/vocabulary.ts). */
export const OWN_TERMS: RegionConfig['vocabulary'] = vocabulary;

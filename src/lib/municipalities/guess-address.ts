/** Which page an address means that does not exist: a renamed or misspelt one. */
import { editDistance } from '../text/edit-distance.ts';
import { isTranslated, pathIn, type LanguagePrefix } from '../text/format/languages.ts';
import { areaParam, slugOf } from './paths.ts';
import { bareName } from './places/bare-name.ts';

/** Names of all pages with a name of their own. */
export interface KnownAddresses {
  /** Keys (8 or 5 digits) and names of municipalities and districts. */
  readonly areas: readonly (readonly [ags: string, name: string])[];
  /** Keys of dissolved municipalities, today's keys, and their names. */
  readonly former: readonly (readonly [oldAgs: string, newAgs: string, name: string])[];
  readonly sites: readonly (readonly [slug: string, name: string])[];
  readonly focus: readonly (readonly [id: string, label: string])[];
  /** Single pages. */
  readonly pages: readonly (readonly [path: `/${string}`, label: string])[];
  /** Slugs of villages, quarters and former municipalities, which have no page. */
  readonly places: readonly string[];
}

export interface GuessedPage {
  /** In the language of the address, where the page exists in it. */
  readonly path: `/${string}`;
  readonly label: string;
}

/** What an unknown address means. */
export interface Guess {
  /** First part of the path if it is a language; empty for German. */
  readonly prefix: LanguagePrefix | '';
  /** Today's page of an address that carries an official key. */
  readonly moved: GuessedPage | undefined;
  /** Last part of the path that is a postcode or the name of a place without a page, to be searched; empty where there is none. */
  readonly name: string;
  /** Pages with a similar name, best first. */
  readonly similar: readonly GuessedPage[];
}

interface Candidate extends GuessedPage {
  readonly slugs: readonly string[];
}

const MOST = 3;
/** A name of so many letters may have two edits; one of four letters has one. */
const LONG = 8;
const SHORT = 4;
/** Words of so many letters tell pages apart. */
const TELLING = 6;
/** Parts of paths that name no page. */
const SECTIONS = new Set(['gemeinden', 'kreise', 'standorte', 'schwerpunkte', 'index', 'html', 'de']);

const areaPath = (ags: string, name: string): `/${string}` =>
  `/${ags.length === 8 ? 'gemeinden' : 'kreise'}/${areaParam({ ags, name })}/`;

function candidatesOf({ areas, former, sites, focus, pages }: KnownAddresses): Candidate[] {
  const byKey = new Map(areas);
  return [
    ...areas.map(([ags, name]) => ({
      path: areaPath(ags, name),
      label: name,
      slugs: [slugOf(name), slugOf(bareName(name)), slugOf(name.replace(/^Landkreis /u, ''))],
    })),
    ...former.flatMap(([, ags, oldName]) => {
      const name = byKey.get(ags);
      return name === undefined ? [] : [{ path: areaPath(ags, name), label: name, slugs: [slugOf(oldName)] }];
    }),
    ...sites.map(([slug, name]) => ({
      path: `/standorte/${slug}/` as const,
      label: name,
      slugs: [slug, slugOf(name)],
    })),
    ...focus.map(([id, label]) => ({
      path: `/schwerpunkte/${id}/` as const,
      label,
      slugs: [id, slugOf(label)],
    })),
    ...pages.map(([path, label]) => ({ path, label, slugs: [path.split('/').at(-2) ?? '', slugOf(label)] })),
  ];
}

/** How far a typed part of a path is from a page's: 0 equal, below 1 contained, then edits; undefined if too far. */
function distanceOf(typed: string, slug: string): number | undefined {
  if (slug === typed) return 0;
  if (slug.length < SHORT || typed.length < SHORT) return undefined;
  if (slug.startsWith(`${typed}-`) || typed.startsWith(`${slug}-`)) return 0.3;
  if (`-${slug}-`.includes(`-${typed}-`) || `-${typed}-`.includes(`-${slug}-`)) return 0.6;
  const most = typed.length >= LONG ? 2 : 1;
  const edits = editDistance(typed, slug, { most });
  if (edits <= most) return edits;
  return editDistance(typed, slug, { most: 0, beginning: true }) === 0 ? 2.5 : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The candidates whose names are most like a typed part, best first. */
function nearest(typed: string, candidates: readonly Candidate[]): readonly GuessedPage[] {
  const near = candidates
    .flatMap((candidate) => {
      const distances = candidate.slugs.flatMap((each) => distanceOf(typed, each) ?? []);
      return distances.length > 0 ? [{ candidate, distance: Math.min(...distances) }] : [];
    })
    .sort((a, b) => a.distance - b.distance);
  const best = near.filter(({ distance }) => Math.floor(distance) === Math.floor(near[0]?.distance ?? 0));
  return pagesOf(best.map(({ candidate }) => candidate)).slice(0, MOST);
}

const pagesOf = (candidates: readonly Candidate[]): readonly GuessedPage[] => [
  ...new Map(candidates.map(({ path, label }) => [path, { path, label }])).values(),
];

/** Pages that share a telling word with a typed part, or begin it; none if they are many. */
function sharing(typed: string, candidates: readonly Candidate[]): readonly GuessedPage[] {
  const words = typed.split('-').filter((word) => word.length >= TELLING);
  const pages = pagesOf(
    candidates.filter(({ slugs }) =>
      slugs.some(
        (slug) =>
          (slug.length >= TELLING && typed.startsWith(slug)) ||
          slug.split('-').some((word) => words.includes(word)),
      ),
    ),
  );
  return pages.length <= MOST ? pages : [];
}

/** Finds what an unknown path (without the sub-path) means. */
export function guessAddress(
  path: string,
  known: KnownAddresses,
  languages: readonly LanguagePrefix[],
): Guess {
  const parts = path.split(/[/.]/).map(decoded).filter(Boolean);
  const prefix = languages.find((each) => each === parts[0]?.toLowerCase()) ?? '';
  // German pages have no prefix.
  const said = parts.slice(prefix || parts[0]?.toLowerCase() === 'de' ? 1 : 0);
  const inLanguage = ({ path: german, label }: GuessedPage): GuessedPage => ({
    path: isTranslated(german) ? pathIn({ prefix }, german) : german,
    label,
  });

  const today = new Map(known.former.map(([oldAgs, newAgs]) => [oldAgs, newAgs]));
  for (const part of said) {
    const key = /(?:^|\D)(\d{8}|\d{5})(?:\D|$)/.exec(part)?.[1];
    const ags = key && (today.get(key) ?? key);
    const area = known.areas.find(([each]) => each === ags);
    if (area) return { prefix, moved: { path: areaPath(...area), label: area[1] }, name: '', similar: [] };
  }

  const typed = said
    .map((part) => slugOf(part.replace(/^[\d\s_-]+/, '').replaceAll('_', '-')))
    .filter((slug) => slug !== '' && !SECTIONS.has(slug))
    .reverse();
  const places = new Set(known.places);
  const postcode = said.findLast((part) => /^\d{5}$/.test(part));
  const name = postcode ?? typed.find((slug) => places.has(slug))?.replaceAll('-', ' ') ?? '';
  const candidates = candidatesOf(known);
  // A page of the section that the address names, otherwise any.
  const section = candidates.filter((each) =>
    said.some((part) => each.path.startsWith(`/${part.toLowerCase()}/`)),
  );
  for (const like of [nearest, sharing]) {
    for (const group of [section, candidates]) {
      for (const slug of typed) {
        const similar = like(slug, group).map(inLanguage);
        if (similar.length > 0) return { prefix, moved: undefined, name, similar };
      }
    }
  }
  // "/tr/standorte/" and "/de/": a page that exists, behind a language that has none.
  const last =
    parts.length > 1 ? (said.at(-1)?.toLowerCase() ?? '') : parts[0]?.toLowerCase() === 'de' ? '' : undefined;
  const page = known.pages.find(([path]) => (path.split('/').at(-2) ?? '') === last);
  const similar = page && name === '' ? [inLanguage({ path: page[0], label: page[1] })] : [];
  return { prefix, moved: undefined, name, similar };
}

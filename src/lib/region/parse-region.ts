/** Parses and validates a region's files. Messages are German, "problem → remedy", for those who set up a region. */
import * as v from 'valibot';
import type { History } from './history-schema.ts';
import { regionSchema, type RegionConfig } from './schema.ts';
import { TRANSLATED_LANGUAGES } from './words-schema.ts';

/** Problems of a configuration, one line each; they stop the build. */
export interface RegionProblems {
  readonly problems: readonly string[];
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'region.json';
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? `${field}: kennt dieses Programm nicht → streichen oder die Schreibweise prüfen`
      : `${field}: fehlt → ergänzen, siehe docs/eigene-region.md`;
  }
  // For an empty text or list, valibot's message is about the length.
  return issue.type === 'min_length'
    ? `${field} ${issue.message}`
    : `${field} (${issue.received}): ${issue.message}`;
}

/** Ids of sources that the texts of a history name. */
function citedIds({ centre, project = [], events = [], map = [] }: History): string[] {
  return [...(centre ? [centre] : []), ...project, ...events, ...map].flatMap((each) => each.sources);
}

/** Problems of ids that are not in a list of sources. */
function unknownIds(part: string, ids: readonly string[], sources: readonly { id: string }[] = []): string[] {
  return ids
    .filter((id) => !sources.some((each) => each.id === id))
    .map(
      (id) =>
        `${part}.sources (${id}): steht nicht in der Liste → dort ergänzen oder die Kennung berichtigen`,
    );
}

/** Contradictions between fields that are valid by themselves. */
function contradictions({
  languages,
  words,
  project,
  figures,
  sources,
  history,
  needs,
}: RegionConfig): string[] {
  const expected = project.phases.length;
  return [
    ...unknownIds('history', citedIds(history), history.sources),
    ...unknownIds(
      'needs',
      needs.facts.flatMap((each) => each.sources),
      needs.sources,
    ),
    ...((figures.centralPlaces === undefined) === (sources.centralPlaces === undefined)
      ? []
      : [
          'figures.centralPlaces und sources.centralPlaces: nur eins von beiden ist da → den Plan und seine Herkunft nennen, oder beides streichen',
        ]),
    ...languages
      .filter((language) => words[language] === undefined)
      .map(
        (language) =>
          `languages (${language}): words/${language}.json hat keine Wortformen → ausfüllen oder die Sprache streichen`,
      ),
    ...Object.entries(words).flatMap(([language, forms]) => {
      const given = forms?.phases.length ?? expected;
      return given === expected
        ? []
        : [
            `words.${language}.phases (${String(given)} Sätze): project.phases nennt ${String(expected)} Phasen → je Phase einen Satz schreiben`,
          ];
    }),
    ...project.phases.flatMap((sites, at) =>
      sites <= project.sites
        ? []
        : [
            `project.phases.${String(at)} (${String(sites)}): mehr als alle ${String(project.sites)} Standorte → project.sites oder diese Zahl berichtigen`,
          ],
    ),
  ];
}

/** Files of the configuration, each with its key in the result. */
const PARTS = {
  project: 'project.json',
  history: 'history.json',
  figures: 'facts/figures.json',
  sources: 'facts/sources.json',
  knownOfMissing: 'facts/known-of-missing.json',
  needs: 'facts/money-and-staff.json',
} as const;
const LANGUAGES = ['de', ...TRANSLATED_LANGUAGES] as const;
const wordsFile = (language: string): string => `words/${language}.json`;
/** Paths in the region folder that `parseRegion` reads. */
export const REGION_FILES = ['region.json', ...Object.values(PARTS), ...LANGUAGES.map(wordsFile)];

/** Parses the texts of a region's files (by path, see `REGION_FILES`): the configuration, or all problems. */
export function parseRegion(files: Readonly<Record<string, string>>): RegionConfig | RegionProblems {
  const broken: string[] = [];
  const read = (file: string): object => {
    try {
      return JSON.parse(files[file] ?? '{}') as object;
    } catch (error) {
      broken.push(`${file} ist kein gültiges JSON (${String(error)}) → Kommas und Anführungszeichen prüfen`);
      return {};
    }
  };
  const words = LANGUAGES.map((language) => [language, read(wordsFile(language))] as const);
  const value = {
    ...read('region.json'),
    ...Object.fromEntries(Object.entries(PARTS).map(([part, file]) => [part, read(file)])),
    // A language that is not offered needs no forms.
    words: Object.fromEntries(words.filter(([, forms]) => Object.keys(forms).length > 0)),
  };
  if (broken.length > 0) return { problems: broken };
  const result = v.safeParse(regionSchema, value, { abortPipeEarly: true });
  if (!result.success) return { problems: result.issues.map(problemOf) };
  const problems = contradictions(result.output);
  return problems.length === 0 ? result.output : { problems };
}

/**
 * What the JSON files of one region say (`REGION_FILES`): only what differs between regions. Pipeline and build check them
 * before anything is made (config/read-region.ts); the site imports them (constants.ts, figures.ts). Messages are German,
 * "problem → remedy", for the people who set a region up.
 */
import * as v from 'valibot';
import { HISTORY, unknownSources } from './history-schema.ts';
import { ownTerms } from './own-terms.ts';
import { LANGUAGE_WORDS, TRANSLATED_LANGUAGES } from './words-schema.ts';

const text = v.pipe(
  v.string('erwartet wird Text → in Anführungszeichen schreiben'),
  v.trim(),
  v.minLength(1, 'ist leer → ausfüllen'),
);
const address = v.pipe(text, v.url('ist keine vollständige Web-Adresse → mit https:// davor schreiben'));
const count = v.pipe(
  v.number('erwartet wird eine Zahl → ohne Anführungszeichen schreiben'),
  v.integer('ist keine ganze Zahl → eine ganze Zahl schreiben'),
  v.minValue(0, 'ist kleiner als 0 → eine ganze Zahl ab 0 schreiben'),
);
const germanDay = v.pipe(text, v.regex(/^\d{2}\.\d{2}\.\d{4}$/, 'ist kein Tag → wie "31.12.2023" schreiben'));
const landKey = v.pipe(
  text,
  v.regex(/^(0[1-9]|1[0-6])$/, 'ist kein Schlüssel eines Landes → zwei Ziffern von "01" bis "16" schreiben'),
);

const degree = v.number('erwartet wird eine Zahl in Grad → mit Punkt schreiben, zum Beispiel 11.8');
const frame = v.pipe(
  v.tuple(
    [degree, degree, degree, degree],
    'erwartet werden vier Zahlen → [Westen, Süden, Osten, Norden] in Grad schreiben',
  ),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    'Westen und Osten oder Süden und Norden sind vertauscht → [Westen, Süden, Osten, Norden] schreiben',
  ),
);

const source = v.strictObject({
  title: text,
  /** Edition or territorial state, e.g. "Gebietsstand 01.01.2016". */
  version: text,
  licence: text,
  licenceUrl: v.optional(address),
  url: address,
  /** What has to be shown wherever the data are. */
  attribution: text,
});
/** What a public source says of how many sites a district had. */
const districtStatement = v.strictObject({
  /** Number of sites it had in all, where the source names it; 0 where there was none. */
  sites: v.optional(count),
  /** German, without its full stop. */
  note: text,
  source: v.strictObject({
    publisher: text,
    /** Year, month or day. */
    published: v.optional(
      v.pipe(text, v.regex(/^\d{4}(-\d{2}){0,2}$/, 'ist kein Datum → wie "2019-05" schreiben')),
    ),
    url: address,
  }),
});
export type DistrictStatement = Readonly<v.InferOutput<typeof districtStatement>>;

/** Where facts come from, as manifest and downloads tell it. */
export type RegionSource = Readonly<v.InferOutput<typeof source>>;

export const regionSchema = v.strictObject({
  /** Short name without spaces, for file names. */
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/, 'ist kein Kurzname → kleine Buchstaben, Ziffern, Bindestriche')),
  /** Keys of the Länder whose municipalities belong to the region. */
  keys: v.pipe(
    v.array(landKey, 'erwartet wird eine Liste von Schlüsseln → zum Beispiel ["14"]'),
    v.minLength(1, 'ist leer → mindestens einen Schlüssel eines Landes nennen'),
  ),
  /** What the maps show, with a little air: west, south, east, north in degrees. */
  frame,
  /** First word of the wordmark and of every title; the region's name follows. */
  wordmark: text,
  /** A sentence at the top of every page, such as that what is shown is a trial; empty where there is none. */
  notice: v.pipe(v.string('erwartet wird Text → in Anführungszeichen schreiben, ohne Hinweis ""'), v.trim()),
  /** Languages that are offered besides German, each with its words. */
  languages: v.array(
    v.picklist(
      TRANSLATED_LANGUAGES,
      `ist keine Sprache der Karte → einige von: ${TRANSLATED_LANGUAGES.join(', ')}`,
    ),
    'erwartet wird eine Liste von Sprachen → zum Beispiel ["leicht", "en"]',
  ),
  /** Forms of the region's name, by language. */
  words: LANGUAGE_WORDS,
  /** What a reader could search for. */
  example: v.strictObject({
    postcode: v.pipe(text, v.regex(/^\d{5}$/, 'ist keine Postleitzahl → fünf Ziffern schreiben')),
    place: text,
    /** Names of municipalities as the register spells them, a full stop follows: "Eilenburg, Mulda/Sa". */
    names: text,
    key: v.pipe(text, v.regex(/^\d{8}$/, 'ist kein Gemeindeschlüssel → acht Ziffern schreiben')),
  }),
  /** What the Land's law calls things. */
  law: v.strictObject({
    accessibilityAct: text,
    accessibilityActShort: text,
    /** With its article in the dative: "der Sächsischen Datenschutz- und Transparenzbeauftragten". */
    dataProtectionBody: text,
  }),
  boundaries: v.strictObject({
    /** Keys of the Länder drawn around it. */
    neighbours: v.array(landKey, 'erwartet wird eine Liste von Schlüsseln → zum Beispiel ["15", "16"]'),
    /** Where they are drawn in full detail, degrees; half a degree around the frame without it. */
    near: v.optional(frame),
  }),
  gazetteer: v.strictObject({
    /** Where names, inhabitants and centres of the municipalities come from, in one line. */
    municipalitySource: text,
    /** GeoNames' codes (admin1) of the Länder. */
    geoNames: v.array(text, 'erwartet wird eine Liste von Codes → zum Beispiel ["13"]'),
    /** First digits of postcodes in the region. */
    postcodes: v.array(
      v.pipe(text, v.regex(/^\d{1,5}$/, 'ist kein Anfang einer Postleitzahl → 1 bis 5 Ziffern')),
      'erwartet wird eine Liste von Ziffern → zum Beispiel ["0"]',
    ),
    /** What people call districts besides their name, by key. */
    districtNames: v.optional(v.record(text, v.array(text)), {}),
    /** Names that the postcode table still has for municipalities, and today's. */
    municipalityNames: v.optional(v.record(text, text), {}),
    /** Names that GeoNames leads with for places, and the ones used here. */
    placeNames: v.optional(v.record(text, text), {}),
  }),
  /** What the columns of `facts/municipalities.csv` count, and when. */
  figures: v.strictObject({
    /** Day of `population`: "31.12.2023", and the census it is carried on from: "Zensus 2011". */
    population: germanDay,
    populationBase: text,
    /** Day of `population_census_2022`: "15.05.2022", and the census: "Zensus 2022". */
    census: germanDay,
    censusName: text,
    /** Year of the share of children in SGB II households: "2022". */
    childrenInSgb2: v.pipe(text, v.regex(/^\d{4}$/, 'ist kein Jahr → wie "2022" schreiben')),
    /** Territorial state: the day of municipalities and areas, "31.12.2024". */
    territory: germanDay,
    /** The plan that names central places, after "nach dem": "Landesentwicklungsplan 2013"; absent where none are known. */
    centralPlaces: v.optional(text),
  }),
  sources: v.strictObject({
    register: source,
    census: source,
    boundaryChanges: source,
    /** Central places; absent where the figures name none. */
    centralPlaces: v.optional(source),
  }),
  /** What the region tells of its own project. */
  history: HISTORY,
  /** Terms that take the place of the map's own, whole lists; empty where the map's own hold. */
  vocabulary: v.strictObject({
    focus: v.optional(ownTerms),
    socialSpace: v.optional(ownTerms),
    kind: v.optional(ownTerms),
    operator: v.optional(ownTerms),
  }),
  /** What is known of the sites that are not documented. */
  knownOfMissing: v.strictObject({
    /** ISO day of the last search. */
    seen: v.pipe(text, v.isoDate('ist kein Tag → wie "2026-11-28" schreiben')),
    /** By key of the district (5 digits); a district without an entry has no known statement. */
    districts: v.record(
      v.pipe(text, v.regex(/^\d{5}$/, 'ist kein Schlüssel eines Kreises → fünf Ziffern schreiben')),
      districtStatement,
    ),
  }),
  project: v.strictObject({
    name: text,
    page: address,
    /** Year in which it ended; left out while it runs. */
    ended: v.optional(v.pipe(text, v.regex(/^\d{4}$/, 'ist kein Jahr → wie "2022" schreiben'))),
    /** Number of sites the project had in all. */
    sites: count,
    /** Number of sites in each of its phases, in order; left out where it had none. */
    phases: v.optional(v.array(count, 'erwartet wird eine Liste von Zahlen → zum Beispiel [31, 14]'), []),
  }),
});

export type RegionConfig = v.InferOutput<typeof regionSchema>;

/** What one is not: the reason a build stops, one line each. */
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
  // Of an empty text or list valibot tells the length.
  return issue.type === 'min_length'
    ? `${field} ${issue.message}`
    : `${field} (${issue.received}): ${issue.message}`;
}

/** What does not fit together although every field is right by itself. */
function contradictions({ languages, words, project, figures, sources, history }: RegionConfig): string[] {
  const expected = project.phases.length;
  return [
    ...unknownSources(history),
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

/** Files of a region's folder that make its configuration, each with the part it is. */
const PARTS = {
  project: 'project.json',
  history: 'history.json',
  figures: 'facts/figures.json',
  sources: 'facts/sources.json',
  knownOfMissing: 'facts/known-of-missing.json',
} as const;
const LANGUAGES = ['de', ...TRANSLATED_LANGUAGES] as const;
const wordsFile = (language: string): string => `words/${language}.json`;
/** Paths in a region's folder of all that `parseRegion` reads. */
export const REGION_FILES = ['region.json', ...Object.values(PARTS), ...LANGUAGES.map(wordsFile)];

/** The configuration in the texts of a region's files (by path, see `REGION_FILES`), or every problem they have. */
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
    // A language that is not offered has no forms.
    words: Object.fromEntries(words.filter(([, forms]) => Object.keys(forms).length > 0)),
  };
  if (broken.length > 0) return { problems: broken };
  const result = v.safeParse(regionSchema, value, { abortPipeEarly: true });
  if (!result.success) return { problems: result.issues.map(problemOf) };
  const problems = contradictions(result.output);
  return problems.length === 0 ? result.output : { problems };
}

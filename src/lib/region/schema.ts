/**
 * Schema of a region's JSON files: only what differs between regions. parse-region.ts validates them; the site imports
 * them (constants.ts, figures.ts). Messages are German, "problem →
 * remedy", for those who set up a region.
 */
import * as v from 'valibot';
import { HISTORY } from './history-schema.ts';
import { NEEDS } from './needs-schema.ts';
import { ownTerms } from './own-terms.ts';
import { address, count, text, vagueDay } from './schema-parts.ts';
import { LANGUAGE_WORDS, TRANSLATED_LANGUAGES } from './words-schema.ts';

const germanDay = v.pipe(text, v.regex(/^\d{2}\.\d{2}\.\d{4}$/, 'ist kein Tag → wie "31.12.2023" schreiben'));
const year = v.pipe(text, v.regex(/^\d{4}$/, 'ist kein Jahr → wie "2022" schreiben'));
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
  /** Edition or territorial state: "Gebietsstand 01.01.2016". */
  version: text,
  licence: text,
  licenceUrl: v.optional(address),
  url: address,
  /** Attribution that must accompany the data. */
  attribution: text,
});
/** A public source's statement on the number of sites in a district. */
const districtStatement = v.strictObject({
  /** Total number of sites in the district, if the source states it; 0 if there was none. */
  sites: v.optional(count),
  /** German, without full stop. */
  note: text,
  source: v.strictObject({
    publisher: text,
    published: v.optional(vagueDay),
    url: address,
  }),
});
export type DistrictStatement = Readonly<v.InferOutput<typeof districtStatement>>;

/** Source of facts in manifest and downloads. */
export type RegionSource = Readonly<v.InferOutput<typeof source>>;

export const regionSchema = v.strictObject({
  /** Id without spaces, for file names. */
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/, 'ist kein Kurzname → kleine Buchstaben, Ziffern, Bindestriche')),
  /** Keys of the region's Länder. */
  keys: v.pipe(
    v.array(landKey, 'erwartet wird eine Liste von Schlüsseln → zum Beispiel ["14"]'),
    v.minLength(1, 'ist leer → mindestens einen Schlüssel eines Landes nennen'),
  ),
  /** Bounding box of the maps with a margin, degrees: west, south, east, north. */
  frame,
  /** First word of the wordmark and of every title; the region's name follows. */
  wordmark: text,
  /** Sentence at the top of every page, such as a note on a trial; empty for none. */
  notice: v.pipe(v.string('erwartet wird Text → in Anführungszeichen schreiben, ohne Hinweis ""'), v.trim()),
  /** Offered languages except German; each needs its words. */
  languages: v.array(
    v.picklist(
      TRANSLATED_LANGUAGES,
      `ist keine Sprache der Karte → einige von: ${TRANSLATED_LANGUAGES.join(', ')}`,
    ),
    'erwartet wird eine Liste von Sprachen → zum Beispiel ["leicht", "en"]',
  ),
  /** Forms of the region's name, by language. */
  words: LANGUAGE_WORDS,
  /** Example of a search. */
  example: v.strictObject({
    postcode: v.pipe(text, v.regex(/^\d{5}$/, 'ist keine Postleitzahl → fünf Ziffern schreiben')),
    place: text,
    /** Names of municipalities in the register's spelling; a full stop follows in the text: "Eilenburg, Mulda/Sa". */
    names: text,
    key: v.pipe(text, v.regex(/^\d{8}$/, 'ist kein Gemeindeschlüssel → acht Ziffern schreiben')),
  }),
  /** Legal terms of the Land. */
  law: v.strictObject({
    accessibilityAct: text,
    accessibilityActShort: text,
    accessibilityOrdinance: text,
    accessibilityOrdinanceShort: text,
    dataProtectionAct: text,
    dataProtectionActShort: text,
    /** In the dative with article: "der Sächsischen Datenschutz- und Transparenzbeauftragten". */
    dataProtectionBody: text,
  }),
  boundaries: v.strictObject({
    /** Keys of the neighbouring Länder on the map. */
    neighbours: v.array(landKey, 'erwartet wird eine Liste von Schlüsseln → zum Beispiel ["15", "16"]'),
    /** Area where the neighbours are drawn in full detail, degrees; default: half a degree around the bounding box. */
    near: v.optional(frame),
  }),
  gazetteer: v.strictObject({
    /** Source of the municipalities' names, inhabitants and centres, in one line. */
    municipalitySource: text,
    /** GeoNames codes (admin1) of the Länder. */
    geoNames: v.array(text, 'erwartet wird eine Liste von Codes → zum Beispiel ["13"]'),
    /** First digits of the region's postcodes. */
    postcodes: v.array(
      v.pipe(text, v.regex(/^\d{1,5}$/, 'ist kein Anfang einer Postleitzahl → 1 bis 5 Ziffern')),
      'erwartet wird eine Liste von Ziffern → zum Beispiel ["0"]',
    ),
    /** Other names of districts, by key. */
    districtNames: v.optional(v.record(text, v.array(text)), {}),
    /** Current names of municipalities, by the outdated name in the postcode table. */
    municipalityNames: v.optional(v.record(text, text), {}),
    /** Names of places to use, by GeoNames' primary name. */
    placeNames: v.optional(v.record(text, text), {}),
  }),
  /** Dates and bases of the columns in `facts/municipalities.csv`. */
  figures: v.strictObject({
    /** Day of `population` ("31.12.2023"), and the census it is updated from ("Zensus 2011"). */
    population: germanDay,
    populationBase: text,
    /** Day of `population_census_2022` ("15.05.2022"), and the census ("Zensus 2022"). */
    census: germanDay,
    censusName: text,
    /** Year of the share of children in SGB II households: "2022". */
    childrenInSgb2: v.pipe(text, v.regex(/^\d{4}$/, 'ist kein Jahr → wie "2022" schreiben')),
    /** Territorial state, "31.12.2024": the day of municipalities and areas. */
    territory: germanDay,
    /** Plan that defines central places, after "nach dem": "Landesentwicklungsplan 2013"; absent if unknown. */
    centralPlaces: v.optional(text),
  }),
  sources: v.strictObject({
    register: source,
    census: source,
    boundaryChanges: source,
    /** Source of the central places; absent if the figures have none. */
    centralPlaces: v.optional(source),
  }),
  /** Texts on the region's own project. */
  history: HISTORY,
  /** Complete lists of terms that replace the default ones; empty to keep the defaults. */
  vocabulary: v.strictObject({
    focus: v.optional(ownTerms),
    socialSpace: v.optional(ownTerms),
    kind: v.optional(ownTerms),
    operator: v.optional(ownTerms),
  }),
  /** Findings on sites that are not documented. */
  knownOfMissing: v.strictObject({
    /** ISO day of the last search. */
    seen: v.pipe(text, v.isoDate('ist kein Tag → wie "2026-11-28" schreiben')),
    /** By key of the district (5 digits); no entry means no known statement. */
    districts: v.record(
      v.pipe(text, v.regex(/^\d{5}$/, 'ist kein Schlüssel eines Kreises → fünf Ziffern schreiben')),
      districtStatement,
    ),
  }),
  /** What sites needed and what became of them. */
  needs: NEEDS,
  project: v.strictObject({
    name: text,
    page: address,
    /** Year in which the project began. */
    began: v.optional(year),
    /** Year in which the project ended; absent while it runs. */
    ended: v.optional(year),
    /** Total number of sites in the project. */
    sites: count,
    /** Number of sites in each phase, in order; absent if there were no phases. */
    phases: v.optional(v.array(count, 'erwartet wird eine Liste von Zahlen → zum Beispiel [31, 14]'), []),
  }),
});

export type RegionConfig = v.InferOutput<typeof regionSchema>;

/**
 * One schema for `data/sites/<slug>.yaml`, used by pipeline, app and editor (a JSON Schema is generated from
 * it). Messages are German: the reader is an editor. Cross-field rules live in the pipeline's checks.
 */
import * as v from 'valibot';
import {
  FOCUS_TERMS,
  idsOf,
  KIND_TERMS,
  OPERATOR_TERMS,
  PRECISION_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
} from './vocabulary.ts';

/** Plain text: no markup, no control or bidirectional override characters. */
const text = v.pipe(
  v.string('erwartet wird Text'),
  v.trim(),
  v.minLength(1, 'darf nicht leer sein'),
  v.maxLength(2000, 'ist länger als 2.000 Zeichen'),
  v.regex(/^[^<>]*$/u, 'enthält < oder >; HTML ist hier nicht erlaubt, bitte nur Text schreiben'),
  // eslint-disable-next-line no-control-regex -- these very characters are refused
  v.regex(/^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/u, 'enthält unsichtbare Steuerzeichen'),
);
const url = v.pipe(
  text,
  v.url('ist keine vollständige Web-Adresse (https://…)'),
  v.regex(/^https?:\/\//, 'muss mit https:// oder http:// beginnen'),
);
/** A date as exactly as it is known: year, year and month, or day. */
const vagueDate = v.pipe(
  text,
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'erwartet wird ein Datum wie 2023, 2023-04 oder 2023-04-30',
  ),
);
const day = v.pipe(text, v.isoDate('erwartet wird ein Datum wie 2026-11-22'));
const sourceId = v.pipe(text, v.regex(/^s\d+$/, 'erwartet wird die Kennung einer Quelle wie s1'));
const sourceIds = v.pipe(
  v.array(sourceId, 'erwartet wird eine Liste von Quellen wie [s1]'),
  v.minLength(1, 'nennt keine Quelle'),
);
const oneOf = <const T extends [string, ...string[]]>(ids: T) =>
  v.picklist(ids, (issue) => `„${String(issue.input)}“ ist unbekannt; möglich sind: ${ids.join(', ')}`);

export const sourceSchema = v.strictObject({
  id: sourceId,
  /** Missing when a printed or closed article is known only by its date. */
  url: v.optional(url),
  title: text,
  publisher: text,
  published: v.optional(vagueDate),
  seen: day,
  says: text,
});

export const siteRecordSchema = v.strictObject({
  name: text,
  kind: oneOf(idsOf(KIND_TERMS)),
  operator: v.strictObject({ name: text, type: oneOf(idsOf(OPERATOR_TERMS)) }),
  address: v.strictObject({
    street: v.optional(text),
    postcode: v.optional(
      v.pipe(
        text,
        v.regex(/^\d{5}$/, 'erwartet werden fünf Ziffern in Anführungszeichen, zum Beispiel "04838"'),
      ),
    ),
    place: text,
    part: v.optional(text),
  }),
  location: v.strictObject({
    lon: v.pipe(
      v.number('erwartet wird eine Zahl in Grad'),
      v.minValue(11.8, 'liegt westlich von Sachsen (11,8° bis 15,1°); sind lon und lat vertauscht?'),
      v.maxValue(15.1, 'liegt östlich von Sachsen (11,8° bis 15,1°); sind lon und lat vertauscht?'),
    ),
    lat: v.pipe(
      v.number('erwartet wird eine Zahl in Grad'),
      v.minValue(50.1, 'liegt südlich von Sachsen (50,1° bis 51,7°); sind lon und lat vertauscht?'),
      v.maxValue(51.7, 'liegt nördlich von Sachsen (50,1° bis 51,7°); sind lon und lat vertauscht?'),
    ),
    precision: oneOf(idsOf(PRECISION_TERMS)),
    /** Radius of the circle the site surely lies in, in metres. */
    radiusMetres: v.pipe(
      v.number('erwartet wird eine Zahl in Metern'),
      v.minValue(1, 'muss größer als 0 sein'),
      v.maxValue(20_000, 'ist größer als 20.000 m'),
    ),
    source: text,
  }),
  phases: v.strictObject({
    in: v.pipe(v.array(v.picklist([1, 2], 'möglich sind 1 und 2')), v.minLength(1, 'nennt keine Phase')),
    basis: v.picklist(
      ['documented', 'inferred'],
      'möglich sind documented (belegt) und inferred (erschlossen)',
    ),
  }),
  status: v.strictObject({
    value: oneOf(idsOf(STATUS_TERMS)),
    /** When the sources say so; missing when they carry no date. */
    asOf: v.optional(vagueDate),
    note: v.optional(text),
    sources: sourceIds,
  }),
  socialSpace: v.strictObject({
    types: v.array(oneOf(idsOf(SOCIAL_SPACE_TERMS))),
    note: v.optional(text),
    sources: sourceIds,
  }),
  focus: v.array(v.strictObject({ term: oneOf(idsOf(FOCUS_TERMS)), source: sourceId })),
  offers: v.array(v.strictObject({ text, source: v.optional(sourceId) })),
  contact: v.strictObject({ phone: v.optional(text), website: v.optional(url) }),
  /** The external profile page of the site. */
  profile: url,
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'nennt keine Quelle')),
  notes: v.optional(text),
  /** The day a person last compared this file with its sources. */
  checked: day,
});

/** A site as written in its YAML file. */
export type SiteRecord = v.InferOutput<typeof siteRecordSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;

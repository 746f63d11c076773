/**
 * Texts on the Land's own project (`history.json` in the region folder), for the page about the map and the page of
 * open sites. Every part is optional; `{}` gives shorter pages.
 */
import * as v from 'valibot';
import { address, ids, text } from './schema-parts.ts';

const cited = v.strictObject({ text, sources: ids });
const many = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.array(item, 'erwartet wird eine Liste → in eckige Klammern setzen'));

export const HISTORY = v.strictObject({
  /** Meta description of the page about the map. */
  description: v.optional(text),
  /** Lead paragraph. */
  lead: v.optional(text),
  /** Addition to the definition of a centre. */
  centre: v.optional(cited),
  /** Description of the project, one entry per paragraph. */
  project: many(cited),
  /** Events in chronological order. */
  events: many(v.strictObject({ title: text, text, sources: ids })),
  /** Scope of the map, one entry per paragraph. */
  map: many(cited),
  /** Who publishes the map, and whether the project is still funded. */
  limits: v.optional(text),
  /** The project's own classification of its work. */
  focus: v.optional(text),
  /** Institutions that can be mistaken for a site of the project. */
  confusable: many(text),
  /**
   * Statements of public sources on missing sites in general; those on districts are in `facts/known-of-missing.json`.
   */
  missing: many(v.strictObject({ text, title: text, url: address })),
  /** Public pages behind these texts; their order gives the numbers. */
  sources: many(v.strictObject({ id: text, title: text, publisher: text, url: address })),
  /** Day of the last check of the sources: "22. November 2026". */
  seen: v.optional(text),
});

export type History = v.InferOutput<typeof HISTORY>;

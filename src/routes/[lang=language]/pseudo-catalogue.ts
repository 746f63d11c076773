/** Pseudo-language for tests: German with every text in ⟦…⟧, so that text outside of the catalogue is visible. */
import { SIZE_CLASSES } from '$lib/municipalities/size-class.ts';
import { allTerms } from '$lib/sites/vocabulary.ts';
import type { Catalogue } from '$lib/text/catalogue.ts';
import { germanFormats } from '$lib/text/format/formats.ts';
import { shell } from '$lib/text/messages/de/shell.ts';
import { gazetteer } from '$lib/text/messages/de/gazetteer.ts';
import { liveMap } from '$lib/text/messages/de/live-map.ts';
import { profile } from '$lib/text/messages/de/profile.ts';
import { de as start } from '$lib/text/messages/de/start.ts';

/** Replaces an empty text: another language can have a text there. */
const FILLED = '⟦gefüllt⟧';

/** Returns the same shape with every text in brackets; leaves paths unchanged. */
function bracketed<T>(value: T): T;
function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('/') ? value : value ? `⟦${value}⟧` : FILLED;
  if (typeof value === 'function') {
    return (...given: unknown[]): unknown => bracketed(Reflect.apply(value, undefined, given));
  }
  if (Array.isArray(value)) return value.map((each: unknown) => bracketed(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bracketed(each)]));
}

const TERMS = [...allTerms(), ...SIZE_CLASSES.map(({ id, label }) => ({ id, label, definition: '' }))];

export const pseudo: Catalogue = {
  language: { prefix: 'en', tag: 'qps', dir: 'ltr', name: '⟦Pseudo⟧', reviewed: false },
  ...bracketed({ shell, start, liveMap, gazetteer, profile, formats: germanFormats }),
  terms: Object.fromEntries(
    TERMS.map(({ id, label, definition }) => [id, [`⟦${label}⟧`, `⟦${definition}⟧`] as const]),
  ),
};

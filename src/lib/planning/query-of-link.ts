/** What a link to a planning page says today. */
import { todaysKeys, type FormerKeys } from '../municipalities/todays-keys.ts';
import { knownValues, type KnownValues } from './unknown-values.ts';

/** Keys of municipalities in links: planned sites, compared areas, proposal and saved plans. */
const WITH_KEYS = ['neu', 'gebiete', 'vorschlag', 'plaene'] as const;

/**
 * Replaces keys of dissolved municipalities by today's and leaves out the values that the page does not know;
 * `ignored` names these: ["neu=14999999"].
 */
export function queryOfLink(
  params: URLSearchParams,
  known: KnownValues,
  former: FormerKeys,
): { readonly params: URLSearchParams; readonly ignored: readonly string[] } {
  return knownValues(todaysKeys(params, WITH_KEYS, former), known);
}

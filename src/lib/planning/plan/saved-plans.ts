/** A named plan for comparison; the link contains it. */
import { SLUG } from '../../url/params.ts';
import { PLANNED, type PlannedToken } from './planned-token.ts';

export interface SavedPlan {
  readonly name: string;
  readonly planned: readonly PlannedToken[];
  /** Slugs of removed sites. */
  readonly removed: readonly string[];
}

export const MAX_SAVED = 4;
/** Maximum length of a name, characters. */
export const MAX_NAME = 40;
const MAX_PLANNED = 30;
const MAX_REMOVED = 100;

/** Removes the characters that separate plans and their parts from a name. */
export const plainName = (name: string): string =>
  name
    .replace(/[~;,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_NAME)
    .trim();

const listOf = (text: string, pattern: RegExp, max: number): string[] =>
  [...new Set(text.split('_').filter((each) => pattern.test(each)))].slice(0, max);

/** Parses "Name~14511000_51.0504/13.7372~slug;…"; drops unknown parts, and plans without a name. */
export function parseSaved(text: string): SavedPlan[] {
  return text
    .split(';')
    .map((part): SavedPlan => {
      const [name = '', planned = '', removed = ''] = part.split('~');
      return {
        name: plainName(name),
        planned: listOf(planned, PLANNED, MAX_PLANNED),
        removed: listOf(removed, SLUG, MAX_REMOVED),
      };
    })
    .filter((each) => each.name !== '')
    .slice(0, MAX_SAVED);
}

export function serialiseSaved(plans: readonly SavedPlan[]): string {
  return plans
    .map(({ name, planned, removed }) => [name, planned.join('_'), removed.join('_')].join('~'))
    .join(';');
}

/** Key in local storage; written only on the reader's request. */
const STORAGE_KEY = 'ekiz-plaene';

/** Stores the plans on this device; returns false if the browser does not allow it. */
export function keepOnDevice(plans: readonly SavedPlan[]): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, serialiseSaved(plans));
    return true;
  } catch {
    return false;
  }
}

/** Returns the plans stored on this device; empty if there are none or the browser does not allow it. */
export function keptOnDevice(): SavedPlan[] {
  try {
    return parseSaved(localStorage.getItem(STORAGE_KEY) ?? '');
  } catch {
    return [];
  }
}

export function forgetOnDevice(): void {
  try {
    localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Without local storage there is nothing to remove.
  }
}

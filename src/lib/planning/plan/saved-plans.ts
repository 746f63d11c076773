/** A named plan for comparison; the link contains it. */
import { SLUG } from '../../url/params.ts';
import type { ReadKey } from '../unknown-values.ts';
import { MAX_PLANNED, PLANNED, type PlannedToken } from './planned-token.ts';

export interface SavedPlan {
  /** Unique among the plans, and not the name of today's row. */
  readonly name: string;
  readonly planned: readonly PlannedToken[];
  /** Slugs of removed sites. */
  readonly removed: readonly string[];
}

export const MAX_SAVED = 4;
/** Maximum length of a name, characters. */
export const MAX_NAME = 40;
export const MAX_REMOVED = 100;
/** Row of the table that shows the sites without a plan. */
export const TODAY = 'heute';

/** Returns the first characters of a text; never half of a character that takes two units of UTF-16. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join('').trim();

/**
 * Removes from a name the characters that separate plans and their parts, and those that no file can contain: control
 * characters, halves of characters, and the two code points that XML forbids.
 */
export const plainName = (name: string): string =>
  cut(
    name
      .replace(/[~;,\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    MAX_NAME,
  );

/** Returns the name, or with a number in brackets if it is taken: "Plan A (2)". */
export function freeName(name: string, taken: readonly string[]): string {
  const all = [TODAY, ...taken];
  for (let number = 2, free = name; ; number += 1) {
    if (!all.includes(free)) return free;
    const suffix = ` (${String(number)})`;
    free = cut(name, MAX_NAME - suffix.length) + suffix;
  }
}

const partsOf = (text: string): string[] => text.split('_').filter((each) => each !== '');
const listOf = (text: string, pattern: RegExp, max: number): string[] =>
  [...new Set(partsOf(text).filter((each) => pattern.test(each)))].slice(0, max);

/** Parses "Name~14511000_51.0504/13.7372~slug;…"; drops unknown parts, and plans without a name. */
export function parseSaved(text: string): SavedPlan[] {
  const plans: SavedPlan[] = [];
  for (const part of text.split(';')) {
    const [name = '', planned = '', removed = ''] = part.split('~');
    const plain = plainName(name);
    if (plain === '' || plans.length === MAX_SAVED) continue;
    plans.push({
      name: freeName(
        plain,
        plans.map((each) => each.name),
      ),
      planned: listOf(planned, PLANNED, MAX_PLANNED),
      removed: listOf(removed, SLUG, MAX_REMOVED),
    });
  }
  return plans;
}

export function serialiseSaved(plans: readonly SavedPlan[]): string {
  return plans
    .map(({ name, planned, removed }) => [name, planned.join('_'), removed.join('_')].join('~'))
    .join(';');
}

/** Reads the plans of a link: leaves out sites and plans that the page does not know or has no room for. */
export function knownPlans(
  isPlanned: (token: PlannedToken) => boolean,
  isSite: (slug: string) => boolean,
): ReadKey {
  return (texts) => {
    const parts = texts.flatMap((each) => each.split(';')).filter((each) => each !== '');
    const ignored: string[] = [];
    const kept: SavedPlan[] = [];
    for (const part of parts) {
      const [plan] = kept.length < MAX_SAVED ? parseSaved(part) : [];
      if (!plan) {
        ignored.push(part);
        continue;
      }
      const planned = plan.planned.filter(isPlanned);
      const removed = plan.removed.filter(isSite);
      const [, given = '', without = '', ...rest] = part.split('~');
      ignored.push(
        ...partsOf(given).filter((each) => !planned.includes(each)),
        ...partsOf(without).filter((each) => !removed.includes(each)),
        ...rest.filter((each) => each !== ''),
      );
      kept.push({ ...plan, planned, removed });
    }
    return { kept: serialiseSaved(kept), ignored };
  };
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

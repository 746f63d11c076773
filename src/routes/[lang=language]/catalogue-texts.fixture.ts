/** Reads the messages of a catalogue, with sentinels for their arguments. */

/** Four-digit years, which are valid as counts, names and dates. */
export const SENTINELS = ['7431', '8532', '9641', '6257'];
/** Messages that take a list of places. */
export const LISTS = /^profile\.focus\.(description|picture|caption)$/;
export type Said = (...given: readonly unknown[]) => unknown;
export const isSaid = (value: unknown): value is Said => typeof value === 'function';

/** Every text of a catalogue with its path, without the menus, which differ by language. */
export function leaves(value: unknown, path: string): [path: string, text: unknown][] {
  if (path.toLowerCase().endsWith('pages')) return [];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

/** A message with sentinels as arguments; removes digit grouping. */
export function shown(path: string, text: unknown, count: number): string {
  if (!isSaid(text)) return String(text);
  const given = SENTINELS.slice(0, count).map((each, index, all) =>
    LISTS.test(path) && index === all.length - 1 ? [each] : each,
  );
  return String(text(...given)).replaceAll(/(?<=\d)[.,’\s](?=\d{3})/g, '');
}

export const countOf = (text: unknown): number => (isSaid(text) ? text.length : 0);

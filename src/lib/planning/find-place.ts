/** Finds a municipality by name or key. */
import * as de from '$region/words/de.json';

export type Found = { readonly ags: string } | { readonly problem: string };

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('de')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim();

/** Matches a full name, a key, or an unambiguous prefix. `names`: key → name. */
export function findPlace(text: string, names: ReadonlyMap<string, string>): Found {
  const wanted = plain(text);
  if (wanted === '') return { problem: 'Bitte den Namen einer Gemeinde eintragen.' };
  const entries = [...names].map(([ags, name]) => ({ ags, name, plain: plain(name) }));
  const exact = entries.filter((each) => each.plain === wanted || each.ags === wanted);
  const fitting = exact.length > 0 ? exact : entries.filter((each) => each.plain.startsWith(wanted));
  const [only, second] = fitting;
  if (!only) return { problem: `„${text.trim()}“ ist keine Gemeinde ${de.within}.` };
  if (!second) return { ags: only.ags };
  const examples = fitting.slice(0, 4).map((each) => each.name);
  return { problem: `„${text.trim()}“ ist nicht eindeutig, zum Beispiel: ${examples.join(', ')}.` };
}

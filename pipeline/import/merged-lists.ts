import type { Source } from '../../src/lib/sites/schema.ts';
import type { Cited } from './understand/cited.ts';
import type { Surroundings } from './assemble.ts';

/** Copies an object without its undefined members. */
function filled<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/**
 * Adds the sources of a row to those of the record; sources with the same address or title are reused. `first` is the
 * id of the row's first source.
 */
export function withCited(
  sources: readonly Source[],
  cited: readonly Cited[],
  around: Surroundings,
): { readonly sources: Source[]; readonly first: string | undefined } {
  const all = [...sources];
  const ids = cited.map((each) => {
    const known = all.find((source) => (each.url ? source.url === each.url : source.title === each.title));
    if (known) return known.id;
    const highest = Math.max(0, ...all.map((source) => Number(source.id.slice(1))));
    const id = `s${highest + 1}`;
    all.push(
      filled<Source>({
        id,
        url: each.url,
        title: each.title,
        publisher: each.publisher,
        published: each.published,
        seen: around.today,
        says: `Laut Liste „${around.list}“ Quelle der Angaben zu diesem Standort.`,
      }),
    );
    return id;
  });
  return { sources: all, first: ids[0] };
}

/**
 * Adds the given entries to the old ones; replaces them if `whole` is set, which means that the row names a source for
 * every entry.
 */
export function joined<T extends { source?: string | undefined }>(
  old: readonly T[],
  given: readonly T[] | undefined,
  same: (a: T, b: T) => boolean,
  whole: boolean,
  source: string | undefined,
): T[] {
  const sourced = (each: T): T => (each.source || !source ? each : { ...each, source });
  if (!given) return [...old];
  if (whole) return given.map(sourced);
  return [...old, ...given.filter((each) => !old.some((other) => same(each, other))).map(sourced)];
}

/**
 * The entries of a list that are to be in the page: those shown `now`, in their order, and between them those `made` before
 * that are not, which stand aside (see `emptied`) until they are shown again: making an entry costs many times what showing
 * it does. Entries keep their places as far as `now` lets them, so that a filter moves none. At most `mostAside` stand aside.
 */
export function keepMade<T>(
  made: readonly T[],
  now: readonly T[],
  keyOf: (entry: T) => string,
  mostAside: number,
): T[] {
  const shown = new Set(now.map(keyOf));
  /** By the key of the shown entry they stand behind; undefined is the beginning. */
  const aside = new Map<string | undefined, T[]>();
  let before: string | undefined;
  let many = 0;
  for (const entry of made) {
    const key = keyOf(entry);
    if (shown.has(key)) before = key;
    else if (many < mostAside) {
      many += 1;
      const behind = aside.get(before);
      if (behind) behind.push(entry);
      else aside.set(before, [entry]);
    }
  }
  return [
    ...(aside.get(undefined) ?? []),
    ...now.flatMap((entry) => [entry, ...(aside.get(keyOf(entry)) ?? [])]),
  ];
}

/** Attachment: takes what an element holds out of the page, and puts it back, as it was, when called off. */
export function emptied(element: Element): () => void {
  const held = document.createDocumentFragment();
  held.append(...element.childNodes);
  return () => {
    element.append(held);
  };
}

/**
 * The entries to render for a list: those shown `now`, in their order, and between them pooled ones: entries rendered before
 * that are not shown at present. Pooled entries keep their elements detached (`detachChildren`), because creating an entry
 * costs many times what showing it again does. Entries keep their relative positions as far as `now` allows, so that a
 * filter moves none. At most `maxPooled` entries are pooled.
 */
export function recycleEntries<T>(
  rendered: readonly T[],
  now: readonly T[],
  keyOf: (entry: T) => string,
  maxPooled: number,
): T[] {
  const shown = new Set(now.map(keyOf));
  /** Pooled entries by the key of the shown entry before them; undefined is the start of the list. */
  const pooled = new Map<string | undefined, T[]>();
  let before: string | undefined;
  let count = 0;
  for (const entry of rendered) {
    const key = keyOf(entry);
    if (shown.has(key)) before = key;
    else if (count < maxPooled) {
      count += 1;
      const behind = pooled.get(before);
      if (behind) behind.push(entry);
      else pooled.set(before, [entry]);
    }
  }
  return [
    ...(pooled.get(undefined) ?? []),
    ...now.flatMap((entry) => [entry, ...(pooled.get(keyOf(entry)) ?? [])]),
  ];
}

/** Attachment: moves an element's children out of the document; its cleanup moves them back unchanged. */
export function detachChildren(element: Element): () => void {
  const detached = document.createDocumentFragment();
  detached.append(...element.childNodes);
  return () => {
    element.append(detached);
  };
}

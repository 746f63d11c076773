/**
 * Entries to render: the `shown` ones in their order, and among them up to `maxPooled` `rendered` ones that are no longer
 * shown. Pooled entries keep their components (see `detachChildren`), because showing one again is much cheaper than
 * creating it. Each pooled entry stays behind its predecessor, so that a filter reorders nothing.
 */
export function recycleEntries<T>(
  rendered: readonly T[],
  shown: readonly T[],
  keyOf: (entry: T) => string,
  maxPooled: number,
): T[] {
  const shownKeys = new Set(shown.map(keyOf));
  /** By the key of the shown entry before them; undefined: at the start. */
  const pooled = new Map<string | undefined, T[]>();
  let previous: string | undefined;
  let count = 0;
  for (const entry of rendered) {
    const key = keyOf(entry);
    if (shownKeys.has(key)) previous = key;
    else if (count < maxPooled) {
      count += 1;
      const group = pooled.get(previous);
      if (group) group.push(entry);
      else pooled.set(previous, [entry]);
    }
  }
  return [
    ...(pooled.get(undefined) ?? []),
    ...shown.flatMap((entry) => [entry, ...(pooled.get(keyOf(entry)) ?? [])]),
  ];
}

/** Attachment: removes the element's children from the document; its cleanup puts them back unchanged. */
export function detachChildren(element: Element): () => void {
  const children = document.createDocumentFragment();
  children.append(...element.childNodes);
  return () => {
    element.append(children);
  };
}

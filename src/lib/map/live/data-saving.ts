/** What the map loads for readers who save data. Part of the start page's first scripts, unlike the rest of this folder. */

interface SavingNavigator extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** True if the reader asks for few bytes. */
export function savesData(): boolean {
  const { connection }: SavingNavigator = navigator;
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Calls `start` at the first contact with the map: a pointer over it, a touch, the focus, the wheel. */
export function onContact(viewport: Element, signal: AbortSignal, start: () => void): void {
  for (const contact of ['pointerenter', 'pointerdown', 'focusin', 'wheel'])
    viewport.addEventListener(contact, start, { once: true, passive: true, signal });
}

/** Loads what lets the drawing answer: at once, or at the first contact if the reader saves data. Returns a cleanup. */
export function whenItShouldAnswer(viewport: Element, load: () => void): () => void {
  const leave = new AbortController();
  if (savesData()) onContact(viewport, leave.signal, load);
  else load();
  return () => leave.abort();
}

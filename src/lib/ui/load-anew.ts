/** The key of what is typed, in the history entry's state, which needs no storage and survives loading the page anew. */
const KEY = 'ekiz-typed';
const FIELDS = 'input[type=text][id], input[type=search][id]';

type Typed = Readonly<Record<string, string>>;
const stateOf = (): Record<string, unknown> => (history.state ?? {}) as Record<string, unknown>;

/**
 * Loads the page anew after code failed to load: Firefox remembers a failed import() until then. The URL keeps the state,
 * the history entry what is typed. Does nothing where the site does not answer, so that nobody loses the open page.
 */
export async function loadAnew(): Promise<void> {
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>(FIELDS)];
  const typed: Typed = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
  history.replaceState({ ...stateOf(), [KEY]: typed }, '');
  location.reload();
}

/** What was typed in the field before `loadAnew`, once; otherwise ''. */
export function typedBefore(id: string): string {
  if (typeof history === 'undefined') return '';
  const { [KEY]: typed, ...state } = stateOf();
  if (typed) history.replaceState(state, '');
  return (typed as Typed | undefined)?.[id] ?? '';
}

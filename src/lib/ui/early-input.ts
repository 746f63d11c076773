/**
 * What a reader typed and ticked in a prerendered form or field before hydration, by name ('' for a field without one);
 * empty on the server and where nothing is prerendered. Call during component initialisation: hydration resets the
 * fields.
 */
export function earlyInput(selector: string): URLSearchParams {
  if (typeof document === 'undefined') return new URLSearchParams();
  const found = document.querySelector(selector);
  if (found instanceof HTMLInputElement) return new URLSearchParams([[found.name, found.value]]);
  const entries = found instanceof HTMLFormElement ? [...new FormData(found)] : [];
  return new URLSearchParams(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** What the operator has not filled in yet (`site.config.json`): a value that starts with the placeholder. */
export const PLACEHOLDER = 'BITTE EINTRAGEN';

/** The value, or undefined while it has not been filled in. */
export function filledIn(value: string): string | undefined {
  return value.startsWith(PLACEHOLDER) || value.trim() === '' ? undefined : value;
}

/** Names of the entries that still hold a placeholder, such as "operator.email". `siteUrl` may be null. */
export function missingEntries(settings: object): string[] {
  const within = (entry: unknown, path: string): string[] => {
    if (typeof entry === 'string') return filledIn(entry) === undefined ? [path] : [];
    if (typeof entry !== 'object' || entry === null) return [];
    return Object.entries(entry).flatMap(([key, each]) => within(each, path ? `${path}.${key}` : key));
  };
  return within(settings, '');
}

/** A text that the package proposes for an entry that has not been filled in: "BITTE EINTRAGEN (Vorschlag: …)". */
export function proposalFor(entry: string): string | undefined {
  return /^\s*\(Vorschlag: (.+)\)$/.exec(entry.slice(PLACEHOLDER.length))?.[1];
}

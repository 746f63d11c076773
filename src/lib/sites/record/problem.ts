/** A step of a path in a record: key or list index from 0. */
export type PathKey = string | number;

/** A problem of one field and its remedy, in German, for editors. */
export interface Problem {
  readonly path: readonly PathKey[];
  /** The value found; absent where there is none. */
  readonly value?: unknown;
  readonly problem: string;
  readonly remedy: string;
  /** Errors stop the build, warnings do not. */
  readonly level: 'error' | 'warning';
}

/** Formats a path for readers, list positions from 1: "sources[2].url"; "" for the whole record. */
export function pathText(path: readonly PathKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}

/** Quotes a value for a message: one line, shortened. */
export function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = [...text.replace(/[\p{Cc}\p{Cf}]/gu, '\u00b7')];
  return line.length > 80 ? `${line.slice(0, 79).join('')}…` : line.join('');
}

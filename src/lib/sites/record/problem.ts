/** A step into a record: a field's name or a place in a list, counted from 0. */
export type Step = string | number;

/** What is wrong with one field of a record and what would be right, in German, for the editor. */
export interface Problem {
  readonly path: readonly Step[];
  /** The value as found; missing where there is none. */
  readonly value?: unknown;
  readonly problem: string;
  readonly remedy: string;
  /** Warnings ask for a look; they stop nothing. */
  readonly level: 'error' | 'warning';
}

/** A path as people read it: "sources[2].url" (counted from 1, as people count), "" for the whole record. */
export function pathText(path: readonly Step[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}

/** A value as quoted in a message: one line, shortened. */
export function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = [...text.replace(/[\p{Cc}\p{Cf}]/gu, '\u00b7')];
  return line.length > 80 ? `${line.slice(0, 79).join('')}…` : line.join('');
}

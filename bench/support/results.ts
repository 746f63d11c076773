/** Rows of every benchmark's table: our figure beside the references', judged against a bound and a goal. */
import { appendFileSync } from 'node:fs';

/** The same map as tutorials build it (bench/references). */
export const REFERENCE_NAMES = ['leaflet', 'maplibre', 'wrapper'] as const;
export type Reference = (typeof REFERENCE_NAMES)[number];

export interface Row {
  /** What is measured, with its unit: "first map visible, ms". */
  readonly what: string;
  /** NaN if there is no figure. */
  readonly ours: number;
  readonly references?: Readonly<Partial<Record<Reference, number>>>;
  /** Judges our figure divided by that of this reference, or of the best one, instead of our figure itself. */
  readonly against?: Reference | 'best';
  readonly bound?: number;
  readonly goal?: number;
  /** True if more is better, as with Lighthouse's scores. */
  readonly more?: boolean;
  /** Digits after the decimal point; default 0. */
  readonly digits?: number;
}

/** `missed`: over the bound, or over the goal of a row that has only a goal. */
export type Verdict = 'goal reached' | 'kept' | 'missed' | 'no figure' | '';

/** Returns the figure that our one is divided by; NaN if the row has none. */
function reference({ against, references = {}, more }: Row): number {
  if (against === undefined) return Number.NaN;
  if (against !== 'best') return references[against] ?? Number.NaN;
  const known = Object.values(references).filter((each) => !Number.isNaN(each));
  if (known.length === 0) return Number.NaN;
  return more ? Math.max(...known) : Math.min(...known);
}

/** Returns our figure divided by the reference; two zeros are equal. */
export function ratioOf(row: Row): number {
  const other = reference(row);
  return other === 0 && row.ours === 0 ? 1 : row.ours / other;
}

/** Judges a row; '' if it has neither a bound nor a goal. */
export function verdictOf(row: Row): Verdict {
  const { bound, goal, more } = row;
  if (bound === undefined && goal === undefined) return '';
  const value = row.against ? ratioOf(row) : row.ours;
  if (Number.isNaN(value)) return 'no figure';
  const within = (limit: number): boolean => (more ? value >= limit : value <= limit);
  if (goal !== undefined && within(goal)) return 'goal reached';
  return bound !== undefined && within(bound) ? 'kept' : 'missed';
}

const HEADER = ['', 'EKiZ-Karte', 'Leaflet', 'MapLibre', 'wrapper', 'ratio', 'bound', 'goal', 'kept?'];

function cellsOf(row: Row): string[] {
  const figure = (value: number | undefined, digits = row.digits ?? 0): string =>
    value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);
  const limit = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const ratio = row.against ? `${figure(ratioOf(row), 2)} × ${row.against}` : '';
  const verdict = verdictOf(row);
  return [
    row.what,
    figure(row.ours),
    ...REFERENCE_NAMES.map((name) => (row.references ? figure(row.references[name]) : '')),
    ratio,
    limit(row.bound),
    limit(row.goal),
    verdict === 'missed' || verdict === 'no figure' ? `**${verdict}**` : verdict,
  ];
}

/** Returns a Markdown table; bound and goal belong to the ratio in rows that have one, else to our figure. */
export function tableOf(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const columns = HEADER.map((_, at) => (at === 0 || at === 8 ? '---' : '--:'));
  return [line(HEADER), line(columns), ...rows.map((row) => line(cellsOf(row)))].join('\n');
}

/** Appends a part's rows to the file that `npm run bench:all` names in `BENCH_ROWS`; without it does nothing. */
export function keepRows(rows: readonly Row[]): void {
  const file = process.env.BENCH_ROWS;
  if (file) appendFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Prints the table of a part and keeps its rows. */
export function report(rows: readonly Row[]): void {
  console.log(tableOf(rows));
  keepRows(rows);
}

/** Reads the rows that parts have appended; a figure that JSON does not know (NaN) was written as null. */
export const readRows = (lines: string): Row[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line, (_, value: unknown) => (value === null ? Number.NaN : value)) as Row);

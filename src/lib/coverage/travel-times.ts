/**
 * Reads travel times from a CSV with three columns (from, to, minutes): "from" is a municipality (ags), "to" a
 * municipality or a site (slug). Messages are German, for planners.
 */
import * as de from '$region/words/de.json';
import { EXAMPLE_KEY } from '../region/constants.ts';
import type { TravelCost } from './distance-model.ts';

/** Minutes from each demand (row) to each target (column); NaN if the file has no entry. */
export interface TravelTimes {
  readonly targets: readonly string[];
  readonly minutes: Float64Array;
  /** Number of origin-destination pairs in the file. */
  readonly count: number;
}

/** An error in a line of the file (the first line is 1, 0 means the whole file). */
export interface TravelError {
  readonly line: number;
  readonly message: string;
}

export type TravelResult =
  | { readonly ok: true; readonly times: TravelTimes }
  | { readonly ok: false; readonly errors: readonly TravelError[]; readonly total: number };

const SHOWN = 8;
/** Maximum length of an excerpt quoted in a message, characters. */
const QUOTED = 40;
const quote = (text: string): string => `„${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}“`;
const LONGEST = 1440;
const HEADERS = [
  ['from', 'to', 'minutes'],
  ['von', 'nach', 'minuten'],
];

/** Splits a line into cells. A quoted cell cannot contain separators; keys and numbers never do. */
function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** Parses a decimal number, "12,5" or "12.5"; NaN for anything else. */
function minutesOf(text: string): number {
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function separatorOf(header: string): string {
  return [';', '\t', ','].find((each) => header.includes(each)) ?? ',';
}

/**
 * Reads the text of a file. `origins` are the keys of the demands in order, `targets` all keys that a way may lead to.
 */
export function parseTravelTimes(
  text: string,
  origins: readonly string[],
  targets: readonly string[],
): TravelResult {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const rows = new Map(origins.map((key, index) => [key, index]));
  const columns = new Map(targets.map((key, index) => [key, index]));
  const minutes = new Float64Array(origins.length * targets.length).fill(Number.NaN);
  const seenIn = new Int32Array(minutes.length);
  const errors: TravelError[] = [];
  let total = 0;
  let count = 0;
  const refuse = (line: number, message: string): void => {
    total += 1;
    if (errors.length < SHOWN) errors.push({ line, message });
  };

  if (text.includes('\0')) {
    refuse(0, 'Die Datei ist keine Textdatei. Aus Excel: „Speichern unter“ und dort „CSV UTF-8“ wählen.');
    return { ok: false, errors, total };
  }
  if (lines.every((line) => line.trim() === '')) {
    refuse(0, 'Die Datei ist leer.');
    return { ok: false, errors, total };
  }
  const header = lines[0] ?? '';
  const separator = separatorOf(header);
  const names = cellsOf(header.toLowerCase(), separator);
  if (!HEADERS.some((each) => each.join() === names.join())) {
    refuse(
      1,
      'Die erste Zeile muss die Spalten nennen: from,to,minutes (oder von;nach;minuten), in dieser Reihenfolge.',
    );
    return { ok: false, errors, total };
  }

  const read = (content: string, line: number): void => {
    const cells = cellsOf(content, separator);
    const [from = '', to = '', value = ''] = cells;
    const row = rows.get(from);
    const column = columns.get(to);
    const time = minutesOf(value);
    if (cells.length !== 3) {
      return refuse(line, `Erwartet werden 3 Spalten, gefunden wurden ${String(cells.length)}.`);
    }
    if (row === undefined) {
      return refuse(
        line,
        `${quote(from)} ist kein Gemeindeschlüssel ${de.within}; erwartet werden 8 Ziffern wie ${EXAMPLE_KEY}.`,
      );
    }
    if (column === undefined) {
      return refuse(
        line,
        `${quote(to)} ist weder ein Gemeindeschlüssel ${de.within} noch der Kurzname eines Standorts wie hort-berg-eilenburg.`,
      );
    }
    if (!(time >= 0 && time <= LONGEST)) {
      return refuse(
        line,
        `${quote(value)} ist keine Zahl von 0 bis 1.440 Minuten (erlaubt sind 12, 12,5 oder 12.5).`,
      );
    }
    const at = row * targets.length + column;
    const before = minutes[at] ?? Number.NaN;
    if (!Number.isNaN(before) && before !== time) {
      return refuse(
        line,
        `Der Weg von ${from} nach ${to} steht schon in Zeile ${String(seenIn[at] ?? 0)} mit einer anderen Zeit.`,
      );
    }
    if (Number.isNaN(before)) count += 1;
    minutes[at] = time;
    seenIn[at] = line;
  };

  lines.forEach((content, index) => {
    if (index > 0 && content.trim() !== '') read(content, index + 1);
  });
  if (total === 0 && count === 0) refuse(1, 'Unter der Kopfzeile steht kein einziger Weg.');
  return total > 0 ? { ok: false, errors, total } : { ok: true, times: { targets, minutes, count } };
}

/**
 * Converts travel times to costs, minutes. A site's own entry takes precedence over its municipality's; the cost within
 * a municipality is 0 unless the file has an entry; a missing pair is unreachable (Infinity).
 */
export function travelCost(times: TravelTimes, origins: readonly string[]): TravelCost {
  const columns = new Map(times.targets.map((key, index) => [key, index]));
  const at = (demand: number, key: string): number => {
    const column = columns.get(key);
    return column === undefined
      ? Number.NaN
      : (times.minutes[demand * times.targets.length + column] ?? Number.NaN);
  };
  return (demand, facility) => {
    const own = at(demand, facility.id);
    const given = Number.isNaN(own) ? at(demand, facility.ags) : own;
    if (!Number.isNaN(given)) return given;
    return origins[demand] === facility.ags ? 0 : Infinity;
  };
}

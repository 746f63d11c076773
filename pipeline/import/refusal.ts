import { COLUMNS } from '../../src/lib/sites/exchange/columns.ts';
import { FIELD_LIST } from '../../src/lib/sites/fields/fields.ts';
import { pathText, type Problem } from '../../src/lib/sites/record/problem.ts';
import { PRECISION_TERMS } from '../../src/lib/sites/vocabulary.ts';
import type { ListRow } from './rows.ts';
import { plainRemark, type Remark } from './understand/remark.ts';

/** Returns the heading of a field's column as the list writes it; our own heading if the list has no such column. */
export function columnOf(row: ListRow, key: string): string | undefined {
  return row.columns.get(key) ?? COLUMNS.find((each) => each.key === key)?.heading;
}

/** Creates the refusal of a row, with the column and text of a field. */
export function refusalOf(row: ListRow, key: string | undefined, what: string, remedy: string): Remark {
  const column = key === undefined ? undefined : columnOf(row, key);
  return {
    ...plainRemark('refusal', what),
    ...(column === undefined ? {} : { column }),
    from: key === undefined ? '' : (row.cells.get(key) ?? ''),
    remedy,
  };
}

const SHORT = new Set(
  'lon lat checked sources place precision part postcode street phone website profile'.split(' '),
);

/** Replacements for field names in messages, which the record's rules write for YAML files: the column headings. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ...FIELD_LIST.flatMap(([path, { heading }]): [string, string][] => {
    const last = path.replace(/^.*\./, '');
    // Short names that are also German words, such as "in" of "phases.in", are replaced only with their block.
    return [[path, `„${heading}“`], ...(SHORT.has(last) ? [[last, `„${heading}“`] as [string, string]] : [])];
  }),
  ['source', 'die Quelle'],
  ...PRECISION_TERMS.map(({ id, label }): [string, string] => [id, `„${label}“`]),
]);

/** Rewrites a message of the record's rules for a table with columns. */
function inColumns(text: string): string {
  return text
    .replace(/(?<![\p{L}„./@])[a-z]+(?:\.?[a-zA-Z]+)*(?![\p{L}“/@])/gu, (word) => HEADINGS.get(word) ?? word)
    .replace(/die Zeile(?= löschen)/g, 'den Wert')
    .replace(/\[(\d(?:, \d)*)\]/g, (_, list: string) => list.replaceAll(',', ';'))
    .replace(/\[(s\d(?:, s\d)*)\]/g, (_, list: string) => list.replaceAll(',', ';'))
    .replace(/ in Anführungszeichen/g, '');
}

/** Creates the refusal of a row from a problem of its record. */
export function refusalOfProblem(row: ListRow, { path, value, problem, remedy }: Problem): Remark {
  const text = pathText(path);
  const field =
    FIELD_LIST.find(([each]) => text === each || text.startsWith(`${each}[`)) ??
    FIELD_LIST.find(([each]) => each.startsWith(`${String(path[0])}.`));
  const key = field?.[1].key;
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  if (key === 'focus' && path.at(-1) === 'source' && value === undefined)
    return refusalOf(
      row,
      key,
      'ein Schwerpunkt nennt keine Quelle',
      'die Kennung aus der Spalte „Quellen“ dahinter schreiben, zum Beispiel „Inklusion [s1]“',
    );
  const refusal = refusalOf(row, key, inColumns(problem), inColumns(remedy));
  return shown === undefined ? refusal : { ...refusal, from: shown };
}

import { COLUMNS } from '../../src/lib/sites/exchange/columns.ts';
import { FIELD_LIST } from '../../src/lib/sites/fields/fields.ts';
import { pathText, type Problem } from '../../src/lib/sites/record/problem.ts';
import { PRECISION_TERMS } from '../../src/lib/sites/vocabulary.ts';
import type { ListRow } from './rows.ts';
import { plainRemark, type Remark } from './understand/remark.ts';

/** The heading of a field's column as the list writes it; ours where the list has no such column. */
export function columnOf(row: ListRow, key: string): string | undefined {
  return row.columns.get(key) ?? COLUMNS.find((each) => each.key === key)?.heading;
}

/** Why a row is refused, at the column of a field. */
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

/** Names of fields in the messages of the record's rules, which are written for the files, with their columns. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ...FIELD_LIST.flatMap(([path, { heading }]): [string, string][] => {
    const last = path.replace(/^.*\./, '');
    // Short names that are German words too, such as "in" of "phases.in", stand only with their block.
    return [[path, `„${heading}“`], ...(SHORT.has(last) ? [[last, `„${heading}“`] as [string, string]] : [])];
  }),
  ['source', 'die Quelle'],
  ...PRECISION_TERMS.map(({ id, label }): [string, string] => [id, `„${label}“`]),
]);

/** A message of the record's rules in the words of a table. */
function inColumns(text: string): string {
  return text
    .replace(/(?<![\p{L}„./@])[a-z]+(?:\.?[a-zA-Z]+)*(?![\p{L}“/@])/gu, (word) => HEADINGS.get(word) ?? word)
    .replace(/die Zeile(?= löschen)/g, 'den Wert')
    .replace(/\[(\d(?:, \d)*)\]/g, (_, list: string) => list.replaceAll(',', ';'))
    .replace(/\[(s\d(?:, s\d)*)\]/g, (_, list: string) => list.replaceAll(',', ';'))
    .replace(/ in Anführungszeichen/g, '');
}

/** The same for a problem of the record that the row would become. */
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

import { FIELD_LIST } from '../../src/lib/sites/fields/fields.ts';
import { pathText, type Problem } from '../../src/lib/sites/record/problem.ts';
import { COLUMNS } from '../../src/lib/sites/exchange/columns.ts';
import type { ListRow } from './rows.ts';
import type { Remark } from './understand/remark.ts';

/** The heading of a field's column as the list writes it; ours where the list has no such column. */
function columnOf(row: ListRow, key: string): string | undefined {
  return row.columns.get(key) ?? COLUMNS.find((each) => each.key === key)?.heading;
}

/** Why a row is refused, at the column of a field. */
export function refusalOf(row: ListRow, key: string | undefined, what: string, remedy: string): Remark {
  const column = key === undefined ? undefined : columnOf(row, key);
  return {
    weight: 'refusal',
    ...(column === undefined ? {} : { column }),
    what,
    from: key === undefined ? '' : (row.cells.get(key) ?? ''),
    remedy,
  };
}

/** The same for a problem of the record that the row would become. */
export function refusalOfProblem(row: ListRow, { path, problem, remedy }: Problem): Remark {
  const text = pathText(path);
  const field = FIELD_LIST.find(([each]) => text === each || text.startsWith(`${each}[`));
  const block = FIELD_LIST.find(([each]) => each.startsWith(`${String(path[0])}.`));
  return refusalOf(row, (field ?? block)?.[1].key, problem, remedy);
}

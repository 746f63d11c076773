import { COLUMNS } from '../../src/lib/sites/exchange/columns.ts';
import { FIELD_LIST } from '../../src/lib/sites/fields/fields.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { ListRow } from './rows.ts';
import { DELETE, EMPTIED } from './understand/deletable.ts';
import type { Remark } from './understand/remark.ts';

/**
 * Cells of an edited export that are empty although the site has a value: whether somebody wanted to delete it cannot
 * be told, so nothing is deleted and the row is doubtful. Other lists may leave cells empty.
 */
export function emptiedCells(row: ListRow, existing: SiteRecord): Remark[] {
  if (!row.exported) return [];
  return FIELD_LIST.flatMap(([path, { key }]): Remark[] => {
    const column = row.columns.get(key);
    if (column === undefined || row.cells.has(key)) return [];
    const before = COLUMNS.find((each) => each.key === key)?.cell({ slug: '', record: existing }) ?? '';
    if (before === '') return [];
    return [
      {
        weight: 'doubt',
        column,
        what: 'die Zelle ist leer, der Standort hat hier einen Wert; nichts gelöscht',
        from: before,
        remedy: EMPTIED.has(path)
          ? `zum Löschen „${DELETE}“ in die Zelle schreiben, sonst den Wert wieder eintragen`
          : 'den Wert wieder eintragen',
      },
    ];
  });
}

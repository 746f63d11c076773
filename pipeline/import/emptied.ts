import { COLUMNS } from '../../src/lib/sites/exchange/columns.ts';
import { FIELD_LIST } from '../../src/lib/sites/fields/fields.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { ListRow } from './rows.ts';
import { DELETE, EMPTIED } from './understand/deletable.ts';
import type { Remark } from './understand/remark.ts';

/**
 * Returns a doubt for each empty cell of an edited export whose site has a value. Nothing is deleted because an empty
 * cell may be an accident. Other lists may leave cells empty.
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

import type { SheetRow } from './table.ts';

/** Features of a sheet that its readers may overlook. */
export interface Seen {
  readonly rows: readonly SheetRow[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly { readonly column: number; readonly lastColumn: number }[];
  /** Cell references such as "B3". */
  readonly comments: readonly string[];
}

/** Returns the letters of a column: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  return (
    (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
  );
}

/** Formats a count with its items: "1 Zeile (3)", "7 Zeilen (3, 5, 7, 8, 9, …)". */
function counted(one: string, many: string, items: readonly (string | number)[]): string {
  const shown = items.slice(0, 5).join(', ') + (items.length > 5 ? ', …' : '');
  return `${items.length} ${items.length === 1 ? one : many} (${shown})`;
}

/** Returns one German sentence each for hidden rows, hidden columns, struck cells and comments. */
export function hiddenRemarks({ rows, hiddenRows, hiddenColumns, comments }: Seen): string[] {
  const filled = new Set<number>();
  for (const row of rows)
    for (const [column, cell] of row.cells.entries())
      if (cell !== null && cell !== undefined) filled.add(column);
  const columns = [...filled]
    .filter((column) => hiddenColumns.some((each) => column >= each.column && column <= each.lastColumn))
    .sort((a, b) => a - b)
    .map(columnLetters);
  const struck = rows.flatMap((row) =>
    row.marks
      .filter((mark) => mark.sort === 'struck' || mark.sort === 'partly-struck')
      .map((mark) => `${columnLetters(mark.column)}${row.number}`),
  );
  return [
    ...(hiddenRows.length > 0
      ? [`${counted('ausgeblendete Zeile', 'ausgeblendete Zeilen', hiddenRows)}: mitgelesen`]
      : []),
    ...(columns.length > 0
      ? [`${counted('ausgeblendete Spalte', 'ausgeblendete Spalten', columns)}: mitgelesen`]
      : []),
    ...(struck.length > 0
      ? [
          `${counted('durchgestrichene Zelle', 'durchgestrichene Zellen', struck)}: ihre Zeilen sind zweifelhaft`,
        ]
      : []),
    ...(comments.length > 0
      ? [
          `${counted('Zelle mit Kommentar', 'Zellen mit Kommentar', comments)}: Kommentare werden nicht gelesen`,
        ]
      : []),
  ];
}

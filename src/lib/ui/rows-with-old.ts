/** Returns what identifies a row. */
export type KeyOf<Row> = (row: Row) => unknown;

/**
 * Returns the first `count` new rows, followed by rows that are shown already, as many as there are new ones together.
 * With a key no row occurs twice; without one, old rows stay at their positions.
 */
export function rowsWithOld<Row>(
  rows: readonly Row[],
  count: number,
  shown: readonly Row[],
  keyOf: KeyOf<Row> | undefined,
): readonly Row[] {
  const first = rows.slice(0, count);
  if (!keyOf) return [...first, ...shown.slice(count, rows.length)];
  const taken = new Set(first.map(keyOf));
  const old = shown.filter((row) => !taken.has(keyOf(row)));
  return [...first, ...old.slice(0, rows.length - first.length)];
}

/** CSV as a German spreadsheet opens it: UTF-8 with a mark, semicolons, Windows line ends. */

const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that starts like a formula is defused with an apostrophe, because a spreadsheet would run it. */
function cellOf(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of text as one CSV file; the first row is the head. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellOf).join(';') + '\r\n').join('');
}

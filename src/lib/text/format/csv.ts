/** CSV as a German spreadsheet opens it: UTF-8 with a mark, semicolons, Windows line ends. */

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula, also where apostrophes stand before it already. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell that starts like a formula is defused with an apostrophe, because a spreadsheet would run it. */
function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes away the one apostrophe that `csvOf` put before a formula, so that every text comes back as it was. */
export function undefused(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Rows of text as one CSV file; the first row is the head. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellOf).join(';') + '\r\n').join('');
}

/** CSV cell for a German spreadsheet: decimal comma, no thousands separator, empty for undefined. */
export function decimalCell(value: number | undefined, digits = 0): string {
  return value === undefined ? '' : String(Number(value.toFixed(digits))).replace('.', ',');
}

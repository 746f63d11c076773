/** CSV for German spreadsheets: UTF-8 with BOM, semicolons, CRLF. */

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Start of a formula: at the beginning of a cell, or after any separator of another locale ("x,=1+1"). Apostrophes can
 * precede it.
 */
const FORMULA = /(^|[,;|\t\r\n])([ "\u00a0]*)('*)([=+\-@＝＋－＠])/g;
const FIRST_CONTROL = /^('*)([\t\r])/;
/** The same after `csvOf` has inserted an apostrophe. */
const DEFUSED = /(^|[,;|\t\r\n])([ "\u00a0]*)'('*)([=+\-@＝＋－＠])/g;
const DEFUSED_CONTROL = /^'('*)([\t\r])/;

/** "12,5": decimals need no quotes; large tables are full of them. */
const DECIMAL = /^\d+,\d+$/;

/** Writes a cell; quotes it if it contains any separator, and defuses formulas with an apostrophe. */
function cellOf(value: string): string {
  const safe = value.replace(FORMULA, "$1$2'$3$4").replace(FIRST_CONTROL, "'$1$2");
  if (DECIMAL.test(safe)) return safe;
  return /[";,|\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Removes the apostrophes that `csvOf` inserted, so that every text round-trips. */
export function undefused(cell: string): string {
  return cell.replace(DEFUSED, '$1$2$3$4').replace(DEFUSED_CONTROL, '$1$2');
}

/** Writes rows as a CSV file; the first row is the header. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellOf).join(';') + '\r\n').join('');
}

/** CSV cell for a German spreadsheet: decimal comma, no thousands separator, empty for undefined. */
export function decimalCell(value: number | undefined, digits = 0): string {
  return value === undefined ? '' : String(Number(value.toFixed(digits))).replace('.', ',');
}

/** CSV as a German spreadsheet opens it: UTF-8 with a mark, semicolons, Windows line ends. */

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run as a formula, where a cell begins: at its start, and behind anything that separates cells
 * in a spreadsheet of another country ("x,=1+1"). Apostrophes may stand before it already.
 */
const FORMULA = /(^|[,;|\t\r\n])([ "\u00a0]*)('*)([=+\-@＝＋－＠])/g;
const FIRST_CONTROL = /^('*)([\t\r])/;
/** The same with the apostrophe that `csvOf` put before it. */
const DEFUSED = /(^|[,;|\t\r\n])([ "\u00a0]*)'('*)([=+\-@＝＋－＠])/g;
const DEFUSED_CONTROL = /^'('*)([\t\r])/;

/** "12,5": a number stays without quotation marks, because large tables are full of them. */
const DECIMAL = /^\d+,\d+$/;

/** A cell, quoted where it holds what separates cells anywhere; formulas in it are defused with an apostrophe. */
function cellOf(value: string): string {
  const safe = value.replace(FORMULA, "$1$2'$3$4").replace(FIRST_CONTROL, "'$1$2");
  if (DECIMAL.test(safe)) return safe;
  return /[";,|\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes away the apostrophes that `csvOf` put before formulas, so that every text comes back as it was. */
export function undefused(cell: string): string {
  return cell.replace(DEFUSED, '$1$2$3$4').replace(DEFUSED_CONTROL, '$1$2');
}

/** Rows of text as one CSV file; the first row is the head. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellOf).join(';') + '\r\n').join('');
}

/** CSV cell for a German spreadsheet: decimal comma, no thousands separator, empty for undefined. */
export function decimalCell(value: number | undefined, digits = 0): string {
  return value === undefined ? '' : String(Number(value.toFixed(digits))).replace('.', ',');
}

/** CSV cell for a German spreadsheet: decimal comma, no thousands separator, empty for undefined. */
export function decimalCell(value: number | undefined, digits = 0): string {
  return value === undefined ? '' : String(Number(value.toFixed(digits))).replace('.', ',');
}

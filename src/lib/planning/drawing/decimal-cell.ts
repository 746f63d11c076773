/** Figures as cells of a German spreadsheet. */

/** A number rounded to `digits` decimals with a comma and no thousands dots, so that it stays a number; none is empty. */
export function decimalCell(value: number | undefined, digits = 0): string {
  return value === undefined ? '' : String(Number(value.toFixed(digits))).replace('.', ',');
}

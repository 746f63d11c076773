/** German numbers: "4.089.467", "221,03", "38 %". */

const whole = new Intl.NumberFormat('de', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 0 });

/** A number with thousands separators and at most `digits` decimals. */
export function formatNumber(value: number, digits = 0): string {
  if (digits === 0) return whole.format(value);
  return new Intl.NumberFormat('de', { maximumFractionDigits: digits }).format(value);
}

/** A share from 0 to 1 as whole per cent with a narrow no-break space: 0.384 → "38 %". */
export function formatPercent(share: number): string {
  return percent.format(share);
}

/** Numbers as German readers write them: "4.089.467", "221,03", "38 %". */

const whole = new Intl.NumberFormat('de', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 0 });

/** A number with thousands dots, rounded to `digits` decimals at most. */
export function formatNumber(value: number, digits = 0): string {
  if (digits === 0) return whole.format(value);
  return new Intl.NumberFormat('de', { maximumFractionDigits: digits }).format(value);
}

/** A share from 0 to 1 as whole percent with the narrow gap German asks for: 0.384 → "38 %". */
export function formatPercent(share: number): string {
  return percent.format(share);
}

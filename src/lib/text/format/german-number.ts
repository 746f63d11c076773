/**
 * Writes a finite number the German way, with exactly `digits` decimals: 1234.5 → "1.234,5". `shift` moves the decimal
 * point to the right first: 2 for per cent. As `Intl.NumberFormat` does it, but the first of those on a page costs a slow
 * phone 0.15 to 0.6 s (docs/decisions/0061).
 */
export function germanNumber(value: number, digits = 0, shift = 0): string {
  // Rounds the shortest decimal form, not the binary value: 1.005 with two digits is 1,01.
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const units = Math.round(Number(`${mantissa}e${Number(exponent) + digits + shift}`));
  const text = String(units).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + whole + (digits === 0 ? '' : `,${text.slice(-digits)}`);
}

/** Parses a number in German ("51,45984", "1.234,5") or computer notation; undefined if it is invalid. */
export function numberOf(text: string): { readonly value: number; readonly comma: boolean } | undefined {
  if (text.length > 40) return undefined;
  const bare = text.replace(/\s*(°|m|Meter)$/u, '').replace(/[\s\u00a0\u202f']/gu, '');
  const comma = bare.includes(',');
  const plain = comma ? bare.replaceAll('.', '').replace(',', '.') : bare;
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return undefined;
  return { value: Number(plain), comma };
}

/** A count or length; `sure` is false if it can be read in another way. */
export interface Quantity {
  readonly value: number;
  readonly sure: boolean;
}

/**
 * Parses a quantity: "1.500", "1 500" and "1.500,0" are 1500, because in German a dot before three digits groups
 * thousands. Undefined if it is invalid.
 */
export function quantityOf(text: string): Quantity | undefined {
  if (text.length > 40) return undefined;
  const match = /^(ca\.?|etwa|rund|~|bis)?\s*([+-]?[\d.,\s\u00a0\u202f']+)$/iu.exec(text.trim());
  if (!match) return undefined;
  const bare = (match[2] ?? '').replace(/[\s\u00a0\u202f']/gu, '');
  const sure = match[1] === undefined;
  if (/^[+-]?\d+$/.test(bare)) return { value: Number(bare), sure };
  if (/^\d{1,3}(\.\d{3})+(,0+)?$/.test(bare))
    return { value: Number(bare.replace(/,.*/, '').replaceAll('.', '')), sure };
  if (/^\d{1,3}(,\d{3})+(\.0+)?$/.test(bare))
    return { value: Number(bare.replace(/\..*/, '').replaceAll(',', '')), sure: false };
  if (/^[+-]?\d+,\d+$/.test(bare)) return { value: Number(bare.replace(',', '.')), sure };
  if (/^[+-]?\d+\.\d+$/.test(bare)) return { value: Number(bare), sure: false };
  return undefined;
}

/** Parses a length in metres or kilometres and returns metres: "1,5 km" is 1500. */
export function metresOf(text: string): Quantity | undefined {
  const match = /^(.*?\d)\s*(km|kilometer|m|meter|metern)?\.?$/iu.exec(text.trim().slice(0, 60));
  if (!match) return undefined;
  const kilometres = /^k/i.test(match[2] ?? '');
  if (!kilometres) return quantityOf(match[1] ?? '');
  // In kilometres a dot may be a decimal point or group thousands: "1.500 km" is ambiguous.
  const number = /^\d+(?:,\d+)?$/.exec((match[1] ?? '').trim());
  if (number) return { value: Math.round(Number(number[0].replace(',', '.')) * 1_000), sure: true };
  const other = quantityOf(match[1] ?? '');
  return other && { value: Math.round(other.value * 1_000), sure: false };
}

/**
 * Returns a postcode of five digits; restores the leading zero that Excel drops from Saxon postcodes. Undefined if it
 * is invalid.
 */
export function postcodeOf(text: string): string | undefined {
  const digits = /^(?:D[\s–-]*)?(\d{4,5})(?:\.0)?$/iu.exec(text.trim().slice(0, 40))?.[1];
  return digits?.padStart(5, '0');
}

/** A number as Germans write it ("51,45984", "1.234,5") or as computers do; undefined where it is none. */
export function numberOf(text: string): { readonly value: number; readonly comma: boolean } | undefined {
  if (text.length > 40) return undefined;
  const bare = text.replace(/\s*(°|m|Meter)$/u, '').replace(/[\s\u00a0\u202f']/gu, '');
  const comma = bare.includes(',');
  const plain = comma ? bare.replaceAll('.', '').replace(',', '.') : bare;
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return undefined;
  return { value: Number(plain), comma };
}

/** A count or a length as understood; `sure` where there is no other way to read it. */
export interface Quantity {
  readonly value: number;
  readonly sure: boolean;
}

/**
 * A whole-number quantity: "1.500", "1 500" and "1.500,0" are 1500, because a dot before three digits groups thousands
 * in German. Undefined where it is no number.
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

/** A length in metres, also in kilometres: "1,5 km" is 1500. */
export function metresOf(text: string): Quantity | undefined {
  const match = /^(.*?\d)\s*(km|kilometer|m|meter|metern)?\.?$/iu.exec(text.trim().slice(0, 60));
  if (!match) return undefined;
  const kilometres = /^k/i.test(match[2] ?? '');
  if (!kilometres) return quantityOf(match[1] ?? '');
  // Of kilometres, a dot groups no thousands: "1.500 km" may be either.
  const number = /^\d+(?:,\d+)?$/.exec((match[1] ?? '').trim());
  if (number) return { value: Math.round(Number(number[0].replace(',', '.')) * 1_000), sure: true };
  const other = quantityOf(match[1] ?? '');
  return other && { value: Math.round(other.value * 1_000), sure: false };
}

/** Five digits; Excel drops the leading zero of Saxon postcodes. Undefined where it is no postcode. */
export function postcodeOf(text: string): string | undefined {
  const digits = /^(?:D[\s–-]*)?(\d{4,5})(?:\.0)?$/iu.exec(text.trim().slice(0, 40))?.[1];
  return digits?.padStart(5, '0');
}

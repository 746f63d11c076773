/** A number as Germans write it ("51,45984", "1.234,5") or as computers do; undefined where it is none. */
export function numberOf(text: string): { readonly value: number; readonly comma: boolean } | undefined {
  const bare = text.replace(/\s*(°|m|Meter)$/u, '').replace(/[\s\u00a0\u202f']/gu, '');
  const comma = bare.includes(',');
  const plain = comma ? bare.replaceAll('.', '').replace(',', '.') : bare;
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return undefined;
  return { value: Number(plain), comma };
}

/** Degrees, also as 51° 27′ 35″ N; undefined where it is none. */
export function degreesOf(text: string): { readonly value: number; readonly comma: boolean } | undefined {
  const parts =
    /^(\d{1,2})\s*°\s*(\d{1,2}(?:[.,]\d+)?)\s*['′]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″]|''))?\s*[NOE]?$/u.exec(
      text.trim(),
    );
  if (!parts) return numberOf(text.trim().replace(/\s*[NOE]$/u, ''));
  const [, degrees = '', minutes = '', seconds = '0'] = parts.map((each) => each?.replace(',', '.'));
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return { value: Number(value.toFixed(6)), comma: false };
}

/** Five digits; Excel drops the leading zero of Saxon postcodes. Undefined where it is no postcode. */
export function postcodeOf(text: string): string | undefined {
  const digits = /^(?:D[\s–-]*)?(\d{4,5})(?:\.0)?$/iu.exec(text.trim())?.[1];
  return digits?.padStart(5, '0');
}

/** What the schema takes as a phone number; 0049 is to become 0. */
const WELL_WRITTEN = /^(\+49 |0(?!0))[\d ]{3,}(-\d+)?$/;

/**
 * A German phone number in one style, "03423 608712"; what is well written already stays. Undefined where it is no
 * phone number.
 */
export function phoneOf(text: string): string | undefined {
  if (WELL_WRITTEN.test(text)) return text;
  const bare = text
    .replace(/^\s*(tel(efon)?|fon|t)\b\.?\s*:?\s*/iu, '')
    .replace(/\(0\)/g, ' ')
    .trim();
  if (!/^[\d\s()+/.\-–]+$/u.test(bare)) return undefined;
  const international = /^(?:\+49|0049)/.exec(bare);
  const rest = international ? bare.slice(international[0].length).replace(/^[\s(]*0?/, '') : bare;
  const [area = '', ...others] = rest.split(/[\s()/.\-–]+/u).filter((each) => each !== '');
  const number = others.join('');
  const zeroed = area.startsWith('0') ? area : `0${area}`;
  const phone = number ? `${zeroed} ${number}` : zeroed;
  const digits = phone.replace(' ', '').length;
  return digits >= 6 && digits <= 15 && WELL_WRITTEN.test(phone) ? phone : undefined;
}

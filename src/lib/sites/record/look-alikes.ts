/** A letter of another script than Latin; Cyrillic and Greek ones look like Latin ones. */
export const FOREIGN = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Latin beside Cyrillic or Greek letters within one word. */
export const MIXED =
  /\p{Script=Latin}\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*\p{Script=Latin}/u;
/** Characters without a picture of their own: zero widths, joiners, soft hyphens, marks of direction, tags. */
export const INVISIBLE =
  // eslint-disable-next-line no-misleading-character-class -- single code points, none of them combines here
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e007f}]/u;

/**
 * The host of a web address as browsers ask for it ("xn--…"), where its letters may be taken for others: letters of
 * another script than Latin. Undefined for hosts that are what they look like, "müller.de" among them.
 */
export function disguisedHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  if (!hostname.split('.').some((label) => label.startsWith('xn--'))) return undefined;
  return hostname.split('.').every(isLatin) ? undefined : hostname;
}

/** True for a label in ASCII, or in punycode of Latin letters only. */
function isLatin(label: string): boolean {
  if (!label.startsWith('xn--')) return true;
  const letters = decodedPunycode(label.slice(4));
  return letters !== undefined && !FOREIGN.test(letters);
}

const BASE = 36;

/** Letters of a label in punycode (RFC 3492, section 6.2); undefined where it is none. */
function decodedPunycode(label: string): string | undefined {
  const dash = label.lastIndexOf('-');
  const output = dash > 0 ? [...label.slice(0, dash)].map((each) => each.codePointAt(0) ?? 0) : [];
  let [code, at, bias] = [128, 0, 72];
  let index = dash > 0 ? dash + 1 : 0;
  while (index < label.length) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = Number.parseInt(label.charAt(index++), BASE);
      // Letters stand for 0 to 25, digits for 26 to 35.
      if (Number.isNaN(digit)) return undefined;
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (value < threshold) break;
      weight *= BASE - threshold;
      if (at > 0x7fffffff || weight > 0x7fffffff) return undefined;
    }
    const length = output.length + 1;
    let delta = before === 0 ? Math.floor((at - before) / 700) : Math.floor((at - before) / 2);
    delta += Math.floor(delta / length);
    let k = 0;
    for (; delta > 455; k += BASE) delta = Math.floor(delta / 35);
    bias = k + Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return undefined;
    output.splice(at++, 0, code);
  }
  return String.fromCodePoint(...output);
}

/** A phone number as understood. */
export interface Phone {
  /** In one style: "03423 608712". */
  readonly phone: string;
  /** What else stood in the cell: a second number, an extension that may be another, a remark. */
  readonly rest?: string;
}

/** What the schema takes as a phone number; 0049 is to become 0. */
const WELL_WRITTEN = /^(\+49 |0(?!0))[\d ]{3,}(-\d+)?$/;
/** German numbers have at most 11 digits after the zero; longer ones are two, or one and its extension. */
const MOST_DIGITS = 12;
const FEWEST_DIGITS = 6;

const LABEL =
  /^\s*(?:tel(?:efon(?:nummer)?)?|fon|ruf(?:nummer)?|t|festnetz|büro)\b\.?(?:-?nr\.?)?\s*[:.]?\s*/iu;

const digitsIn = (text: string): number => text.replace(/^\+49/, '0').replace(/\D/g, '').length;

/** The first of several numbers that words, commas or line breaks separate, and the rest. */
function firstOf(text: string): readonly [first: string, rest: string] {
  const match = /\s*(?:[;,\n|]|\s(?:oder|und|bzw\.?|u\.|o\.|sowie)\s|\s{3,}|\s[&+]\s)\s*/iu.exec(text);
  if (!match) return [text, ''];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length)];
}

interface Group {
  readonly digits: string;
  /** What stands before it. */
  readonly gap: string;
}

function groupsIn(text: string): Group[] {
  return [...text.matchAll(/([^\d]*)(\d+)/g)].map(([, gap = '', digits = '']) => ({ digits, gap }));
}

/**
 * Splits groups of digits into one number and what belongs to a second: a group with a leading zero after a whole
 * number, a second long group behind a slash or dash, or more digits than one number has.
 */
function secondStart(groups: readonly Group[]): number {
  let digits = 0;
  for (const [at, { digits: group, gap }] of groups.entries()) {
    const whole = digits >= FEWEST_DIGITS + 1;
    if (at > 0 && whole && group.startsWith('0') && group.length >= 4) return at;
    if (at > 1 && whole && /[/]|\s[–-]\s/.test(gap)) return at;
    if (at > 0 && digits + group.length > MOST_DIGITS && digits >= FEWEST_DIGITS) return at;
    digits += group.length;
  }
  return groups.length;
}

function formatted(groups: readonly Group[], international: boolean): string | undefined {
  const [area = '', ...others] = groups.map((each) => each.digits);
  const zeroed = international ? `0${area.replace(/^0+/, '')}` : area.startsWith('0') ? area : `0${area}`;
  const number = others.join('');
  const phone = number ? `${zeroed} ${number}` : zeroed;
  const digits = digitsIn(phone);
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || !WELL_WRITTEN.test(phone)) return undefined;
  return phone;
}

/** The 49 at the beginning of a number whose plus sign a spreadsheet took for arithmetic: "493423608712". */
export function lostPlusIn(text: string): RegExpExecArray | null {
  return /^49(?=[\s/-]?[2-9][\d\s/-]{6,}$)/.exec(text.trim());
}

/** A German phone number; what is well written already stays. Undefined where it is none. */
export function phoneOf(text: string): Phone | undefined {
  const [first, later] = firstOf(text.trim().replace(LABEL, ''));
  const note = /\s*\(?\s*(?:\p{L}[\p{L}.:\s-]*)\)?\s*$/u.exec(first);
  const bare = (note && note.index > 5 ? first.slice(0, note.index) : first).replace(/\(0\)/g, ' ').trim();
  const remark = note && note.index > 5 ? note[0].trim() : '';
  if (!/^[\d\s()+/.\-–]+$/u.test(bare)) return undefined;
  const prefix = lostPlusIn(bare) ?? /^\(?(?:\+\s?49|0049)\)?/.exec(bare);
  const groups = groupsIn(prefix ? bare.slice(prefix[0].length) : bare);
  const end = secondStart(groups);
  const rest = [
    groups
      .slice(end)
      .map((each) => each.digits)
      .join(' '),
    remark,
    later,
  ].filter((each) => each !== '');
  const asWritten =
    bare === text.trim() &&
    WELL_WRITTEN.test(bare) &&
    end === groups.length &&
    digitsIn(bare) <= MOST_DIGITS &&
    digitsIn(bare) >= FEWEST_DIGITS;
  const phone = asWritten ? bare : formatted(groups.slice(0, end), prefix !== null);
  if (phone === undefined) return undefined;
  return { phone, ...(rest.length > 0 ? { rest: rest.join(', ') } : {}) };
}

export interface Phone {
  /** Uniform format: "030 23125000". */
  readonly phone: string;
  /** Remaining text of the cell: a second number, an ambiguous extension, or a remark. */
  readonly rest?: string;
}

/** Phone number accepted by the schema; 0049 is converted to 0 first. */
const WELL_WRITTEN = /^(\+49 |0(?!0))[\d ]{3,}(-\d+)?$/;
/** Maximum digits of a German number including the leading zero; more means two numbers, or a number with extension. */
const MOST_DIGITS = 12;
const FEWEST_DIGITS = 6;

const LABEL =
  /^\s*(?:tel(?:efon(?:nummer)?)?|fon|ruf(?:nummer)?|t|festnetz|büro)\b\.?(?:-?nr\.?)?\s*[:.]?\s*/iu;

const digitsIn = (text: string): number => text.replace(/^\+49/, '0').replace(/\D/g, '').length;

/** Splits off the first of several numbers separated by words, commas or line breaks. */
function firstOf(text: string): readonly [first: string, rest: string] {
  const match = /\s*(?:[;,\n|]|\s(?:oder|und|bzw\.?|u\.|o\.|sowie)\s|\s{3,}|\s[&+]\s)\s*/iu.exec(text);
  if (!match) return [text, ''];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length)];
}

interface Group {
  readonly digits: string;
  /** Text before the digits. */
  readonly gap: string;
}

function groupsIn(text: string): Group[] {
  return [...text.matchAll(/([^\d]*)(\d+)/g)].map(([, gap = '', digits = '']) => ({ digits, gap }));
}

/**
 * Returns the index of the group of digits where a second number starts: a group with a leading zero after a complete
 * number, a group after a slash or dash, or more digits than one number can have.
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

/** Matches the leading 49 of a number whose plus sign a spreadsheet removed: "493423608712". */
export function lostPlusIn(text: string): RegExpExecArray | null {
  return /^49(?=[\s/-]?[2-9][\d\s/-]{6,}$)/.exec(text.trim());
}

/** Parses a German phone number; keeps the format of a valid one. Undefined if it is invalid. */
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

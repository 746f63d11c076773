import type { Tell } from './remark.ts';

/** Invisible characters: zero widths, direction marks, soft hyphens, joiners. */
const INVISIBLE =
  // eslint-disable-next-line no-misleading-character-class -- single code points, none of them combines here
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}]/gu;
/** Characters that change the direction of a text, and control characters except line breaks and tabs. */
const STEERING = /[\u202a-\u202e\u2066-\u2069]|(?![\n\r\t])\p{Cc}/gu;

/**
 * Removes invisible characters from a cell. Bidi and control characters raise a doubt because they may be intentional.
 */
export function cleaned(text: string, tell: Tell): string {
  const visible = text.replace(INVISIBLE, '');
  if (visible !== text) tell.note('unsichtbare Zeichen entfernt', text, visible.trim());
  const still = visible.replace(STEERING, '').trim();
  if (still !== visible.trim())
    tell.doubt(
      'enthielt Steuerzeichen, die den Text umkehren oder verbergen',
      visible,
      still,
      'die Zelle neu tippen',
    );
  return still;
}

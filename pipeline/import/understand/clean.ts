import { INVISIBLE } from '../../../src/lib/sites/record/look-alikes.ts';
import type { Tell } from './remark.ts';

/** Each of them; the record's rules refuse the same characters. */
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
/** Characters that change the direction of a text, and control characters except line breaks and tabs. */
const STEERING = /[\u202a-\u202e\u2066-\u2069]|(?![\n\r\t])\p{Cc}/gu;

/**
 * Removes invisible characters from a cell. Bidi and control characters raise a doubt because they may be intentional.
 */
export function cleaned(text: string, tell: Tell): string {
  const visible = text.replace(ALL_INVISIBLE, '');
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

import { expect, test } from 'vitest';
import { cleaned } from './clean.ts';
import type { Tell } from './remark.ts';

test('every invisible character that the record refuses is removed and noted, wherever it stands', () => {
  for (const code of [0xad, 0x200b, 0x2060, 0x3164, 0xfeff, 0xffa0, 0xe0041]) {
    const said: string[] = [];
    const tell = { note: () => said.push('note'), doubt: () => said.push('doubt') } as unknown as Tell;
    const character = String.fromCodePoint(code);
    expect(cleaned(`Ki${character}ta${character}`, tell), code.toString(16)).toBe('Kita');
    expect(said).toEqual(['note']);
  }
});

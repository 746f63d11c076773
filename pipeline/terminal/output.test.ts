import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printable, printableJson } from './output.ts';

test.each([
  ['a colour', 'Kita \x1b[31mrot\x1b[0m', 'Kita rot'],
  ['a title', 'Kita \x1b]0;Titel\x07Nord', 'Kita Nord'],
  ['a link', '\x1b]8;;https://example.org\x1b\\Kita\x1b]8;;\x1b\\', 'Kita'],
  ['a C1 control', 'Kita \x9b2JNord', 'Kita Nord'],
  ['a device string', 'Kita \x1bPq#0;2;0\x1b\\Nord', 'Kita Nord'],
  ['a cleared line', 'Kita\r\x1b[2KHaus', 'KitaHaus'],
  ['an unfinished sequence', 'Kita \x1b[', 'Kita '],
  ['a lone escape', 'Kita \x1b', 'Kita '],
  ['a bell and a backspace', 'Ki\x07ta\b', 'Kita'],
  ['an override of the direction', 'Kita \u202egnp.exe', 'Kita gnp.exe'],
  ['an isolate', '\u2066Kita\u2069', 'Kita'],
  ['zero widths', 'Ki\u200bta\u2060\ufeff', 'Kita'],
  ['tags', 'Kita\u{e0041}\u{e007f}', 'Kita'],
  ['a line separator', 'Kita\u2028Nord', 'KitaNord'],
])('%s is removed', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('text that everybody sees stays, with its lines', () => {
  const text = 'Zeile 1\n\tTräger „Běła Woda“ – 50 % → neu [31m 👍';
  expect(printable(text)).toBe(text);
});

test('JSON keeps what it hides', () => {
  const value = { says: '\u202eKita \u{e0041}\x9b' };
  const json = printableJson(JSON.stringify(value));
  expect(json).toBe(String.raw`{"says":"\u202eKita \udb40\udc41\u009b"}`);
  expect(JSON.parse(json)).toEqual(value);
});

test('every command writes through it', () => {
  const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter(
    (each) => each.endsWith('.ts') && !each.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  const direct = files.filter((each) =>
    /console\.|stdout\.write|stderr\.write/.test(readFileSync(join('pipeline', each), 'utf8')),
  );
  expect(direct).toEqual([join('terminal', 'output.ts')]);
});

test('a long text of unfinished sequences takes no time', () => {
  const start = process.cpuUsage();
  printable('\x1b]'.repeat(200_000));
  const { user, system } = process.cpuUsage(start);
  // Processor time in milliseconds: about 5; with a time that grows with the square of the length, more than 10,000.
  expect((user + system) / 1_000).toBeLessThan(1_000);
});

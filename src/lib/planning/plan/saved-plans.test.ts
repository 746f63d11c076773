import { afterEach, expect, test, vi } from 'vitest';
import {
  forgetOnDevice,
  freeName,
  keepOnDevice,
  keptOnDevice,
  parseSaved,
  plainName,
  serialiseSaved,
} from './saved-plans.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('takes any text: unknown sites and plans without a name are dropped, at most four stay', () => {
  expect(parseSaved('')).toEqual([]);
  expect(parseSaved('~14511000~;A~14511000_x_51.0504/13.7372~testkita_<b>')).toEqual([
    { name: 'A', planned: ['14511000', '51.0504/13.7372'], removed: ['testkita'] },
  ]);
  expect(parseSaved('a~~;b~~;c~~;d~~;e~~').map((each) => each.name)).toEqual(['a', 'b', 'c', 'd']);
});

test('a name cannot break the link', () => {
  expect(plainName('  Süd;  ~Nord, Ost ')).toBe('Süd Nord Ost');
  expect(plainName('x'.repeat(99))).toHaveLength(40);
  const plans = [{ name: plainName('A;B~C'), planned: ['14511000'], removed: [] }];
  expect(parseSaved(serialiseSaved(plans))).toEqual(plans);
});

test('no name breaks a link or a file: halves of characters, control characters, what XML forbids', () => {
  const name = plainName(`${'x'.repeat(39)}😀`);
  expect([...name]).toHaveLength(40);
  expect(() => encodeURIComponent(plainName('x'.repeat(39) + '😀y'))).not.toThrow();
  expect(plainName('\ud83d')).toBe('');
  expect(plainName('a\u0000\u001fb\uffffc')).toBe('a b c');
});

test('two plans never have the same name, nor that of the row of today', () => {
  expect(freeName('Süd', ['Nord'])).toBe('Süd');
  expect(freeName('Süd', ['Süd', 'Süd (2)'])).toBe('Süd (3)');
  expect(freeName('heute', [])).toBe('heute (2)');
  expect(freeName('x'.repeat(40), ['x'.repeat(40)])).toBe(`${'x'.repeat(36)} (2)`);
  const plans = parseSaved('A~14511000~;A~14612000~;heute~~');
  expect(plans.map((each) => each.name)).toEqual(['A', 'A (2)', 'heute (2)']);
  expect(parseSaved(serialiseSaved(plans))).toEqual(plans);
});

test('keeps plans on the device only when told, and none where the browser does not allow it', () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  const plans = [{ name: 'A', planned: ['14511000'], removed: ['testkita'] }];
  expect(keptOnDevice()).toEqual([]);
  expect(keepOnDevice(plans)).toBe(true);
  expect(keptOnDevice()).toEqual(plans);
  forgetOnDevice();
  expect(stored.size).toBe(0);
  vi.stubGlobal('localStorage', undefined);
  expect(keepOnDevice(plans)).toBe(false);
  expect(keptOnDevice()).toEqual([]);
});

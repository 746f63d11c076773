import { describe, expect, test } from 'vitest';
import { parseTravelTimes, travelCost } from './travel-times.ts';

const ORIGINS = ['14000010', '14000020'];
const TARGETS = [...ORIGINS, 'testkita-musterort'];
const parse = (text: string) => parseTravelTimes(text, ORIGINS, TARGETS);
const firstError = (text: string) => {
  const result = parse(text);
  return result.ok ? undefined : result.errors[0];
};

describe('a file of travel times', () => {
  test('is read with comma, semicolon, quotes, decimal comma, BOM and blank lines', () => {
    const english = parse('from,to,minutes\n14000010,14000020,12.5\n');
    const german = parse('\ufeffvon;nach;minuten\r\n"14000010";"14000020";12,5\r\n\r\n');
    expect(english).toEqual(german);
    expect(english.ok && english.times.count).toBe(1);
  });

  test.each([
    ['', 0, /leer/],
    [' \n\n', 0, /leer/],
    ['\u0089PNG\u0000', 0, /keine Textdatei/],
    ['from,to\n', 1, /Spalten nennen/],
    ['from,to,minutes\n', 1, /kein einziger Weg/],
    ['from,to,minutes\n14000010,14000020\n', 2, /3 Spalten, gefunden wurden 2/],
    ['from,to,minutes\n14000010,14000020,5\n1400001,14000020,5', 3, /„1400001“ ist kein Gemeindeschlüssel/],
    ['from,to,minutes\n\n14000010,Musterort,5', 3, /„Musterort“ ist weder/],
    ['from,to,minutes\n14000010,14000020,-5', 2, /„-5“ ist keine Zahl/],
    ['from,to,minutes\n14000010,14000020,', 2, /„“ ist keine Zahl/],
    ['von;nach;minuten\n14000010;14000020;5\n14000010;14000020;6', 3, /schon in Zeile 2/],
  ])('%j is refused in line %i', (text, line, message) => {
    expect(firstError(text)).toMatchObject({ line, message: expect.stringMatching(message) as string });
  });

  test('counts every error and shows the first few', () => {
    const result = parse(`from,to,minutes\n${'x,y,z\n'.repeat(50)}`);
    expect(result).toMatchObject({ ok: false, total: 50 });
    expect(!result.ok && result.errors.length).toBe(8);
  });
});

test('travel times replace straight lines: own column, then municipality, then nothing', () => {
  const result = parse(
    'from,to,minutes\n14000010,14000020,30\n14000010,testkita-musterort,12\n14000020,14000010,25\n',
  );
  if (!result.ok) throw new Error('the fixture is valid');
  const cost = travelCost(result.times, ORIGINS);
  const at = (id: string, ags: string) => ({ id, ags, lon: 13, lat: 51 });
  expect(cost(0, at('testkita-musterort', '14000020'))).toBe(12);
  expect(cost(0, at('testkita-neu', '14000020'))).toBe(30);
  expect(cost(1, at('testkita-neu', '14000020'))).toBe(0);
  expect(cost(1, at('testkita-fern', '14000099'))).toBe(Infinity);
});

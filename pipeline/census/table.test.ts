import { expect, test } from 'vitest';
import { readCounts } from './table.ts';

const read = (text: string) => readCounts('muster.csv', text, 'ags', ['u3', '3_5'], ['14999010', '14999020']);

test('reads counts by key, whatever other columns there are', () => {
  const counts = read('ags,name,u3,3_5\n14999020,Musterstadt,12,0\n14999010,"Ort, am Bach",3,4\n');
  expect(counts.get('14999010')).toEqual({ u3: 3, '3_5': 4 });
  expect(counts.get('14999020')).toEqual({ u3: 12, '3_5': 0 });
});

test.each([
  ['a key too few', 'ags,u3,3_5\n14999010,1,2\n', /es fehlen Zeilen für 14999020/],
  ['a key too many', 'ags,u3,3_5\n14999010,1,2\n14999030,1,2\n', /Zeile 3: den Schlüssel „14999030“ gibt es/],
  [
    'a key twice',
    'ags,u3,3_5\n14999010,1,2\n14999010,1,2\n',
    /Zeile 3: der Schlüssel 14999010 kommt zweimal/,
  ],
  ['a blank cell', 'ags,u3,3_5\n14999010,,2\n14999020,1,2\n', /Zeile 2: u3 ist „“/],
  ['a thousands point', 'ags,u3,3_5\n14999010,1.200,2\n14999020,1,2\n', /u3 ist „1\.200“/],
  ['a missing column', 'ags,u3\n14999010,1\n14999020,1\n', /die Spalte „3_5“ fehlt/],
])('stops at %s', (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});

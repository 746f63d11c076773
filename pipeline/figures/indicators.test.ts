import { expect, test } from 'vitest';
import { figuresOf, TODAY } from '../boundaries/invented.fixture.ts';
import { withIndicators } from './indicators.ts';

const { districts } = figuresOf(TODAY);
const read = (...rows: string[]) =>
  withIndicators(
    'muster.csv',
    ['district_ags,district,children_u15_sgb2_pct,care_rate_u3_pct', ...rows].join('\n'),
    districts,
  );

test('a district has its share, and none of the columns that are not to be shown', () => {
  const [district] = read('14999,Musterkreis,15.68,50.35');
  expect(district?.childrenInSgb2Percent).toBe(15.68);
  expect(JSON.stringify(district)).not.toContain('50.35');
});

test.each([
  ['no row', [], /14999.*„“ in 0 Zeilen/],
  ['two rows', ['14999,Musterkreis,15,1', '14999,Musterkreis,15,1'], /„15“ in 2 Zeilen/],
  ['a row of another district', ['14998,Nirgendwo,15,1'], /Zeile 2: den Kreis „14998“ gibt es nicht/],
  ['a decimal comma', ['14999,Musterkreis,"15,68",1'], /„15,68“/],
])('stops at %s', (_, rows, message) => {
  expect(() => read(...rows)).toThrow(message);
});

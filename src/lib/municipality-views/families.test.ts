import { expect, test } from 'vitest';
import type { FamilyStanding } from '../municipalities/census.ts';
import { familyFigures } from './families.ts';

const basis = (standing: Partial<FamilyStanding>, district?: string): string | undefined =>
  familyFigures(
    [
      {
        label: 'Kinder unter 3 Jahren',
        count: 1234,
        share: 23.46,
        inDistrict: undefined,
        inState: undefined,
        ...standing,
      },
    ],
    district,
  )[0]?.basis;

test('a municipality has its share, and its place in district and Land in words', () => {
  const places = { inDistrict: { place: 3, of: 53 }, inState: { place: 120, of: 401 } };
  expect(basis(places, 'Landkreis Mittelsachsen')).toBe(
    '23,5 je 1.000 Einwohner; im Landkreis Mittelsachsen an 3. Stelle von 53; in Sachsen an 120. Stelle von 401',
  );
});

test('the first and the last place are said as such', () => {
  expect(basis({ inState: { place: 1, of: 13 } })).toMatch(/in Sachsen an erster Stelle von 13$/);
  expect(basis({ inState: { place: 13, of: 13 } })).toMatch(/in Sachsen an letzter Stelle von 13$/);
});

test('a city that is its own district is not compared with itself', () => {
  const places = { inDistrict: { place: 1, of: 1 }, inState: { place: 7, of: 401 } };
  expect(basis(places, 'Dresden')).toBe('23,5 je 1.000 Einwohner; in Sachsen an 7. Stelle von 401');
});

test('too few have the number alone', () => {
  const [figure] = familyFigures([
    { label: 'x', count: 3, share: undefined, inDistrict: undefined, inState: undefined },
  ]);
  expect(figure).toMatchObject({ value: '3', basis: 'weniger als 20, darum ohne Anteil und Vergleich' });
});

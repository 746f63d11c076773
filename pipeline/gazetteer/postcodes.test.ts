import { describe, expect, test } from 'vitest';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { resolvePostcodes } from './postcodes.ts';

const town = (ags: string, name: string, seatPostcode: string, population = 1000) => ({
  ags,
  name,
  seatPostcode,
  population,
});
/** Resolves one postcode; each town also has its own postcode, so that none is left without. */
function resolve(postcode: string, names: string[], towns: ReturnType<typeof town>[]): string[] | undefined {
  const seats = Object.fromEntries(
    towns.filter((each) => each.seatPostcode !== postcode).map((each) => [each.seatPostcode, [each.name]]),
  );
  return resolvePostcodes({ ...seats, [postcode]: names }, towns).get(postcode);
}

describe('postcodes to municipalities', () => {
  test.each([
    ['Hochkirch - Bukecy', 'Hochkirch'],
    ['Rosenbach/Vogtland', 'Rosenbach/Vogtl.'],
    ['Seiffen/Erzgebirge', 'Seiffen/Erzgeb.'],
    ['Mulda/Sachsen', 'Mulda/Sa.'],
    ['Rothenburg/Oberlausitz', 'Rothenburg/O.L.'],
    ['Bernstadt auf dem Eigen', 'Bernstadt a. d. Eigen'],
    ['Sohland an der Spree', 'Sohland a. d. Spree'],
    ['Hartmannsdorf bei Kirchberg', 'Hartmannsdorf b. Kirchberg'],
    ['Zschaitz-Ottewig', 'Jahnatal'],
    ['Wehlen', 'Stadt Wehlen'],
    ['Lugau', 'Lugau/Erzgeb.'],
  ])('"%s" is the register’s %s', (given, name) => {
    expect(resolve('09999', [given], [town('14999010', name, '09999')])).toEqual(['14999010']);
  });

  test('of namesakes the one with the nearer seat', () => {
    const towns = [town('14625030', 'Testdorf', '02994'), town('14524010', 'Testdorf', '09337')];
    expect(resolve('09338', ['Testdorf'], towns)).toEqual(['14524010']);
  });

  test('a namesake whose rows all went to another keeps the postcode of its seat', () => {
    const towns = [town('14625030', 'Testdorf', '02994'), town('14524010', 'Testdorf', '09337')];
    const table = { '09337': ['Testdorf'], '09338': ['Testdorf'] };
    expect(Object.fromEntries(resolvePostcodes(table, towns))).toEqual({
      '02994': ['14625030'],
      '09337': ['14524010'],
      '09338': ['14524010'],
    });
  });

  test('a namesake in another Land does not make a postcode Saxon', () => {
    const towns = [town('14524080', 'Testfeld', '08144'), town('14628120', 'Testwald/Erzgeb.', '01776')];
    expect(resolve('04932', ['Gröden', 'Testfeld'], towns)).toBeUndefined();
    expect(resolve('01945', ['Testwald', 'Ruhland'], towns)).toBeUndefined();
  });

  test('within a Saxon postcode a distant seat counts', () => {
    const towns = [town('14625020', 'Musterwerda', '01877'), town('14625110', 'Testau-Gaußig', '02692')];
    expect(resolve('01877', ['Musterwerda', 'Testau-Gaußig - Dobruša'], towns)).toEqual([
      '14625020',
      '14625110',
    ]);
  });

  test('names those seated there first, then by inhabitants', () => {
    const towns = [
      town('14730001', 'Aufeld', '04999', 5000),
      town('14730002', 'Beheim', '04838', 100),
      town('14730003', 'Cehausen', '04838', 200),
    ];
    expect(resolve('04838', ['Aufeld', 'Beheim', 'Cehausen'], towns)).toEqual([
      '14730003',
      '14730002',
      '14730001',
    ]);
  });

  test('stops where a municipality is left without a postcode', () => {
    expect(() => resolvePostcodes({ '01067': ['Woanders'] }, [town('14999010', 'Testort', '01067')])).toThrow(
      DataProblem,
    );
  });
});

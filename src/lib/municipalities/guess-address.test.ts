import { describe, expect, test } from 'vitest';
import { guessAddress, type KnownAddresses } from './guess-address.ts';

const known: KnownAddresses = {
  areas: [
    ['14999010', 'Musterburg'],
    ['14999020', 'Neustadt in Sachsen'],
    ['14999', 'Landkreis Testland'],
  ],
  former: [['14998010', '14999020', 'Altdorf']],
  sites: [
    ['kita-sonne-musterburg', 'Kita Sonne'],
    ['regenbogen-testdorf', 'Integratives Haus Regenbogen'],
  ],
  focus: [['begegnung', 'Begegnung']],
  pages: [
    ['/', 'Karte'],
    ['/standorte/', 'Standorte'],
    ['/datenschutz/', 'Datenschutz'],
    ['/vergleich/', 'Vergleich'],
  ],
  places: ['klein-dorf', 'oberaltdorf'],
};
const guess = (path: string) => guessAddress(path, known, ['en', 'ar']);
const paths = (path: string) => guess(path).similar.map((each) => each.path);

describe('what an unknown address means', () => {
  test.each([
    ['/gemeinden/14999010-umbenannt/', '/gemeinden/14999010-musterburg/'],
    ['/gemeinden/14999010', '/gemeinden/14999010-musterburg/'],
    ['/Gemeinden/14999010-Musterburg', '/gemeinden/14999010-musterburg/'],
    ['/en/gemeinden/14999010-musterburg/', '/gemeinden/14999010-musterburg/'],
    ['/gemeinden/14998010-anders-geschrieben/', '/gemeinden/14999020-neustadt-in-sachsen/'],
    ['/kreise/14999-testland/', '/kreise/14999-landkreis-testland/'],
  ])('%s has a key, which never changes: %s', (path, today) => {
    expect(guess(path).moved?.path).toBe(today);
  });

  test.each([
    ['/musterburg', '/gemeinden/14999010-musterburg/'],
    ['/gemeinden/musterbrug/', '/gemeinden/14999010-musterburg/'],
    ['/gemeinden/Mustrburg.html', '/gemeinden/14999010-musterburg/'],
    ['/neustadt', '/gemeinden/14999020-neustadt-in-sachsen/'],
    ['/gemeinden/altdorf/', '/gemeinden/14999020-neustadt-in-sachsen/'],
    ['/kreise/testland/', '/kreise/14999-landkreis-testland/'],
    ['/standorte/kita-sonne/', '/standorte/kita-sonne-musterburg/'],
    ['/en/standorte/kita-sone-musterburg/', '/en/standorte/kita-sonne-musterburg/'],
    ['/ar/schwerpunkte/begegnun/', '/ar/schwerpunkte/begegnung/'],
    ['/vergleiche/', '/vergleich/'],
    ['/en/vergleich/', '/vergleich/'],
    ['/de/standorte/', '/standorte/'],
    ['/tr/standorte/', '/standorte/'],
    ['/de/', '/'],
    ['/datenschutzerklaerung/', '/datenschutz/'],
    ['/standorte/krippe-regenbogen/', '/standorte/regenbogen-testdorf/'],
  ])('%s is like %s', (path, like) => {
    expect(paths(path)[0]).toBe(like);
  });

  test.each([
    '/',
    '/x/',
    '/gemeinden/',
    '/%E0%A4%A/',
    '/ganz/anders/',
    '/99999999/',
    '/gemeinden/12345678-x',
  ])('%s is like nothing', (path) => {
    expect(guess(path)).toMatchObject({ moved: undefined, similar: [] });
  });

  test('the name of a place without a page is kept for the place search', () => {
    expect(guess('/gemeinden/klein-dorf/').name).toBe('klein dorf');
    expect(guess('/en/Klein_Dorf/karte.html').name).toBe('klein dorf');
    for (const path of ['/04838', '/plz/04838/', '/ar/gemeinden/04838/'])
      expect(guess(path)).toMatchObject({ name: '04838', similar: [] });
  });

  test.each([
    ['/en/standorty/', '/en/standorte/'],
    ['/standort/', '/standorte/'],
  ])('%s is no place but a page: %s', (path, page) => {
    expect(guess(path)).toMatchObject({ name: '', moved: undefined });
    expect(paths(path)[0]).toBe(page);
  });

  test.each(['/wp-admin/', '/en/nothing/', '/ar/mapa/', '/en/standorte/', '/gemeinden/klein-drof/'])(
    '%s names no place',
    (path) => {
      expect(guess(path).name).toBe('');
    },
  );

  test('the language is the first part, if it is one', () => {
    expect(guess('/en/x/').prefix).toBe('en');
    expect(guess('/AR').prefix).toBe('ar');
    expect(guess('/xx/en/').prefix).toBe('');
  });
});

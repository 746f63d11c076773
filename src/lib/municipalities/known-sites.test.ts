import { describe, expect, test } from 'vitest';
import { knownSites } from './known-sites.ts';

const statement = (sites?: number) => ({
  ...(sites === undefined ? {} : { sites }),
  note: 'Erfundenes Beispiel',
  source: { publisher: 'Musterblatt', url: 'https://www.example.org/' },
});

describe('what is known of how many sites a district had', () => {
  test.each([
    [0, undefined, false, 'keiner bekannt, es kann welche geben'],
    [1, undefined, false, 'ein Standort bekannt, es kann weitere geben'],
    [2, statement(), false, 'zwei Standorte bekannt, es kann weitere geben'],
    [3, statement(3), true, 'vollständig, drei Standorte'],
    [1, statement(1), true, 'vollständig, ein Standort'],
    [0, statement(0), true, 'vollständig, hier war kein Standort'],
    [2, statement(3), false, 'zwei von drei bekannt'],
    [0, statement(1), false, 'keiner von einem bekannt'],
    [11, statement(11), true, 'vollständig, 11 Standorte'],
  ])('%d documented, %o', (documented, said, complete, words) => {
    expect(knownSites(documented, said)).toMatchObject({ complete, words });
  });
});

import { describe, expect, test } from 'vitest';
import { siteConfig } from '../../text/site-config.ts';
import { catalogue } from './catalogue.ts';
import { dataSets } from './list.ts';

interface Distribution {
  'dcat:downloadURL': { '@id': string };
  'dct:license': { '@id': string };
  'spdx:checksum': { 'spdx:checksumValue': { '@value': string } };
}

describe('the catalogue', () => {
  test('names address, licence and checksum of every distribution', async () => {
    const sets = await dataSets();
    const made = catalogue(sets, { ...siteConfig, siteUrl: 'https://karte.example' }) as {
      'dcat:dataset': { 'dct:identifier': string; 'dcat:distribution': Distribution[] }[];
    };
    expect(made['dcat:dataset'].map((each) => each['dct:identifier'])).toEqual([
      'standorte',
      'gemeinden',
      'kreise',
      'gemeindezahlen',
      'orte',
      'bevoelkerungsgitter',
      'abdeckung',
    ]);
    for (const file of made['dcat:dataset'].flatMap((each) => each['dcat:distribution'])) {
      expect(file['dcat:downloadURL']['@id']).toMatch(/^https:\/\/karte\.example\/daten\/[a-z.]+$/);
      expect(file['dct:license']['@id']).toMatch(
        /^http:\/\/dcat-ap\.de\/def\/licenses\/|^https:\/\/karte\.example\/daten\/#quellen$/,
      );
      expect(file['spdx:checksum']['spdx:checksumValue']['@value']).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('has addresses relative to itself while the site has none', () => {
    const made = catalogue([], { ...siteConfig, siteUrl: null }) as { '@id': string };
    expect(made['@id']).toBe('./katalog.jsonld');
  });
});

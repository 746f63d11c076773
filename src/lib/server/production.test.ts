import { describe, expect, it } from 'vitest';
import { PLACEHOLDER, type SiteConfig } from '../text/site-config.ts';
import { assertPublishable } from './production.ts';

const config = (name: string, siteUrl: string | null = null): SiteConfig => ({
  siteUrl,
  operator: {
    name,
    street: 'Musterweg 1',
    postcodeAndPlace: '01000 Musterort',
    representedBy: 'Vorstand',
    email: 'karte@musterort.example',
    phone: '0300 000000',
  },
  contentResponsible: 'Testverein',
  enforcementBody: 'Teststelle',
});

describe('a production build', () => {
  it('refuses an imprint with placeholders and says which', () => {
    expect(() => assertPublishable(config(PLACEHOLDER), { EKIZ_PRODUCTION: '1' })).toThrow('operator.name');
  });
  it('accepts a complete one, and anything while not in production', () => {
    expect(() => assertPublishable(config('Testverein'), { EKIZ_PRODUCTION: '1' })).not.toThrow();
    expect(() => assertPublishable(config(PLACEHOLDER), {})).not.toThrow();
  });
  it('refuses an address that does not fit the sub-path', () => {
    const at = (siteUrl: string) => () =>
      assertPublishable(config('Testverein', siteUrl), { EKIZ_PRODUCTION: '1', BASE_PATH: '/karte' });
    expect(at('https://musterort.example/karte/')).not.toThrow();
    expect(at('https://musterort.example/')).toThrow('BASE_PATH');
    expect(at('musterort.example')).toThrow('keine Web-Adresse');
  });
});

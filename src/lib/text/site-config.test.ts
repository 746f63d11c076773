import { describe, expect, it } from 'vitest';
import { absoluteUrl, filledIn, mailHref, missingEntries, type SiteConfig } from './site-config.ts';

const filled: SiteConfig = {
  siteUrl: 'https://karte.example/ekiz/',
  operator: {
    name: 'Testverein Musterort e. V.',
    street: 'Musterweg 1',
    postcodeAndPlace: '01000 Musterort',
    representedBy: 'Vorstand',
    email: 'karte@musterort.example',
    phone: '0300 000000',
  },
  contentResponsible: 'Testverein',
  enforcementBody: 'Teststelle',
};
const empty: SiteConfig = {
  ...filled,
  siteUrl: null,
  operator: { ...filled.operator, email: 'BITTE EINTRAGEN' },
};

describe('the operator’s configuration', () => {
  it('names each entry that is not filled in', () => {
    expect(missingEntries(filled)).toEqual([]);
    expect(missingEntries(empty)).toEqual(['operator.email']);
    expect(filledIn('BITTE EINTRAGEN (Straße)')).toBeUndefined();
    expect(filledIn(' ')).toBeUndefined();
  });
  it('gives full addresses only when the site has one', () => {
    expect(absoluteUrl(filled, '/ueber/')).toBe('https://karte.example/ekiz/ueber/');
    expect(absoluteUrl(empty, '/ueber/')).toBeUndefined();
  });
  it('prepares an e-mail whose subject and text survive umlauts and ampersands', () => {
    const href = mailHref(filled, 'Korrektur: Kita „Ä & Ö“', 'Zeile 1\nZeile 2') ?? '';
    const query = new URLSearchParams(href.split('?')[1]);
    expect(query.get('subject')).toBe('Korrektur: Kita „Ä & Ö“');
    expect(query.get('body')).toBe('Zeile 1\nZeile 2');
    expect(mailHref(empty, 'x')).toBeUndefined();
  });
});

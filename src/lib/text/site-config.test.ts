import { describe, expect, it } from 'vitest';
import { FILLED_IN as filled } from './operator-settings.fixture.ts';
import { filledIn } from './filled-in.ts';
import { absoluteUrl, mailHref, type SiteConfig } from './site-config.ts';

const empty: SiteConfig = {
  ...filled,
  siteUrl: null,
  operator: { ...filled.operator, email: 'BITTE EINTRAGEN' },
};

describe('the operator’s configuration', () => {
  it('does not pass off a placeholder as an entry', () => {
    expect(filledIn('Vorstand')).toBe('Vorstand');
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

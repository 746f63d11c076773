import { expect, test } from 'vitest';
import { siteConfig, type SiteConfig } from '../text/site-config.ts';
import { securityTxt } from './security-txt.ts';

const filled: SiteConfig = {
  siteUrl: 'https://karte.example/ekiz/',
  operator: { ...siteConfig.operator, email: 'karte@musterort.example' },
};

test('security.txt names contact, expiry within a year, languages and its own address', () => {
  expect(securityTxt(filled, new Date('2026-11-28T10:00:00Z'))).toBe(
    'Contact: mailto:karte@musterort.example\nExpires: 2027-10-01T00:00:00Z\nPreferred-Languages: de, en\nCanonical: https://karte.example/ekiz/.well-known/security.txt\n',
  );
});

test('two days of one month give the same text', () => {
  const on = (day: string) => securityTxt(filled, new Date(day));
  expect(on('2026-01-01T00:00:00Z')).toBe(on('2026-01-31T23:59:59Z'));
});

test('without an e-mail address the text claims no contact', () => {
  const empty = { ...filled, operator: { ...filled.operator, email: 'BITTE EINTRAGEN' } };
  expect(securityTxt(empty, new Date())).not.toContain('Contact');
});

import { expect, test } from 'vitest';
import { disguisedHost } from './look-alikes.ts';

test.each([
  'https://www.example.org/kita',
  'https://müller-kita.example/',
  'https://www.bücher.example/ä',
  'https://xn--mller-kva.example/',
  'kein Link',
])('%s is what it looks like', (address) => {
  expect(disguisedHost(address)).toBeUndefined();
});

test.each([
  'https://ехample.org/',
  'https://www.xn--80ak6aa92e.example/',
  'https://exαmple.org/',
  'https://xn--zzzzzzzzzzz.example/',
])('%s is shown in punycode', (address) => {
  const host = URL.canParse(address) ? new URL(address).hostname : undefined;
  expect(disguisedHost(address)).toBe(host);
});

test('an address of Cyrillic letters is named as browsers ask for it', () => {
  expect(disguisedHost('https://www.xn--80ak6aa92e.example/')).toBe('www.xn--80ak6aa92e.example');
  expect(disguisedHost('https://ехample.org/')).toMatch(/^xn--/);
});

import { expect, test } from 'vitest';
import { disguisedHost } from './look-alikes.ts';
import { ruleProblems } from './rules.ts';
import { SAMPLE_RECORD } from './sample.ts';

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

test.each([
  ['Test\u200bkita', 'error', 'enthält ein unsichtbares Zeichen (U+200B)'],
  ['Test\u00adkita', 'error', 'enthält ein unsichtbares Zeichen (U+00AD)'],
  ['Testkit\u0430', 'error', 'mischt Buchstaben mehrerer Schriften in einem Wort'],
])('a name such as %j is refused', (name, level, problem) => {
  expect(ruleProblems({ ...SAMPLE_RECORD, name }, '2026-11-22')).toContainEqual(
    expect.objectContaining({ path: ['name'], level, problem }),
  );
});

test('a disguised web address is shown in punycode; an emoji is no disguise', () => {
  const problems = ruleProblems(
    { ...SAMPLE_RECORD, profile: 'https://www.xn--80ak6aa92e.example/', notes: '☎️ Běła Woda, Łódź' },
    '2026-11-22',
  );
  expect(problems.filter((each) => each.path[0] === 'notes')).toEqual([]);
  expect(problems.find((each) => each.path[0] === 'profile')?.problem).toContain(
    'www.xn--80ak6aa92e.example',
  );
});

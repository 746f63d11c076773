/** Privacy page and accessibility statement show every entry of the operator's settings, in the order the law asks. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { law } from '$region/region.json';
import { FILLED_IN } from '../lib/text/operator-settings.fixture.ts';

const pageOf = (name: string): string => readFileSync(`src/routes/${name}/+page.svelte`, 'utf8');
const headingsOf = (page: string): string[] =>
  [...page.matchAll(/<h2 id="[^"]*">([^<]*)</g)].map(([, heading = '']) => heading);

describe.each([
  ['datenschutz', 'dataProtection'],
  ['barrierefreiheit', 'accessibility'],
] as const)('/%s/', (page, part) => {
  test.each(Object.keys(FILLED_IN[part]))(`shows ${part}.%s`, (entry) => {
    expect(pageOf(page)).toContain(`<OperatorValue entry={${part}.${entry}} />`);
  });
});

test('the statement follows the model of Implementing Decision (EU) 2018/1523', () => {
  const page = pageOf('barrierefreiheit');
  expect(headingsOf(page)).toEqual([
    'Wofür diese Erklärung gilt',
    'Stand der Vereinbarkeit',
    'Was noch fehlt',
    'Wie diese Erklärung entstand',
    'Eine Barriere melden',
    'Wenn das nicht hilft',
    'Was geprüft ist',
  ]);
  for (const named of ['accessibilityAct', 'accessibilityActShort', 'accessibilityOrdinanceShort'])
    expect(page).toContain(`{law.${named}}`);
});

test('the acts are those of Saxony', () => {
  expect([law.accessibilityActShort, law.accessibilityOrdinanceShort, law.dataProtectionActShort]).toEqual([
    'BfWebG',
    'BfWebVO',
    'SächsDSDG',
  ]);
});

test('the privacy page begins with who is responsible and ends with the reader’s rights', () => {
  const headings = headingsOf(pageOf('datenschutz'));
  expect([headings.at(0), headings.at(-1)]).toEqual(['Wer verantwortlich ist', 'Ihre Rechte']);
});

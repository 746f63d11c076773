import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILLED_IN } from '../src/lib/text/operator-settings.fixture.ts';
import { PLACEHOLDER } from '../src/lib/text/filled-in.ts';
import { settingsProblems } from './check-settings.ts';

const PRODUCTION = { EKIZ_PRODUCTION: '1' };
const COMPLETE = { ...FILLED_IN, siteUrl: null };
const problems = (settings: object, env = {}) => settingsProblems(JSON.stringify(settings), env);

test('the settings in the repository build a test copy, not a published one', () => {
  const text = readFileSync('site.config.json', 'utf8');
  expect(settingsProblems(text, {})).toEqual([]);
  expect(settingsProblems(text, PRODUCTION).length).toBeGreaterThan(10);
});

test('complete settings may be published', () => {
  expect(problems(COMPLETE, PRODUCTION)).toEqual([]);
});

test.each(['operator', 'dataProtection', 'accessibility'] as const)(
  'a published copy needs every entry of %s, each is named',
  (part) => {
    for (const entry of Object.keys(FILLED_IN[part])) {
      const settings = {
        ...COMPLETE,
        [part]: { ...FILLED_IN[part], [entry]: `${PLACEHOLDER} (Vorschlag: x)` },
      };
      expect(problems(settings, PRODUCTION)).toEqual([
        expect.stringMatching(new RegExp(`^${part}\\.${entry}: ist nicht ausgefüllt → `)),
      ]);
      expect(problems(settings)).toEqual([]);
    }
  },
);

test('the address fits the sub-path of a published copy', () => {
  const at = (siteUrl: string) => problems({ ...FILLED_IN, siteUrl }, { ...PRODUCTION, BASE_PATH: '/karte' });
  expect(at('https://musterort.example/karte/')).toEqual([]);
  expect(at('https://musterort.example/')).toEqual([expect.stringContaining('BASE_PATH („/karte“)')]);
});

test.each([
  ['{', /kein gültiges JSON/],
  ['{"siteUrl": null,}', /kein gültiges JSON/],
  ['[]', /./],
  [JSON.stringify({ ...FILLED_IN, siteUrl: 'musterort.example' }), /^siteUrl: ist keine Internetadresse → /],
  [JSON.stringify({ ...FILLED_IN, siteUrl: 5 }), /^siteUrl: ist keine Adresse → /],
  [JSON.stringify({ ...FILLED_IN, contentResponsible: null }), /^contentResponsible: ist kein Text → /],
  [JSON.stringify({ ...FILLED_IN, contentResponsible: undefined }), /^contentResponsible: fehlt → /],
  [JSON.stringify({ ...FILLED_IN, operater: {} }), /^operater: gibt es nicht → /],
  [
    JSON.stringify({ ...FILLED_IN, operator: { ...FILLED_IN.operator, fax: '1' } }),
    /^operator\.fax: gibt es nicht/,
  ],
])('a wrong file is refused in a test copy too: %s', (text, says) => {
  expect(settingsProblems(text, {}).join('\n')).toMatch(says);
});

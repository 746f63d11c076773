/** Words, forms after numbers and the rules of Leichte Sprache in all pages of the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  BANNED,
  BANNED_IN_GERMAN,
  MISREAD_ALONE,
  type Checked,
} from '../src/routes/[lang=language]/banned-words.fixture.ts';
import { faultsIn } from '../src/routes/[lang=language]/simple-language.fixture.ts';
import { announcedTextsOf, proseOf, simpleTextsOf, textNodesOf } from './support/page-text.ts';

/** Reading all pages of a language, on a busy machine. */
const READ_TIME = 120_000;
const LANGUAGES = Object.keys(BANNED) as Checked[];
const TRANSLATED = [...LANGUAGES, 'leicht'];

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const languageOf = (page: string): string => TRANSLATED.find((each) => page.startsWith(`${each}/`)) ?? 'de';
const pagesIn = (language: string): string[] => pages.filter((page) => languageOf(page) === language);
/** Pages that parents read; a town hall's pages may use the terms of its profession. */
const isParents = (page: string): boolean =>
  /^((leicht|en|uk|ar|pl|cs)\/)?(index|standorte\/index|(standorte|schwerpunkte)\/[^/]+\/index)\.html$/.test(
    page,
  );
const read = (page: string): string => readFileSync(`build/${page}`, 'utf8');

/** "page: sentence" of everything that a pattern finds in pages. */
function found(among: readonly string[], words: readonly RegExp[]): string[] {
  return among.flatMap((page) => {
    const text = proseOf(read(page));
    return words.flatMap((word) => {
      const at = text.search(word);
      return at < 0 ? [] : [`${page}: …${text.slice(Math.max(0, at - 40), at + 60)}`];
    });
  });
}

test('every language has its pages', () => {
  const profiles = pagesIn('de').filter((page) => /^standorte\/[^/]+\/index/.test(page)).length;
  expect(profiles).toBeGreaterThan(0);
  for (const language of TRANSLATED) expect(pagesIn(language).length).toBeGreaterThan(profiles);
});

describe('no page has a word that its reader misunderstands', () => {
  test.each(LANGUAGES)(
    '/%s/',
    (language) => {
      expect(
        found(
          pagesIn(language),
          BANNED[language].map(([word]) => word),
        ),
      ).toEqual([]);
    },
    READ_TIME,
  );

  test(
    'German',
    () => {
      expect(
        found(
          pagesIn('de'),
          BANNED_IN_GERMAN.map(([word]) => word),
        ),
      ).toEqual([]);
    },
    READ_TIME,
  );

  test(
    'German labels that stand alone',
    () => {
      const misread = pagesIn('de').flatMap((page) =>
        textNodesOf(read(page))
          .filter((node) => MISREAD_ALONE.includes(node))
          .map((node) => `${page}: ${node}`),
      );
      expect(misread).toEqual([]);
    },
    READ_TIME,
  );

  test.each(BANNED_IN_GERMAN)('%s would be found', (word, sentence) => {
    expect(sentence).toMatch(word);
  });
});

describe('typography of the pages that parents read', () => {
  test('a number and its unit stay on one line', () => {
    expect(found(pages.filter(isParents), [/\d (km|m|км|м|كم|м|%)(?![\p{L}²])/u])).toEqual([]);
  });
  test('no sentence ends with two full stops, no quotation mark is straight', () => {
    expect(
      found(pages.filter(isParents), [/[\p{L}\d]\.\.(?!\.)/u, /(?<![\p{L}\d])'[^'\n]{2,80}'(?!\p{L})/u]),
    ).toEqual([]);
  });
});

const endsIn1 = (count: number): boolean => count % 10 === 1 && count % 100 !== 11;
const endsIn2to4 = (count: number): boolean =>
  [2, 3, 4].includes(count % 10) && ![12, 13, 14].includes(count % 100);

/** By language: a number with its noun, and the noun that a school grammar asks for; `before` is the word in front. */
const NOUNS: Readonly<
  Record<string, readonly [found: RegExp, form: (count: number, before: string) => string]>
> = {
  de: [
    /(\S*) ?\b(\d+)\s(Standort(?:en?)?)(?![\p{L}-])/gu,
    (count, before) =>
      count === 1 ? 'Standort' : /^(von|zu|mit|bei|den)$/i.test(before) ? 'Standorten' : 'Standorte',
  ],
  leicht: [
    /(\S*) ?\b(\d+)\s(Haus|Häusern?)(?!\p{L})/gu,
    (count, before) => (count === 1 ? 'Haus' : /^(von|in|mit)$/.test(before) ? 'Häusern' : 'Häuser'),
  ],
  en: [/(\S*) ?\b(\d+)\s(centres?)(?!\p{L})/gu, (count) => (count === 1 ? 'centre' : 'centres')],
  uk: [
    /(\S*) ?(?<!\d)(\d+)\s(заклад\p{L}*)/gu,
    (count, before) =>
      before === 'із'
        ? endsIn1(count)
          ? 'закладу'
          : 'закладів'
        : endsIn1(count)
          ? 'заклад'
          : endsIn2to4(count)
            ? 'заклади'
            : 'закладів',
  ],
  ar: [
    /(\S*) ?(?<!\d)(\d+)\s(مركز\p{L}*\p{M}*\p{L}*|مراكز)/gu,
    (count) => (count % 100 >= 3 && count % 100 <= 10 ? 'مراكز' : count % 100 >= 11 ? 'مركزًا' : 'مركز'),
  ],
  pl: [
    /(\S*) ?(?<!\d)(\d+)\s(placów\p{L}*)/gu,
    (count, before) =>
      before === 'z'
        ? count === 1
          ? 'placówki'
          : 'placówek'
        : count === 1
          ? 'placówka'
          : endsIn2to4(count)
            ? 'placówki'
            : 'placówek',
  ],
  cs: [/(\S*) ?(?<!\d)(\d+)\s(zařízen\p{L}*)/gu, () => 'zařízení'],
};

test.each(Object.keys(NOUNS))('in /%s/ every noun has the form that its number asks for', (language) => {
  const [noun, form] = NOUNS[language] ?? [/$^/g, () => ''];
  const all = pagesIn(language)
    .filter(isParents)
    .flatMap((page) => {
      return [...proseOf(read(page)).matchAll(noun)].map(([all, before = '', count = '', word = '']) => ({
        page,
        said: all,
        right: word === form(Number(count), before),
      }));
    });
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ right }) => !right).map(({ page, said }) => `${page}: ${said}`)).toEqual([]);
});

describe('Leichte Sprache on each of its pages', () => {
  test.each(pagesIn('leicht'))('%s', (page) => {
    const html = read(page);
    expect(simpleTextsOf(html).flatMap(faultsIn)).toEqual([]);
  });

  test('a hard text is announced directly before it', () => {
    const profiles = pagesIn('leicht').filter((page) => /\/standorte\/[^/]+\/index/.test(page));
    for (const page of profiles) expect(announcedTextsOf(read(page)).length, page).toBeGreaterThan(1);
  });
});

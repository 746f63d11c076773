/** Words that mean something else to a reader, and typography, in the catalogues and terms of five languages (docs/uebersetzen.md). */
import { describe, expect, test } from 'vitest';
import { NOT_FOUND } from '../../lib/text/messages/not-found.ts';
import { OFFLINE } from '../../lib/text/messages/offline.ts';
import { BANNED, type Checked } from './banned-words.fixture.ts';
import { isSaid, LISTS, SENTINELS } from './catalogue-texts.fixture.ts';
import { catalogueOf } from './catalogues.ts';

/** Quotation marks of other languages, and straight ones. */
const FOREIGN_QUOTES: Readonly<Record<Checked, RegExp>> = {
  en: /["'„«»]/,
  uk: /["'„“”]/,
  ar: /["'„“”’]/,
  pl: /["'“«»]/,
  cs: /["'”«»]/,
};

/** Arguments of messages: numbers and years, the singular, a source without a date. */
const GIVEN: readonly (readonly unknown[])[] = [
  SENTINELS,
  ['1', '1', '1', '1'],
  [undefined, '2026-11-22'],
  [0, true],
  [3, false],
];

/** Every text with its path, menus included; a message once for each set of arguments that it takes. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
  if (!isSaid(value)) return [[path, String(value)]];
  return GIVEN.flatMap((given): [string, string][] => {
    const own = given.slice(0, value.length);
    const last = own.length - 1;
    const all = LISTS.test(path) ? own.map((each, at) => (at === last ? [String(each)] : each)) : own;
    try {
      return [[path, String(value(...all))]];
    } catch {
      return []; // Dates refuse "1".
    }
  });
}

const PATHS = /^\/[a-z/]*$/;
async function textsOf(prefix: Checked): Promise<[path: string, text: string][]> {
  const { shell, start, liveMap, gazetteer, profile, terms } = await catalogueOf(prefix);
  const all = {
    shell,
    start,
    liveMap,
    gazetteer,
    profile,
    terms,
    offline: OFFLINE[prefix],
    notFound: NOT_FOUND[prefix],
  };
  return Object.entries(all)
    .flatMap(([room, each]) => texts(each, room))
    .filter(([, text]) => !PATHS.test(text));
}

const LANGUAGES = Object.keys(BANNED) as Checked[];

describe.each(LANGUAGES)('the words of /%s/', (prefix) => {
  test('contain no false friend', async () => {
    const all = await textsOf(prefix);
    expect(all.length).toBeGreaterThan(250);
    const found = all.filter(([, text]) => BANNED[prefix].some(([word]) => word.test(text)));
    expect(found).toEqual([]);
  });

  test.each(BANNED[prefix])('would be found: %s', (word, sentence) => {
    expect(sentence).toMatch(word);
  });

  test('use the quotation marks of the language', async () => {
    const found = (await textsOf(prefix)).filter(([, text]) => FOREIGN_QUOTES[prefix].test(text));
    expect(found).toEqual([]);
  });

  test('keep numbers, their groups and their units together', async () => {
    const { formats, start } = await catalogueOf(prefix);
    const all = [
      ...(await textsOf(prefix)).map(([, text]) => text),
      ...[0.04, 0.44, 4.23, 41.6].flatMap((km) => [formats.distance(km), formats.distance(km, 5)]),
      formats.radius(150),
      formats.radius(1800),
      start.radius.km(20),
      formats.number(20_000),
    ];
    expect(all.filter((text) => /\d (\d{3}|k?m|к?м|ك?م)(?!\p{L})/u.test(text))).toEqual([]);
  });

  test('end no sentence with two full stops after a date', async () => {
    const { formats, profile } = await catalogueOf(prefix);
    for (const date of ['2026', '2026-11', '2026-11-22']) {
      expect(`${formats.date(date)}.`).not.toContain('..');
      expect(profile.status.evidence(date, date)).not.toContain('..');
      expect(OFFLINE[prefix].offline('22 листопада 2026 р.')).not.toContain('..');
      expect(OFFLINE[prefix].slow('22 листопада 2026 р.')).not.toContain('..');
    }
  });

  test('say that no person has read them, as long as the language is not marked as reviewed', async () => {
    const { language, shell } = await catalogueOf(prefix);
    expect(language.reviewed || shell.unreviewed !== '').toBe(true);
  });
});

/** Arguments that are Arabic already: terms, numbers, lengths, dates, sentences. */
const ARABIC_ARGUMENTS = [
  'gazetteer.middleOfSeveral 1',
  'gazetteer.more 2',
  'gazetteer.municipalities 0',
  'gazetteer.rough 0',
  'liveMap.nowhere.nearest 1',
  'liveMap.nowhere.nearest 2',
  'profile.description 0',
  'profile.description 1',
  'profile.focus.count 0',
  'profile.focus.count 1',
  'profile.focus.description 0',
  'profile.focus.title 0',
  'profile.kindIn 0',
  'profile.place.circle 0',
  'profile.place.precision 0',
  'profile.sources.focus 0',
  'shell.source 0',
  'start.here.accuracy 0',
  'start.here.vague 0',
  'start.here.within 1',
  'start.map.coordinate 0',
  'start.map.coordinate 1',
  'start.panel.asTheCrowFlies 0',
  'start.panel.checked 0',
  'start.panel.distance 0',
  'start.panel.locationRough 0',
  'start.panel.locationRough 1',
  'start.panel.statusAsOf 0',
];
const ISOLATED = /\u2068[^\u2069]*\u2069/g;

test('Arabic isolates every German name', async () => {
  const { shell, start, liveMap, gazetteer, profile, terms } = await catalogueOf('ar');
  const open: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) visit(each, `${path}.${key}`);
    if (!isSaid(value)) return;
    for (let at = 0; at < value.length; at += 1) {
      const given = Array.from({ length: value.length }, (_, index) => (index === at ? 'Musterort' : '2'));
      const all = LISTS.test(path)
        ? given.map((each, index) => (index === given.length - 1 ? [each] : each))
        : given;
      let text: string;
      try {
        text = String(value(...all));
      } catch {
        continue; // Dates refuse names.
      }
      if (text.replace(ISOLATED, '').includes('Musterort')) open.push(`${path} ${at}`);
    }
  };
  for (const [room, each] of Object.entries({ shell, start, liveMap, gazetteer, profile })) visit(each, room);
  expect(open.toSorted()).toEqual(ARABIC_ARGUMENTS);

  const latin = [
    ...(await textsOf('ar')),
    ...Object.entries(terms).map(([id, each]) => [id, String(each)] as const),
  ]
    .filter(([path]) => !path.endsWith('.body'))
    .flatMap(([, text]) => text.replace(ISOLATED, '').match(/[A-Za-z]{2,}/g) ?? []);
  // Keys, abbreviations, and what `GIVEN` passes.
  expect([...new Set(latin)].toSorted()).toEqual([
    'BKG',
    'Ctrl',
    'Enter',
    'IP',
    'false',
    'true',
    'undefined',
  ]);
});

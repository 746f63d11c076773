import { describe, expect, test } from 'vitest';
import { SIZE_CLASSES } from '../../lib/municipalities/size-class.ts';
import { allTerms } from '../../lib/sites/vocabulary.ts';
import { shell } from '../../lib/text/messages/de/shell.ts';
import { gazetteer } from '../../lib/text/messages/de/gazetteer.ts';
import { liveMap } from '../../lib/text/messages/de/live-map.ts';
import { profile } from '../../lib/text/messages/de/profile.ts';
import { de as start } from '../../lib/text/messages/de/start.ts';
import { OTHER_LANGUAGES } from '../../lib/text/languages-offered.ts';
import { countOf, leaves, SENTINELS, shown } from './catalogue-texts.fixture.ts';
import { catalogueOf } from './catalogues.ts';

const GERMAN: Record<string, unknown> = { shell, start, liveMap, gazetteer, profile };
const TERMS = [...allTerms(), ...SIZE_CLASSES];

/** Arguments that only select a wording: singular or plural, exact or uncertain. */
const CHOOSING = [
  'start.list.count 2',
  'start.list.sites 0',
  'start.list.sites 1',
  'start.panel.asTheCrowFlies 1',
  'profile.phases.documented 0',
];
/** Figures that Leichte Sprache leaves out. */
const LEFT_OUT = /^leicht start\.((panel\.locationRough|here\.vague) |map\.cluster(Nearer|Only) 1$)/;
/** Texts that only Leichte Sprache has. */
const ONLY_SIMPLE = ['profile.hard'];
/** Texts that may equal the German ones: units, and words that both languages spell alike. */
const SAME =
  /^\w+ (liveMap\.(metre|kilometre)|start\.radius\.km)$|^en (start\.here\.within|gazetteer\.within|profile\.(focus\.caption|stops\.kinds\.bus))$|^(pl|cs) profile\.(contact\.heading|status\.phone)$/;

const GERMAN_TEXTS = Object.entries(GERMAN).flatMap(([room, texts]) => leaves(texts, room));

test('German shows every argument of every text, except where it only chooses the wording', () => {
  const unused = GERMAN_TEXTS.flatMap(([path, text]) =>
    SENTINELS.slice(0, countOf(text)).flatMap((sentinel, index) =>
      shown(path, text, countOf(text)).includes(sentinel) ? [] : [`${path} ${index}`],
    ),
  );
  expect(unused.toSorted()).toEqual(CHOOSING.toSorted());
});

describe.each(OTHER_LANGUAGES)('the catalogue of /%s/', (prefix) => {
  const textsOf = async (): Promise<Map<string, unknown>> => {
    const rooms: object = await catalogueOf(prefix);
    return new Map(
      Object.entries(rooms)
        .filter(([room]) => room in GERMAN)
        .flatMap(([room, texts]) => leaves(texts, room)),
    );
  };

  test('has the texts German has, no more and no fewer, and none of them empty', async () => {
    const own = await textsOf();
    expect([...own.keys()].toSorted()).toEqual(GERMAN_TEXTS.map(([path]) => path).toSorted());
    for (const [path, german] of GERMAN_TEXTS) {
      expect(typeof own.get(path), path).toBe(typeof german);
      if (prefix === 'leicht' || !ONLY_SIMPLE.includes(path))
        expect(shown(path, own.get(path), countOf(german)).trim(), path).not.toBe('');
    }
  });

  test('shows the same arguments as German, in every text', async () => {
    const own = await textsOf();
    const missing = GERMAN_TEXTS.flatMap(([path, german]) =>
      SENTINELS.slice(0, countOf(german)).flatMap((sentinel, index) =>
        CHOOSING.includes(`${path} ${index}`) ||
        LEFT_OUT.test(`${prefix} ${path} ${index}`) ||
        shown(path, own.get(path), countOf(german)).includes(sentinel)
          ? []
          : [`${path} ${index}: ${shown(path, own.get(path), countOf(german))}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  // Leichte Sprache is German.
  if (prefix !== 'leicht')
    test('left nothing in German', async () => {
      const own = await textsOf();
      const same = GERMAN_TEXTS.filter(
        ([path, german]) =>
          !SAME.test(`${prefix} ${path}`) &&
          !ONLY_SIMPLE.includes(path) &&
          shown(path, german, countOf(german)) === shown(path, own.get(path), countOf(german)),
      );
      expect(same.map(([path]) => path)).toEqual([]);
    });

  test('words every term of the vocabulary', async () => {
    const { terms } = await catalogueOf(prefix);
    for (const { id } of TERMS) expect(terms[id]?.[0], id).toBeTruthy();
  });
});

test('no two groups of the vocabulary share an id, because languages name terms by id alone', () => {
  expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
});

test('Leichte Sprache puts each sentence on a line of its own', async () => {
  const { shell: own, start: front, liveMap: map, profile: pages, terms } = await catalogueOf('leicht');
  const sharing = Object.entries({ own, front, map, pages, terms })
    .flatMap(([room, texts]) => leaves(texts, room))
    // Shown by search engines, not on the page.
    .filter(([path]) => !path.endsWith('.description'))
    .map(([path, text]) => shown(path, text, countOf(text)))
    .filter((text) => /[a-zäöüß][.?] +[A-ZÄÖÜ]/.test(text));
  expect(sharing).toEqual([]);
});

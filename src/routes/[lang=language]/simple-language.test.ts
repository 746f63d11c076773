/** Leichte Sprache in all texts of the catalogue, also those that appear after a click; deploy/words.test.ts reads the built pages. */
import { describe, expect, test } from 'vitest';
import { NOT_FOUND } from '../../lib/text/messages/not-found.ts';
import { OFFLINE } from '../../lib/text/messages/offline.ts';
import { countOf, leaves, shown } from './catalogue-texts.fixture.ts';
import { catalogueOf } from './catalogues.ts';
import { faultsIn } from './simple-language.fixture.ts';

/** Shown by search engines and mail programs, not on the page. */
const ELSEWHERE = /\.(description|subject|body)$/;

describe('the rules themselves', () => {
  test.each([
    ['too long', 'Eins zwei drei vier fünf sechs sieben acht neun.'],
    ['brackets', 'Alle Orte (schwer)'],
    ['Roman number', 'Das war Phase II.'],
    ['decimal comma', 'Bis dahin sind es 1,8 Kilometer.'],
    ['semicolon', 'Das Haus ist offen; fragen Sie dort.'],
    ['abbreviation', 'Zum Beispiel ca. 5 Häuser.'],
    ['abbreviation', 'Bis dahin sind es 5 km.'],
    ['abbreviation', 'Viele Kinder, z. B. hier.'],
    ['subordinate clause', 'Wir wissen nicht, ob es offen ist.'],
    ['subordinate clause', 'Das Haus, das Sie suchen.'],
    ['subordinate clause', 'Rufen Sie an, wenn Sie kommen.'],
  ])('find %s in "%s"', (fault, sentence) => {
    expect(faultsIn(sentence)).toEqual([`${fault}: ${sentence}`]);
  });

  test('let simple sentences pass', () => {
    expect(
      faultsIn('Wir wissen nicht: Gibt es das Zentrum noch?\nWer ist für das Haus verantwortlich?'),
    ).toEqual([]);
  });
});

test('no text of the catalogue breaks a rule', async () => {
  const { shell, start, liveMap, gazetteer, profile, terms } = await catalogueOf('leicht');
  const all = Object.entries({
    shell,
    start,
    liveMap,
    gazetteer,
    profile,
    terms,
    offline: OFFLINE.leicht,
    notFound: NOT_FOUND.leicht,
  })
    .flatMap(([part, texts]) => leaves(texts, part))
    .filter(([path]) => !ELSEWHERE.test(path));
  expect(all.length).toBeGreaterThan(250);
  const faults = all.flatMap(([path, text]) =>
    faultsIn(shown(path, text, countOf(text))).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

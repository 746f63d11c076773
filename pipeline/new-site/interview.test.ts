import { describe, expect, test } from 'vitest';
import { interview } from './interview.ts';
import { QUESTIONS } from './questions.ts';

const PLACES = [{ name: 'Musterort', lon: 13.5, lat: 51, radiusMetres: 2_000 }];
const ANSWERS = [
  'Testkita „Musterhaus“',
  'kita',
  'Musterträger e. V.',
  'frei',
  'Musterort',
  '',
  '',
  '01234',
  '',
  '',
  '1, 2',
  'begegnung, beratung',
  'https://www.example.org/ekiz',
  '',
  'Seite des Trägers',
  'Musterträger e. V.',
  'Teilnahme.',
];

async function talk(
  answers: readonly string[],
): Promise<{ said: string[]; found: Awaited<ReturnType<typeof interview>> }> {
  const left = [...answers];
  const said: string[] = [];
  const found = await interview(
    () => Promise.resolve(left.shift()),
    (line) => said.push(line),
    PLACES,
    (name) =>
      ({
        Musterort: { place: 'Musterort' },
        musterort: { place: 'Musterort' },
        Musterdorf: { place: 'Musterort', part: 'Musterdorf' },
        Mustrort: { names: ['Musterort'], several: false },
        Zweimal: { names: ['Zweimal/A.', 'Zweimal/B.'], several: true },
      })[name] ?? { names: [], several: false },
    '2026-11-22',
    (postcode) => ({ '01234': ['Musterort'], '09999': ['Anderswo'] })[postcode],
  );
  return { said, found };
}

describe('the questions of data:new', () => {
  test('answered well give a sound record', async () => {
    expect(ANSWERS).toHaveLength(QUESTIONS.length);
    const { said, found } = await talk(ANSWERS);
    expect(said).toEqual([]);
    expect(found?.slug).toBe('testkita-musterhaus-musterort');
    expect(found?.record).toMatchObject({
      address: { postcode: '01234', place: 'Musterort' },
      phases: { in: [1, 2] },
      focus: [
        { term: 'begegnung', source: 's1' },
        { term: 'beratung', source: 's1' },
      ],
    });
  });

  test('are asked again until the answer fits', async () => {
    const { said, found } = await talk([
      '',
      ...ANSWERS.slice(0, 1),
      'kiga',
      ...ANSWERS.slice(1, 4),
      'Nirgendort',
      'Mustrort',
      'Zweimal',
      ...ANSWERS.slice(4, 7),
      '1234',
      '12345',
      '09999',
      ...ANSWERS.slice(7),
    ]);
    expect(said.map((each) => each.trim())).toEqual([
      'wird gebraucht.',
      '„kiga“ ist unbekannt; möglich sind: kita, hort, kinderhaus.',
      '„Nirgendort“ ist keine Gemeinde in Sachsen.',
      '„Mustrort“ ist keine Gemeinde in Sachsen; gemeint vielleicht: Musterort.',
      '„Zweimal“ heißen mehrere Gemeinden: Zweimal/A. oder Zweimal/B..',
      expect.stringContaining('fünf Ziffern'),
      '„12345“ ist in Sachsen keine Postleitzahl.',
      '„09999“ gehört zu Anderswo, nicht zu Musterort.',
    ]);
    expect(found?.record.name).toBe('Testkita „Musterhaus“');
  });

  test('know a place by other spellings, and a part by its municipality', async () => {
    const [before, after] = [ANSWERS.slice(0, 4), ANSWERS.slice(5)];
    const spelled = await talk([...before, 'musterort', ...after]);
    expect(spelled.said).toEqual(['  Gemeinde nach dem amtlichen Verzeichnis: Musterort.']);
    expect(spelled.found?.record.address.place).toBe('Musterort');
    const part = await talk([...before, 'Musterdorf', ...after.slice(1)]);
    expect(part.found?.record.address).toMatchObject({ place: 'Musterort', part: 'Musterdorf' });
  });

  test('left in the middle give nothing', async () => {
    expect((await talk(ANSWERS.slice(0, 5))).found).toBeUndefined();
  });
});

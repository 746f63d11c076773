import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, recordFromDraft, type Draft } from './draft.ts';

const PLACES = [{ name: 'Musterort/Sa.', lon: 13.5, lat: 51, radiusMetres: 2_000 }];
const FILLED: Draft = {
  ...emptyDraft(),
  name: 'Testkita „Musterhaus“',
  kind: 'kita',
  operator: 'Musterträger e. V.',
  operatorType: 'frei',
  place: 'musterort/sa.',
  focus: ['begegnung'],
  offers: '- Elterncafé\n\n• Krabbelgruppe',
  profile: 'https://www.example.org/ekiz',
  sourceTitle: 'Seite des Trägers',
  sourcePublisher: 'Musterträger e. V.',
  sourceSays: 'Teilnahme am Modellprojekt.',
};
const read = (draft: Draft) => recordFromDraft(draft, PLACES, '2026-11-22');
const fields = (draft: Draft): string[] => {
  const result = read(draft);
  return 'problems' in result ? result.problems.map((each) => each.field) : [];
};

describe('the form', () => {
  test('makes a record of what is filled in, with one source for all of it', () => {
    const result = read(FILLED);
    expect('record' in result && result.slug).toBe('testkita-musterhaus-musterort-sa');
    expect('record' in result && result.record).toEqual({
      name: 'Testkita „Musterhaus“',
      kind: 'kita',
      operator: { name: 'Musterträger e. V.', type: 'frei' },
      address: { place: 'Musterort/Sa.' },
      location: {
        lon: 13.5,
        lat: 51,
        precision: 'municipality',
        radiusMetres: 2_000,
        source: 'Gemeindeverzeichnis, Mittelpunkt der Gemeinde',
      },
      phases: { in: [1], basis: 'documented' },
      status: { value: 'unclear', sources: ['s1'] },
      socialSpace: { types: [], sources: ['s1'] },
      focus: [{ term: 'begegnung', source: 's1' }],
      offers: [
        { text: 'Elterncafé', source: 's1' },
        { text: 'Krabbelgruppe', source: 's1' },
      ],
      contact: {},
      profile: 'https://www.example.org/ekiz',
      sources: [
        {
          id: 's1',
          title: 'Seite des Trägers',
          publisher: 'Musterträger e. V.',
          seen: '2026-11-22',
          says: 'Teilnahme am Modellprojekt.',
        },
      ],
      checked: '2026-11-22',
    });
  });

  test('left empty says which fields are needed', () => {
    expect(fields(emptyDraft())).toEqual([
      'name',
      'kind',
      'operator',
      'operatorType',
      'place',
      'profile',
      'sourceTitle',
      'sourcePublisher',
      'sourceSays',
    ]);
  });

  test.each<[Partial<Draft>, string]>([
    [{ place: 'Nirgendort' }, 'place'],
    [{ postcode: '4838' }, 'postcode'],
    [{ notes: 'Leiterin: Maxi Muster' }, 'notes'],
    [{ offers: 'Treff bei muster@example.org' }, 'offers'],
    [{ name: '<b>Kita</b>' }, 'name'],
    [{ statusAsOf: '2030' }, 'statusAsOf'],
    [{ website: 'example.org' }, 'website'],
  ])('%j is pointed out at %s', (change, field) => {
    expect(fields({ ...FILLED, ...change })).toEqual([field]);
  });

  test('filled with anything whatever never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...(Object.keys(FILLED) as (keyof Draft)[])),
        (text, field) => {
          if (typeof FILLED[field] === 'string') read({ ...FILLED, [field]: text });
        },
      ),
      { interruptAfterTimeLimit: 2_000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../text/any-text.fixture.ts';
import { recordFromDraft } from './draft.ts';
import { valueAt } from '../fields/fields.ts';
import { emptyDraft, FORM_FIELDS, type Draft } from './form-fields.ts';
import { SAMPLE_RECORD } from './sample.ts';

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

  test('gives back everything of the sample record that it asks for', () => {
    const answer = ({ format, path }: (typeof FORM_FIELDS)[number]): unknown => {
      const value: unknown = valueAt(SAMPLE_RECORD, path);
      if (format === 'phases') return SAMPLE_RECORD.phases.in.map(String);
      if (format === 'focus') return SAMPLE_RECORD.focus.map((each) => each.term);
      if (format === 'offers') return SAMPLE_RECORD.offers.map((each) => each.text).join('\n');
      return format === 'number' ? String(value) : value;
    };
    const answers = Object.fromEntries(FORM_FIELDS.map((each) => [each.key, answer(each)]));
    const { place } = SAMPLE_RECORD.address;
    const result = recordFromDraft(
      { ...FILLED, ...answers },
      [{ name: place, lon: 13.5, lat: 51, radiusMetres: 2_000 }],
      '2026-11-22',
    );
    const record = 'record' in result ? result.record : undefined;
    const fromOne = (value: unknown): unknown =>
      Array.isArray(value) && typeof value[0] === 'object'
        ? value.map((each: object) => ({ ...each, source: 's1' }))
        : value;
    for (const { path } of FORM_FIELDS)
      expect(record && valueAt(record, path), path).toEqual(fromOne(valueAt(SAMPLE_RECORD, path)));
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
      fc.property(anyText(), fc.constantFrom(...(Object.keys(FILLED) as (keyof Draft)[])), (text, field) => {
        if (typeof FILLED[field] === 'string') read({ ...FILLED, [field]: text });
      }),
      { interruptAfterTimeLimit: 2_000 },
    );
  });
});

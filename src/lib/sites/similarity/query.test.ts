import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from './arbitrary.fixture.ts';
import {
  DEFAULT_SIMILARITY_QUERY,
  parseSimilarityQuery,
  serialiseSimilarityQuery,
  type SimilarityQuery,
} from './query.ts';
import { REQUIREMENTS } from './requirements.ts';
import { DEFAULT_WEIGHTS, PRESETS } from './weights.ts';

const parse = (query: string) => parseSimilarityQuery(new URLSearchParams(query));

const query: fc.Arbitrary<SimilarityQuery> = fc.record({
  municipality: fc.option(fc.constantFrom('14730110', '14511000'), { nil: undefined }),
  weights: fc.oneof(arbitrary.weights, fc.constantFrom(...PRESETS.map((each) => each.weights))),
  wishes: arbitrary.wishes,
  requirements: fc.subarray(REQUIREMENTS.map(({ id }) => id)),
  collected: fc.uniqueArray(fc.constantFrom('testkita-a', 'testkita-b', 'testkita-c')),
});

describe('the query of the likeness page', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(query, (each) => {
        expect(parse(serialiseSimilarityQuery(each))).toEqual(each);
      }),
    );
  });

  it('is empty for the default', () => {
    expect(serialiseSimilarityQuery(DEFAULT_SIMILARITY_QUERY)).toBe('');
    expect(parse('')).toEqual(DEFAULT_SIMILARITY_QUERY);
  });

  it('reads well', () => {
    const text =
      'gemeinde=14730110&gewicht-einwohner=5&schwerpunkt=beratung,begegnung&mit=kontakt&merkliste=testkita-a,testkita-b';
    expect(parse(text)).toEqual({
      municipality: '14730110',
      weights: { ...DEFAULT_WEIGHTS, population: 5 },
      wishes: { focus: ['beratung', 'begegnung'], kind: [], operator: [] },
      requirements: ['kontakt'],
      collected: ['testkita-a', 'testkita-b'],
    });
    expect(serialiseSimilarityQuery(parse(text))).toBe(text);
  });

  it('names a preset instead of its weights', () => {
    expect(serialiseSimilarityQuery(parse('vorlage=naehe'))).toBe('vorlage=naehe');
  });

  it('reads what a plain form sends: every weight, repeated keys', () => {
    const form = 'gemeinde=14730110&gewicht-naehe=0&gewicht-kreis=5&art=kita&art=hort';
    expect(parse(form)).toMatchObject({
      weights: { distance: 0, district: 5, population: 4 },
      wishes: { kind: ['kita', 'hort'] },
    });
  });

  it('drops what it does not know and never throws', () => {
    expect(
      parse('gemeinde=abc&vorlage=x&gewicht-einwohner=-1&gewicht-kreis=99&art=burg&mit=alles&merkliste=../x'),
    ).toEqual({
      ...DEFAULT_SIMILARITY_QUERY,
      weights: { ...DEFAULT_WEIGHTS, district: 5 },
    });
    const key = fc.constantFrom(
      'gemeinde',
      'vorlage',
      'gewicht-kreis',
      'schwerpunkt',
      'mit',
      'merkliste',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string()), { maxLength: 8 }), (pairs) => {
        const read = parseSimilarityQuery(new URLSearchParams(pairs));
        expect(parse(serialiseSimilarityQuery(read))).toEqual(read);
      }),
    );
  });
});

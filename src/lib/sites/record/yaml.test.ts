import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { anyText } from '../../text/any-text.fixture.ts';
import type { SiteRecord } from '../schema.ts';
import { SAMPLE_RECORD } from './sample.ts';
import { validateRecord } from './validate.ts';
import { siteYaml } from './yaml.ts';

describe('a record as YAML', () => {
  test('starts with what editors need for completion', () => {
    expect(siteYaml(SAMPLE_RECORD).split('\n').slice(0, 2)).toEqual([
      '# yaml-language-server: $schema=../derived/site.schema.json',
      '# Anleitung: docs/redaktion.md',
    ]);
  });

  test('keeps short lists on one line and postcodes in quotes', () => {
    const yaml = siteYaml(SAMPLE_RECORD);
    expect(yaml).toContain('in: [1, 2]');
    expect(yaml).toContain('{term: begegnung, source: s1}');
    expect(yaml).toContain('postcode: "01234"');
    expect(yaml).toContain('asOf: "2024"');
  });

  test('of the sample record, which carries every field, says the same after reading', () => {
    expect(validateRecord(parse(siteYaml(SAMPLE_RECORD)))).toEqual({ record: SAMPLE_RECORD, problems: [] });
  });

  test('says the same after reading, whatever the texts are', () => {
    const text = fc
      .oneof(
        anyText({ minLength: 1, maxLength: 300 }),
        fc.constantFrom(
          'yes',
          'null',
          '~',
          '2024-01-01',
          '0x1',
          '1e3',
          '- a',
          'a: b',
          '# a',
          '"',
          "'",
          '|',
          '{a}',
          '@',
          '*a',
          '%',
        ),
      )
      .filter((each) => 'record' in validateRecord({ ...SAMPLE_RECORD, name: each }) && each.trim() === each);
    fc.assert(
      fc.property(text, text, text, (name, note, offer) => {
        const record: SiteRecord = {
          ...SAMPLE_RECORD,
          name,
          status: { ...SAMPLE_RECORD.status, note },
          offers: [{ text: offer }],
        };
        const again = validateRecord(parse(siteYaml(record)));
        expect(again).toEqual({ record, problems: [] });
        expect(siteYaml(record)).toBe('record' in again ? siteYaml(again.record) : '');
      }),
      { interruptAfterTimeLimit: 3_000 },
    );
  }, 20_000);
});

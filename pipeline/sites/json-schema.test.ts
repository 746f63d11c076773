import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { siteJsonSchema } from './json-schema.ts';

const schema = JSON.parse(siteJsonSchema()) as Record<string, unknown>;
const fits = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** Returns every field of the schema that an editor can hover over. */
function fieldsOf(node: unknown, path = ''): [string, Record<string, unknown>][] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties, items } = node as {
    properties?: Record<string, Record<string, unknown>>;
    items?: unknown;
  };
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, each]): [string, Record<string, unknown>][] => [
      [`${path}${name}`, each],
      ...fieldsOf(each, `${path}${name}.`),
    ]),
    ...fieldsOf(items, path),
  ];
}

describe('the schema for editors', () => {
  test('is committed as it derives', () => {
    expect(readFileSync('data/derived/site.schema.json', 'utf8')).toBe(siteJsonSchema());
  });

  test('fits the sample and not a mistyped term', () => {
    expect(fits(SAMPLE_RECORD)).toBe(true);
    expect(fits({ ...SAMPLE_RECORD, kind: 'kiga' })).toBe(false);
    expect(fits({ ...SAMPLE_RECORD, knid: 'kita' })).toBe(false);
  });

  test('has a German hover text at every field', () => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(40);
    expect(
      fields.filter(([, each]) => typeof each['description'] !== 'string').map(([path]) => path),
    ).toEqual([]);
  });
});

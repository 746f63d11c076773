import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE_RECORD } from './sample.ts';
import { pathText } from './problem.ts';
import { validateRecord } from './validate.ts';

/** Validates the sample with one change; returns [field, problem, remedy] of every problem. */
function problemsWith(change: (record: Record<string, unknown>) => void): string[][] {
  const record = structuredClone(SAMPLE_RECORD) as unknown as Record<string, unknown>;
  change(record);
  return validateRecord(record).problems.map((each) => [pathText(each.path), each.problem, each.remedy]);
}

describe('a record', () => {
  test('that is sound comes back as it was', () => {
    expect(validateRecord(SAMPLE_RECORD)).toEqual({ record: SAMPLE_RECORD, problems: [] });
  });

  test('without a needed field is told which', () => {
    expect(problemsWith((each) => delete each['profile'])).toEqual([
      ['profile', 'fehlt', 'das Feld „profile“ eintragen'],
    ]);
  });

  test('with a mistyped field is asked whether the right one was meant, once', () => {
    const renamed = problemsWith((each) => {
      each['oprator'] = each['operator'];
      delete each['operator'];
    });
    expect(renamed).toEqual([
      ['oprator', 'dieses Feld gibt es hier nicht', 'meinten Sie „operator“? Sonst die Zeile löschen'],
    ]);
  });

  test('with a field nobody knows is told what may stand there', () => {
    const [problem] = problemsWith((each) => ((each['contact'] as Record<string, string>)['fax'] = '1'));
    expect(problem?.[0]).toBe('contact.fax');
    expect(problem?.[2]).toContain('phone, email, website');
  });

  test('with an unknown term is offered the nearest one and the whole list', () => {
    const [problem] = problemsWith((each) => (each['focus'] = [{ term: 'beratug', source: 's1' }]));
    expect(problem?.[0]).toBe('focus[1].term');
    expect(problem?.[2]).toMatch(/^meinten Sie „beratung“\? Sonst: möglich sind: familienbildung, beratung,/);
  });

  test.each([
    ['<b>Kita</b>', 'HTML'],
    ['Kita\u202e', 'Steuerzeichen'],
    ['Kita\nHort', 'Steuerzeichen'],
    ['   ', 'ist leer'],
    ['x'.repeat(2001), '2.000 Zeichen'],
  ])('refuses %j as a name', (name, why) => {
    const problems = problemsWith((each) => (each['name'] = name));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[1]).toContain(why);
  });

  test.each([
    [12.6, 51.5, []],
    [51.5, 12.6, ['location.lon', 'location.lat']],
    [9.9, 51, ['location.lon']],
    [13, 48.1, ['location.lat']],
    [Number.NaN, 51, ['location.lon']],
    ['13', 51, ['location.lon']],
  ])('at lon %s, lat %s finds fault with %j', (lon, lat, fields) => {
    const problems = problemsWith((each) => Object.assign(each['location'] as object, { lon, lat }));
    expect(problems.map(([field]) => field)).toEqual(fields);
  });

  test.each(['javascript:alert(1)', 'www.example.org', 'https://', 'https://a b.de', 'data:text/html,x'])(
    'refuses %j as a web address',
    (url) => {
      expect(problemsWith((each) => (each['profile'] = url)).map(([field]) => field)).toEqual(['profile']);
    },
  );

  test('of any shape whatever gives problems, never an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { problems } = validateRecord(value);
        expect(problems.length).toBeGreaterThan(0);
        for (const each of problems) {
          expect(each.problem).not.toBe('');
          expect(each.remedy).not.toBe('');
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { FILLED_IN } from './operator-settings.fixture.ts';
import { missingEntries, proposalFor } from './filled-in.ts';
import { operatorSettings } from './operator-settings.ts';

describe('the operator’s settings', () => {
  it('name each entry that is not filled in', () => {
    expect(missingEntries(FILLED_IN)).toEqual([]);
    expect(
      missingEntries({
        ...FILLED_IN,
        siteUrl: null,
        operator: { ...FILLED_IN.operator, email: 'BITTE EINTRAGEN' },
        dataProtection: {
          ...FILLED_IN.dataProtection,
          officer: ' ',
          rights: 'BITTE EINTRAGEN (Vorschlag: x)',
        },
      }),
    ).toEqual(['operator.email', 'dataProtection.officer', 'dataProtection.rights']);
  });

  it('have the entries that the package’s file has', () => {
    const paths = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, each]) => paths(each, `${path}.${key}`))
        : [path];
    expect(paths(operatorSettings)).toEqual(paths(FILLED_IN));
  });

  it('show what the package proposes, and nothing else', () => {
    expect(proposalFor('BITTE EINTRAGEN (Vorschlag: Art. 15 (Auskunft).)')).toBe('Art. 15 (Auskunft).');
    expect(proposalFor('BITTE EINTRAGEN')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { SiteRecord } from '../schema.ts';
import { pathText } from './problem.ts';
import { ruleProblems } from './rules.ts';
import { SAMPLE_RECORD } from './sample.ts';

const TODAY = '2026-11-22';

function found(change: Partial<SiteRecord>, today = TODAY): string[] {
  return ruleProblems({ ...SAMPLE_RECORD, ...change }, today).map(
    (each) => `${each.level} ${pathText(each.path)}: ${each.problem}`,
  );
}
/** Messages of the errors, without warnings. */
const errors = (change: Partial<SiteRecord>, today = TODAY): string[] =>
  found(change, today).filter((each) => each.startsWith('error'));

describe('rules over a whole record', () => {
  test('find no fault with the sample but the offer without a source', () => {
    expect(found({})).toEqual(['warning offers: Angebote nennen keine Quelle']);
  });

  test('want every source that is named to exist', () => {
    expect(errors({ focus: [{ term: 'begegnung', source: 's9' }] })).toEqual([
      'error focus[1].source: verweist auf eine Quelle, die es nicht gibt',
    ]);
  });

  test('want nothing twice', () => {
    const focus = [
      { term: 'begegnung' as const, source: 's1' },
      { term: 'begegnung' as const, source: 's2' },
    ];
    expect(errors({ focus })).toEqual(['error focus[2].term: dieser Schwerpunkt steht schon da']);
    const [source] = SAMPLE_RECORD.sources;
    expect(errors({ sources: [...SAMPLE_RECORD.sources, ...(source ? [source] : [])] })).toEqual([
      'error sources[3].id: diese Kennung gibt es schon',
    ]);
  });

  test('know that phase 2 had phase 1 before it', () => {
    expect(errors({ phases: { in: [2], basis: 'documented' } })[0]).toContain('Phase 1 fehlt');
  });

  test.each([
    ['2026-11-22', []],
    ['2026-11-23', ['liegt in der Zukunft']],
    ['2026-02-30', ['diesen Tag gibt es nicht']],
  ])('judge the date %s of a publication', (published, expected) => {
    const sources = SAMPLE_RECORD.sources.map((each) => ({ ...each, published }));
    const all = errors({ sources, checked: TODAY }).filter((each) => each.includes('published'));
    expect(all).toHaveLength(expected.length * 2);
    for (const each of all) expect(each).toContain(expected[0]);
  });

  test('judge a vague date by what it says', () => {
    const status = { ...SAMPLE_RECORD.status, asOf: '2026' };
    expect(errors({ status })).toEqual([]);
    expect(errors({ status: { ...status, asOf: '2026-12' } })[0]).toContain('Zukunft');
  });

  test('want a source read before the record was checked', () => {
    expect(errors({ checked: '2026-11-21' })[0]).toContain('geprüft, bevor die Quelle s1 gelesen wurde');
  });

  test('ask for a new check after a year, not a day earlier', () => {
    expect(found({}, '2027-11-22').join()).not.toContain('Jahr');
    expect(found({}, '2027-11-23').join()).toContain('zuletzt vor mehr als einem Jahr geprüft');
    expect(errors({}, '2027-11-23')).toEqual([]);
  });

  test('want a street where the location claims to be that exact', () => {
    const address = { place: 'Musterort' };
    const location = { ...SAMPLE_RECORD.location, precision: 'address' as const };
    expect(errors({ address, location })[0]).toContain('location.precision');
  });

  test('take a neighbour that stands in for a street, where a note says so', () => {
    const address = { place: 'Musterort' };
    const { note, ...others } = SAMPLE_RECORD.location;
    const location = { ...others, precision: 'street' as const };
    expect(errors({ address, location })[0]).toContain('location.precision');
    expect(errors({ address, location: { ...location, note } })).toEqual([]);
  });

  test('want a source where something is said about the social space', () => {
    const without = { types: [], sources: [] };
    expect(errors({ socialSpace: without })).toEqual([]);
    expect(errors({ socialSpace: { ...without, note: 'Am Wald' } })[0]).toContain('socialSpace.sources');
  });
});

describe('the e-mail address', () => {
  const contact = (email: string) => ({ contact: { email } });

  test.each(['kita@example.org', 'hort.berg@example.org', 'kunterbunt@example.org'])(
    '%s is taken',
    (each) => {
      expect(errors(contact(each))).toEqual([]);
    },
  );

  test.each(['vorname.muster@example.org', 'v_muster@example.org'])('of a person, %s, is refused', (each) => {
    expect(errors(contact(each))[0]).toContain('contact.email');
  });
});

describe('traces of persons', () => {
  test.each([
    'Kontakt: vorname.muster@example.org',
    'muster (at) example.org',
    'Leiterin: Maxi Muster',
    'Frau Muster berät',
    'Termin bei Dr. Muster',
    'Ansprechpartnerin ist Maxi Muster',
    'Herr von Muster',
  ])('are refused: %s', (notes) => {
    expect(errors({ notes })).toHaveLength(1);
  });

  test.each([
    'Kindertagesstätte „Thomas Müntzer“',
    'Leitung und Team beraten Familien',
    'Koordinatorin und Kita-Leiter genannt.',
    'Meißner Str. 159',
    'Starke Eltern – Starke Kinder',
    'Treffen mit dem Direktor des Felsenweg-Instituts',
    'Kurse für Frauen und Herren',
    'Zusammenarbeit @ Schule',
  ])('are not seen where there are none: %s', (notes) => {
    expect(errors({ notes })).toEqual([]);
  });
});

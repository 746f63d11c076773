import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { IMPORT_CONTEXT } from './fixtures/import-context.fixture.ts';
import { propose, type Proposal } from './propose.ts';
import { readList } from './read/list.ts';
import { rowsOf } from './rows.ts';

const FIXTURES = 'pipeline/import/fixtures';

async function proposals(file: string): Promise<Proposal[]> {
  const list = rowsOf(await readList(file, readFileSync(`${FIXTURES}/${file}`)));
  return propose(list.rows, [], IMPORT_CONTEXT);
}

let all: Proposal[];
/** Returns the record of a row by its "Lfd. Nr." in the list. */
function record(number: number): SiteRecord {
  const found = all[number - 1]?.record;
  if (!found) throw new Error(`Row ${number} gave no record: ${JSON.stringify(all[number - 1])}`);
  return found;
}
const remarks = (number: number): string => all[number - 1]?.remarks.map((each) => each.what).join() ?? '';

beforeAll(async () => {
  all = await proposals('liste.xlsx');
});

describe('a list of 31 as people keep it', () => {
  test('comes in whole; only what is no focus and what has no known heading keeps its row back', () => {
    const doubts: Record<number, string> = {
      15: 'Spalte „Schwerpunkte“: kein bekannter Schwerpunkt, als Angebot übernommen: „Gartenprojekt“ → Angebote in die Spalte „Angebote“ schreiben',
      34: 'Spalte „Farbe“: Spalte nicht verstanden, nicht übernommen: „blau“ → umbenennen, löschen oder mit --ohne "Farbe" weglassen',
    };
    expect(all.map((each) => [each.row, each.kind, ...each.reasons])).toEqual(
      Array.from({ length: 31 }, (_, at) => at + 4).map((row) =>
        doubts[row] ? [row, 'doubtful', doubts[row]] : [row, 'new'],
      ),
    );
  });

  test.each(['liste.ods', 'liste-cp1252.csv', 'liste-komma-utf8-bom.csv'])(
    'says the same as %s',
    async (file) => {
      const others = await proposals(file);
      const records = (list: Proposal[]): unknown[] =>
        list.map((each) => ({ ...each.record, name: each.record?.name.replace(/^=/, '') }));
      expect(records(others)).toEqual(records(all));
    },
  );

  test('written and read a second time changes nothing', async () => {
    const known = all.flatMap(({ slug, record: each }) => (slug && each ? [{ slug, record: each }] : []));
    const list = rowsOf(await readList('liste.xlsx', readFileSync(`${FIXTURES}/liste.xlsx`)));
    expect(propose(list.rows, known, IMPORT_CONTEXT).map((each) => [each.kind, each.changes])).toEqual(
      all.map(({ kind }) => [kind === 'new' ? 'unchanged' : kind, []]),
    );
  });
});

describe('each quirk', () => {
  test('a postcode that lost its zero, a number apart, a decimal comma, a phone number in pieces', () => {
    expect(record(1).address).toEqual({ street: 'Musterstr. 5a', postcode: '04838', place: 'Eilenburg' });
    expect(record(1).location).toMatchObject({ lon: 12.632788, lat: 51.459845, precision: 'address' });
    expect(record(1).contact.phone).toBe('03423 000012');
  });

  test('other words for our terms, several in a cell', () => {
    expect(record(2).focus.map((each) => each.term)).toEqual(['begegnung', 'beratung', 'gesundheit']);
    expect(record(2).phases.in).toEqual([1, 2]);
    expect(record(2).status.asOf).toBe('2024-03-31');
    expect(record(10).focus.map((each) => each.term)).toEqual(['beratung', 'familienbildung']);
    expect(record(15).focus.map((each) => each.term)).toEqual(['schutz']);
  });

  test('what is no term is kept as an offer and told', () => {
    expect(record(12).focus.map((each) => each.term)).toEqual(['inklusion']);
    expect(record(12).offers.map((each) => each.text)).toEqual(['Gartenprojekt']);
    expect(remarks(12)).toContain('als Angebot übernommen');
  });

  test('a whole address in one cell, postcode and place in one cell', () => {
    expect(record(3).address).toEqual({ street: 'Musterweg 3', postcode: '01589', place: 'Riesa' });
    expect(record(3).contact.website).toBe('https://www.example.org/riesa');
    expect(record(5).address).toEqual({ postcode: '01917', place: 'Kamenz' });
    expect(record(5).contact.phone).toBe('03578 12345');
    expect(record(14).contact.phone).toBe('03741 12345');
  });

  test('coordinates: swapped columns, Rechts- and Hochwert, degrees and minutes', () => {
    expect(record(4).location).toMatchObject({ lon: 14.988035, lat: 51.155287 });
    expect(remarks(4)).toContain('vertauscht');
    // Expected values computed independently with Krüger's series: 51.524431 N, 12.332767 E.
    expect(record(6).location.lon).toBeCloseTo(12.332767, 5);
    expect(record(6).location.lat).toBeCloseTo(51.524431, 5);
    expect(remarks(6)).toContain('EPSG:25833');
    expect(record(13).location).toMatchObject({ lon: 13.003056, lat: 50.580556 });
  });

  test('without coordinates the place itself, with an honest radius', () => {
    expect(record(30).location).toMatchObject({
      precision: 'municipality',
      source: 'Gemeindeverzeichnis, Mittelpunkt der Gemeinde',
    });
    // Zittau has 66.8 km²: a circle of this area has a radius of 4.6 km, with a third added 6.1 km.
    expect(record(30).location.radiusMetres).toBeGreaterThan(5_000);
    expect(record(30).location.radiusMetres).toBeLessThan(7_000);
  });

  test('names of places as people write them', () => {
    expect([24, 25, 26, 27, 31].map((each) => record(each).address.place)).toEqual([
      'Reichenbach im Vogtland',
      'Auerbach/Vogtl.',
      'Schwarzenberg/Erzgeb.',
      'Stollberg/Erzgeb.',
      'Weißwasser/O.L.',
    ]);
    expect(record(15).address).toMatchObject({ place: 'Meißen', part: 'Triebischtal' });
  });

  test('kinds and operators told by their names, and said to be guessed', () => {
    expect([1, 11, 12].map((each) => record(each).kind)).toEqual(['kita', 'hort', 'kinderhaus']);
    expect([1, 11, 12].map((each) => record(each).operator.type)).toEqual(['frei', 'kommunal', 'kirchlich']);
    expect(remarks(11)).toContain('erschlossen');
    expect(record(11).phases.in).toEqual([1, 2]);
  });

  test('a phase that Excel took for the number 1.2', () => {
    expect(record(7).phases.in).toEqual([1, 2]);
    expect(record(7).status.asOf).toBe('2023-03');
  });

  test('sources: an address, two in a cell, a newspaper with its date, none at all', () => {
    expect(record(1).sources).toHaveLength(1);
    expect(record(1).sources[0]).toMatchObject({
      url: 'https://www.example.org/1',
      publisher: 'example.org',
    });
    expect(record(10).sources.map((each) => each.url)).toEqual([
      'https://www.example.org/10',
      'https://www.example.org/10b',
    ]);
    expect(record(8).sources[0]).toMatchObject({ publisher: 'Freie Presse', published: '2018-05-12' });
    expect(record(9).sources[0]?.title).toBe('Liste „liste“');
    expect(remarks(9)).toContain('die Liste selbst als Quelle');
  });

  test('offers one a line', () => {
    expect(record(10).offers.map((each) => each.text)).toEqual(['Krabbelgruppe', 'Familienfrühstück']);
  });

  test('persons stay out, and the report says so', async () => {
    const list = rowsOf(await readList('liste.ods', readFileSync(`${FIXTURES}/liste.ods`)));
    expect(list.remarks.map((each) => `${each.what}: ${each.column ?? ''}`)).toEqual([
      'nicht übernommen: Angaben zu Personen gehören nicht in die Karte: Leitung',
      'nicht verstanden, nicht übernommen: Farbe',
    ]);
    expect(JSON.stringify(all)).not.toContain('Maxi');
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { siteYaml } from '../../src/lib/sites/record/yaml.ts';
import { anyText } from '../../src/lib/text/any-text.fixture.ts';
import { checkSites, type RawFile } from './check.ts';
import { findingText } from './finding.ts';
import { readFolder, today } from './folder.ts';
import { finderOf, sitesJson } from './sites-step.ts';

const MUSTERORT = {
  ags: '14000010',
  name: 'Musterort/Erzgeb.',
  officialName: 'Musterort/Erzgeb.',
  districtAgs: '14000',
  district: 'Musterkreis',
  population: 1234,
} as Municipality;
const NACHBARORT = { ...MUSTERORT, ags: '14000020', name: 'Nachbarort', officialName: 'Nachbarort' };

/** The neighbour lies east of 14°; west of 12.5° and east of 14.9° is outside Saxony. */
const at = (lon: number): Municipality | undefined =>
  lon < 12.5 || lon > 14.9 ? undefined : lon < 14 ? MUSTERORT : NACHBARORT;

const SAMPLE = siteYaml(SAMPLE_RECORD);
const file = (name: string, text: string): RawFile => ({ name, bytes: new TextEncoder().encode(text) });
const check = (...files: RawFile[]) => checkSites(files, at, '2026-11-22');

/** Returns the errors after replacing one text of the sample. */
function errorsWith(old: string, changed: string): string[] {
  expect(SAMPLE).toContain(old);
  return check(file('testkita.yaml', SAMPLE.replace(old, changed)))
    .findings.filter((each) => each.level === 'error')
    .map(findingText);
}

describe('one file', () => {
  test('that is sound becomes a site in its municipality', () => {
    const checked = check(file('testkita.yaml', SAMPLE));
    expect(checked.findings.filter((each) => each.level === 'error')).toEqual([]);
    expect(checked.sites[0]).toEqual({
      slug: 'testkita',
      ...SAMPLE_RECORD,
      municipality: {
        ags: '14000010',
        name: 'Musterort/Erzgeb.',
        districtAgs: '14000',
        district: 'Musterkreis',
        population: 1234,
      },
    });
  });

  test.each([
    ['a missing field', 'kind: kita\n', '', 'kind: fehlt → das Feld „kind“ eintragen'],
    [
      'an unknown term',
      'kind: kita',
      'kind: kiga',
      'kind „kiga“: ist kein bekannter Begriff → meinten Sie „kita“?',
    ],
    [
      'HTML in a name',
      'name: Testkita „Musterhaus“',
      'name: <b>Testkita</b>',
      'name „<b>Testkita</b>“: enthält < oder > (HTML)',
    ],
    [
      "a person's e-mail",
      'Erfundenes Beispiel, keine wirkliche Einrichtung.',
      'vorname.muster@example.org',
      'notes „vorname.muster@example.org“: enthält die E-Mail-Adresse',
    ],
    [
      'a postcode without quotes',
      'postcode: "01234"',
      'postcode: 01234',
      'address.postcode „01234“: steht ohne Anführungszeichen und wird deshalb nicht als Text gelesen → "01234" schreiben',
    ],
    [
      'a date in the future',
      'published: 2018-05',
      'published: 2026-12',
      'sources[2].published „2026-12“: liegt in der Zukunft',
    ],
    [
      'an unknown field',
      'operator:',
      'oprator:',
      'oprator: dieses Feld gibt es hier nicht → meinten Sie „operator“?',
    ],
    [
      'a swapped coordinate',
      'lon: 13.5\n  lat: 51',
      'lon: 51\n  lat: 13.5',
      'location.lon „51“: liegt östlich von Sachsen (11,8° bis 15,1°) → prüfen, ob lon und lat vertauscht sind',
    ],
    [
      'a coordinate outside Saxony',
      'lon: 13.5',
      'lon: 14.95',
      'location „lon 14.95, lat 51“: die Koordinate liegt außerhalb Sachsens',
    ],
    [
      'a coordinate elsewhere',
      'lon: 13.5',
      'lon: 14.5',
      'address.place „Musterort“: die Koordinate (lon 14.5, lat 51) liegt in Nachbarort (AGS 14000020) → place auf „Nachbarort“ oder die Koordinate berichtigen',
    ],
  ])('with %s is refused, with file, field, value and remedy', (_what, old, changed, message) => {
    const errors = errorsWith(old, changed);
    expect(errors.join('\n')).toContain(message);
    for (const each of errors) expect(each).toMatch(/^FEHLER {2}data\/sites\/testkita\.yaml/);
  });

  test.each([
    ['kind: kita', 'kind: kita\nkind: hort', 'steht zweimal da'],
    ['name: Testkita', 'name: Träger: Testkita', 'Doppelpunkt mitten im Text'],
    ['kind: kita', '\tkind: kita', 'Tabulator'],
    ['kind: kita', 'kind: "kita', 'Anführungszeichen'],
    ['kind: kita', 'kind: *kita', 'Verweis'],
  ])('that is broken as YAML (%s → %s) names the line', (old, changed, why) => {
    const errors = errorsWith(old, changed);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]).toContain(why);
    if (why !== 'Verweis') expect(errors[0]).toMatch(/testkita\.yaml:[1-9]\d* ·/);
  });

  test('says what two fields on one line and a field without a value need', () => {
    expect(errorsWith('status:\n  value: unclear', 'status: value: unclear')[0]).toContain(
      'zwei Felder in einer Zeile → zwei Zeilen schreiben: „status:“, darunter zwei Leerzeichen und „value: …“',
    );
    const phone = /phone: .*/.exec(SAMPLE)?.[0] ?? '';
    expect(errorsWith(phone, 'phone:')[0]).toContain(
      'contact.phone „null“: ist leer → ausfüllen, oder die Zeile löschen',
    );
    const name = check(file('testkita-ort.yaml.txt', SAMPLE)).findings.map(findingText)[0];
    expect(name).toContain('umbenennen in testkita-ort.yaml ');
  });

  test('never lets a field’s name steer the terminal of whoever reads the message', () => {
    const messages = errorsWith('kind: kita', '"\\e[31mkind\\u202e": kita').join(' ');
    expect(messages).toContain('·[31mkind·');
    expect(messages).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('names the line of the field', () => {
    const line = SAMPLE.split('\n').findIndex((each) => each.includes('published: 2018-05')) + 1;
    expect(errorsWith('published: 2018-05', 'published: 2026-12')[0]).toContain(`testkita.yaml:${line} `);
  });

  test('lists all its errors at once', () => {
    expect(errorsWith('kind: kita\noperator:', 'kind: x\noprator:')).toHaveLength(2);
  });

  test('of any bytes whatever gives findings, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(check({ name: 'testkita.yaml', bytes }).findings.length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(anyText(), fc.nat(SAMPLE.length), (text, cut) => {
        check(file('testkita.yaml', SAMPLE.slice(0, cut) + text + SAMPLE.slice(cut)));
      }),
    );
  });
});

describe('all files', () => {
  const errors = (...files: RawFile[]): string[] =>
    check(...files)
      .findings.filter((each) => each.level === 'error')
      .map(findingText);

  test('want names that differ by more than case', () => {
    const found = errors(file('testkita.yaml', SAMPLE), file('Testkita.yaml', SAMPLE)).join('\n');
    expect(found).toContain('nur in der Groß- und Kleinschreibung');
  });

  test('want names that work as an address', () => {
    expect(errors(file('Kita Größe.yaml', SAMPLE))[0]).toContain('umbenennen in kita-groesse.yaml');
    expect(errors(file('testkita.yml', SAMPLE))[0]).toContain('umbenennen in testkita.yaml');
  });

  test('want every house once, however it is written', () => {
    const again = siteYaml({ ...SAMPLE_RECORD, name: 'TESTKITA "Musterhaus"' });
    expect(errors(file('a.yaml', SAMPLE), file('b.yaml', again))).toEqual([
      'FEHLER  data/sites/b.yaml · name „TESTKITA "Musterhaus"“: dieselbe Einrichtung am selben Ort steht schon in ' +
        'data/sites/a.yaml → die beiden Dateien zu einer machen.',
    ]);
  });

  test('cannot be more than the project had', () => {
    const many = Array.from({ length: 32 }, (_, at) =>
      file(`testkita-${at}.yaml`, siteYaml({ ...SAMPLE_RECORD, name: `Testkita ${at}` })),
    );
    expect(errors(...many).join('\n')).toMatch(
      /zu viele Standorte: es gab nur 31[\s\S]*Phase 2: es gab nur 14/,
    );
  });
});

describe('the committed files', () => {
  const derived = (path: string): string => readFileSync(`data/derived/${path}`, 'utf8');
  const checked = checkSites(readFolder('data/sites'), finderOf(derived), today());

  test('are sound, and sites.json is what they derive to, twice the same bytes', () => {
    expect(checked.findings.filter((each) => each.level === 'error').map(findingText)).toEqual([]);
    expect(derived('sites.json')).toBe(sitesJson(checked));
  });

  test('are in the layout the import writes', () => {
    for (const { file: path, record } of checked.records)
      expect(siteYaml(record)).toBe(readFileSync(path, 'utf8'));
  });

  test('lie where the official table has a municipality of that name', () => {
    const table = readFileSync('data/facts/municipalities.csv', 'utf8').split('\n');
    for (const { address, municipality } of checked.sites)
      expect(table.some((row) => row.startsWith(`${municipality.ags},${address.place},`))).toBe(true);
  });
});

describe('today', () => {
  test('is the day in Saxony', () => {
    expect(today(new Date('2027-05-31T22:30:00Z'))).toBe('2027-06-01');
  });
  test('is never before the first release, whatever the clock says', () => {
    expect(today(new Date('2000-01-01T00:00:00Z'))).toBe('2026-11-22');
  });
});

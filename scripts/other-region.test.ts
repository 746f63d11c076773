/** Runs modules with the files of the test region instead of Saxony's. */
import { describe, expect, test, vi } from 'vitest';
import { QUESTIONS } from '../pipeline/new-site/questions.ts';
import { municipalityFigures } from '../src/lib/municipality-views/figures.ts';
import { COLUMNS } from '../src/lib/sites/exchange/columns.ts';
import { recordFromDraft } from '../src/lib/sites/record/draft.ts';
import { emptyDraft } from '../src/lib/sites/record/form-fields.ts';
import { ruleProblems } from '../src/lib/sites/record/rules.ts';
import { SAMPLE_RECORD } from '../src/lib/sites/record/sample.ts';
import { validateRecord } from '../src/lib/sites/record/validate.ts';
import { siteYaml } from '../src/lib/sites/record/yaml.ts';

vi.hoisted(() => vi.stubEnv('REGION', 'deploy/support/saarland'));
vi.mock('$region/region.json', () => import('../deploy/support/saarland/region.json'));
vi.mock('$region/project.json', () => import('../deploy/support/saarland/project.json'));
vi.mock('$region/facts/figures.json', () => import('../deploy/support/saarland/facts/figures.json'));
vi.mock('$region/facts/sources.json', () => import('../deploy/support/saarland/facts/sources.json'));
vi.mock('$region/words/de.json', () => import('../deploy/support/saarland/words/de.json'));

const TODAY = '2026-11-22';

describe('in a region whose project had no phases', () => {
  test('of an unknown place the form says that alone, and not that it lies outside', () => {
    const draft = recordFromDraft({ ...emptyDraft(), name: 'Testkita', place: 'Nirgendwo' }, [], TODAY);
    const problems = 'problems' in draft ? draft.problems : [];
    expect(problems.filter(({ text }) => /liegt/.test(text))).toEqual([]);
    expect(problems).toContainEqual({
      field: 'place',
      text: 'keine Gemeinde im Saarland: bitte einen Namen aus der Liste wählen',
    });
  });

  test('the sample of the template is sound, and its file names no phases', () => {
    const sample = validateRecord(SAMPLE_RECORD);
    const problems =
      'record' in sample
        ? ruleProblems(sample.record, TODAY).filter(({ level }) => level === 'error')
        : sample.problems;
    expect(problems).toEqual([]);
    expect(siteYaml(SAMPLE_RECORD)).not.toContain('phases');
  });

  test('a file that names a phase is told to leave it out', () => {
    const withPhase = validateRecord({ ...SAMPLE_RECORD, phases: { in: [1], basis: 'documented' } });
    const remedies = 'problems' in withPhase ? withPhase.problems.map(({ remedy }) => remedy) : [];
    expect(remedies).toEqual([expect.stringContaining('phases streichen')]);
  });

  test('nobody is asked for phases, and lists have no column for them', () => {
    expect(QUESTIONS.map(({ field }) => field)).not.toContain('phases');
    const columns = COLUMNS.map(({ key }) => key);
    expect(columns).not.toContain('phases');
    expect(columns).toContain('statusAsOf');
  });

  test('figures carry the days of this region, and no plan of another', () => {
    const stops = { ags: '10041100', stops: 3, bus: 3, tram: 0, rail: 0 };
    const municipality = {
      ags: '10041100',
      name: 'Musterort',
      officialName: 'Musterort',
      districtAgs: '10041',
      district: 'Musterkreis',
      kind: 'Gemeinde',
      majorDistrictTown: false,
      areaKm2: 46.5,
      population: 8300,
      populationCensus2022: 8200,
      seatPostcode: '66111',
      lon: 7,
      lat: 49.3,
      urbanisation: 'gering besiedelt',
    } as const;
    const figures = municipalityFigures(municipality, stops, 'Musterquelle');
    expect(figures.map(({ label, basis }) => `${label}: ${basis}`)).toEqual([
      'Einwohner: am 01.01.2001, Fortschreibung auf Basis des Test-Zensus 1999',
      'Einwohner nach Testzensus: am 02.02.2002',
      'Fläche: amtlich, am 03.03.2003',
      'Einwohner je km²: Einwohner am 01.01.2001 je amtliche Fläche',
      'Besiedlung: Grad der Verstädterung nach Eurostat',
      'Haltestellen: 3 mit Bus, keine mit Bahn; Musterquelle',
      'Amtlicher Gemeindeschlüssel: Postleitzahl der Verwaltung 66111',
    ]);
  });
});

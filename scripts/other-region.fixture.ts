/** What the modules make of the region that REGION names, as JSON: run by `other-region.test.ts` for another state. */
import { COLUMNS } from '../src/lib/sites/exchange/columns.ts';
import { recordFromDraft } from '../src/lib/sites/record/draft.ts';
import { emptyDraft } from '../src/lib/sites/record/form-fields.ts';
import { ruleProblems } from '../src/lib/sites/record/rules.ts';
import { SAMPLE_RECORD } from '../src/lib/sites/record/sample.ts';
import { validateRecord } from '../src/lib/sites/record/validate.ts';
import { siteYaml } from '../src/lib/sites/record/yaml.ts';
import { municipalityFigures } from '../src/lib/municipality-views/figures.ts';
import { QUESTIONS } from '../pipeline/new-site/questions.ts';

const TODAY = '2026-11-22';
const draft = recordFromDraft({ ...emptyDraft(), name: 'Testkita', place: 'Nirgendwo' }, [], TODAY);
const sample = validateRecord(SAMPLE_RECORD);
const withPhase = validateRecord({ ...SAMPLE_RECORD, phases: { in: [1], basis: 'documented' } });
const figures = municipalityFigures({
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
});

/** What the test reads. */
export interface Probe {
  readonly draftProblems: readonly { readonly field: string; readonly text: string }[];
  readonly sampleProblems: readonly unknown[];
  readonly sampleYaml: string;
  readonly phaseRemedies: readonly string[];
  readonly asked: readonly string[];
  readonly columns: readonly string[];
  readonly figures: readonly string[];
}
const probe: Probe = {
  draftProblems: 'problems' in draft ? draft.problems : [],
  sampleProblems:
    'record' in sample
      ? ruleProblems(sample.record, TODAY).filter(({ level }) => level === 'error')
      : sample.problems,
  sampleYaml: siteYaml(SAMPLE_RECORD),
  phaseRemedies: 'problems' in withPhase ? withPhase.problems.map(({ remedy }) => remedy) : [],
  asked: QUESTIONS.map(({ field }) => field),
  columns: COLUMNS.map(({ key }) => key),
  figures: figures.map(({ label, basis }) => `${label}: ${basis}`),
};
console.log(JSON.stringify(probe));

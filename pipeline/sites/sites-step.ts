import { inRegion } from '../../config/region-folder.js';
import type { Topology } from 'topojson-specification';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { recordsJson } from '../step/records.ts';
import { siteFiles } from '../step/sources.ts';
import type { ReadDerived, Step } from '../step/step.ts';
import { checkSites, SITES_FOLDER, type Checked } from './check.ts';
import { findingText, type Finding } from './finding.ts';
import { readFolder, today } from './folder.ts';
import { siteJsonSchema } from './json-schema.ts';
import { municipalityFinder } from './municipality-at.ts';
import type { MunicipalityAt } from './derive.ts';

/** Files that this step derives, under `data/derived/`. */
export const SITES_JSON = 'sites.json';
export const SCHEMA_JSON = 'site.schema.json';

/** All errors of all site files, one per line. */
export class SiteProblems extends DataProblem {
  constructor(findings: readonly Finding[]) {
    super(SITES_FOLDER, 'die Standorte sind nicht in Ordnung', 'Die Meldungen nennen, was zu tun ist');
    this.message = findings.map(findingText).join('\n');
  }
}

/** Returns a finder over the boundaries that earlier steps derived. Throws a `DataProblem` if they are missing. */
export function finderOf(derived: ReadDerived): MunicipalityAt {
  const read = (path: string): unknown => {
    const text = derived(path);
    if (text === undefined)
      throw new DataProblem(inRegion(`derived/${path}`), 'die Datei fehlt', 'Sie entsteht mit: npm run data');
    return JSON.parse(text) as unknown;
  };
  return municipalityFinder(
    read('boundaries.topo.json') as Topology,
    read('municipalities.json') as Municipality[],
  );
}

/** Returns the text of `sites.json`: one site per line, ordered by slug. */
export function sitesJson(checked: Checked): string {
  return recordsJson(checked.sites);
}

/** Derives `sites.json` and the schema for text editors from `data/sites/*.yaml`. */
export const sitesStep: Step = {
  name: 'standorte',
  run(derived) {
    const checked = checkSites(readFolder(SITES_FOLDER), finderOf(derived), today());
    const errors = checked.findings.filter((each) => each.level === 'error');
    if (errors.length > 0) throw new SiteProblems(errors);
    const source = siteFiles(checked.sites.map((each) => each.location.source));
    return Promise.resolve([
      { path: SITES_JSON, content: sitesJson(checked), sources: [source] },
      { path: SCHEMA_JSON, content: siteJsonSchema(), sources: [] },
    ]);
  },
};

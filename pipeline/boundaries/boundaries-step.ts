import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import { inRegion } from '../../config/region-folder.js';
import type { District, Municipality } from '../../src/lib/municipalities/municipality.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { membersJson } from '../step/records.ts';
import { BOUNDARY_CHANGES, MUNICIPALITY_REGISTER } from '../step/sources.ts';
import type { DerivedFile, ReadDerived, Step } from '../step/step.ts';
import { readChanges, type Successors } from './changes.ts';
import { checkFrame } from './check.ts';
import { deriveBoundaries, type Boundaries, type Figures } from './derive.ts';
import { EXTRACT_PATH, readExtract, type Extracted } from './extract.ts';
import { loadBoundaryPackage } from './package.ts';
import { coveredBy } from './simplify.ts';
import { say } from '../terminal/output.ts';

/** Page that the attribution must link to. */
const BKG = 'https://www.bkg.bund.de/';

const CHANGES_FILE = inRegion('facts/boundary-changes.csv');

/** Reads the figures that an earlier step derived. Throws a `DataProblem` if a file is missing. */
export function readFigures(derived: ReadDerived): Figures {
  const read = (path: string): unknown => {
    const text = derived(path);
    if (text === undefined) {
      throw new DataProblem(
        inRegion(`derived/${path}`),
        'die Datei fehlt',
        'Sie entsteht mit: npm run data -- --only zahlen',
      );
    }
    return JSON.parse(text) as unknown;
  };
  return {
    municipalities: read('municipalities.json') as Municipality[],
    districts: read('districts.json') as District[],
  };
}

/** Reads the table of boundary changes: old municipality keys and their successors. */
export async function readSuccessors(): Promise<Successors> {
  return readChanges(CHANGES_FILE, await readFile(CHANGES_FILE, 'utf8'));
}

/** Reads the newer edition in the region's folder; undefined if there is none. */
async function committedExtract(): Promise<Extracted | undefined> {
  const file = inRegion(EXTRACT_PATH);
  return existsSync(file) ? readExtract(await readFile(file, 'utf8')) : undefined;
}

function filesOf(boundaries: Boundaries, edition: DataSource, around: DataSource): readonly DerivedFile[] {
  const { transform } = boundaries.state;
  if (transform) checkFrame(coveredBy(transform));
  const sources = [edition, BOUNDARY_CHANGES, MUNICIPALITY_REGISTER];
  return [
    { path: 'boundaries.topo.json', content: `${JSON.stringify(boundaries.state)}\n`, sources },
    {
      path: 'neighbours.topo.json',
      content: `${JSON.stringify(boundaries.neighbours)}\n`,
      sources: [around],
    },
    { path: 'adjacency.json', content: membersJson(boundaries.adjacency), sources },
    {
      path: 'attribution.json',
      content: membersJson({ text: edition.attribution, url: BKG }),
      sources: [edition],
    },
    { path: 'report.json', content: `${JSON.stringify(boundaries.report, null, 1)}\n`, sources },
  ];
}

/**
 * Derives `boundaries.topo.json`, `neighbours.topo.json`, `adjacency.json` and `report.json` from a boundary edition:
 * `given`, else the edition in the region's folder, else the npm package of 2016.
 */
export function boundariesStep(given?: Extracted): Step {
  return {
    name: 'grenzen',
    async run(derived) {
      const successors = await readSuccessors();
      const figures = readFigures(derived);
      const { edition, neighbours, around } =
        given ?? (await committedExtract()) ?? (await loadBoundaryPackage(say));
      say('  auflösen, vereinfachen, prüfen …');
      return filesOf(deriveBoundaries(edition, successors, figures, neighbours), edition.source, around);
    },
  };
}

import { readFile } from 'node:fs/promises';
import type { District, Municipality } from '../../../src/lib/regions/municipality.ts';
import { DataProblem } from '../problem.ts';
import { membersJson } from '../records.ts';
import { BOUNDARY_CHANGES, MUNICIPALITY_REGISTER } from '../sources.ts';
import type { DerivedFile, ReadDerived, Step } from '../step.ts';
import { readChanges } from './changes.ts';
import { deriveBoundaries, type Boundaries, type Figures } from './derive.ts';
import { loadBoundaryPackage } from './package.ts';

const CHANGES_FILE = 'data/facts/boundary-changes.csv';

/** The figures derived before; without them there is nothing to join the boundaries with. */
export function readFigures(derived: ReadDerived): Figures {
  const read = (path: string): unknown => {
    const text = derived(path);
    if (text === undefined) {
      throw new DataProblem(
        `data/derived/${path}`,
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

function filesOf(boundaries: Boundaries, edition: DerivedFile['sources'][number]): readonly DerivedFile[] {
  const sources = [edition, BOUNDARY_CHANGES, MUNICIPALITY_REGISTER];
  return [
    { path: 'boundaries.topo.json', content: `${JSON.stringify(boundaries.saxony)}\n`, sources },
    {
      path: 'neighbours.topo.json',
      content: `${JSON.stringify(boundaries.neighbours)}\n`,
      sources: [edition],
    },
    { path: 'adjacency.json', content: membersJson(boundaries.adjacency), sources },
    { path: 'report.json', content: `${JSON.stringify(boundaries.report, null, 1)}\n`, sources },
  ];
}

/** The boundary edition → `boundaries.topo.json`, `neighbours.topo.json`, `adjacency.json`, `report.json`. */
export const boundariesStep: Step = {
  name: 'grenzen',
  async run(derived) {
    const successors = readChanges(CHANGES_FILE, await readFile(CHANGES_FILE, 'utf8'));
    const figures = readFigures(derived);
    const { edition, neighbours } = await loadBoundaryPackage((line) => console.log(line));
    console.log('  auflösen, vereinfachen, prüfen …');
    return filesOf(deriveBoundaries(edition, successors, figures, neighbours), edition.source);
  },
};

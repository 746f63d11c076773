import { readFileSync } from 'node:fs';
import { DataProblem } from '../src/lib/region/data-problem.ts';
import { parseRegion, type RegionConfig } from '../src/lib/region/schema.ts';
import { inRegion } from './region-folder.js';

/**
 * The region that the environment names, for modules that cannot do without it. Where it is not right, its problems are
 * printed, without the stack that would bury them, and the process ends.
 */
export function regionOrEnd(): RegionConfig {
  try {
    return readRegion();
  } catch (error) {
    if (!(error instanceof DataProblem)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Reads and checks a region's `region.json`. Throws a `DataProblem` that names every field that is not right. */
function readRegion(file = inRegion('region.json')): RegionConfig {
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch {
    throw new DataProblem(
      file,
      'die Datei fehlt oder ist nicht lesbar',
      'Richtig ist ein Ordner mit region.json; die Umgebungsvariable REGION nennt ihn, siehe docs/eigene-region.md',
    );
  }
  const region = parseRegion(json);
  if (!('problems' in region)) return region;
  throw new DataProblem(
    file,
    `die Angaben zur Region sind nicht in Ordnung:\n  ${region.problems.join('\n  ')}\n`,
    'Was jedes Feld bedeutet, steht in docs/eigene-region.md',
  );
}

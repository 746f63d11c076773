import { readFileSync } from 'node:fs';
import { DataProblem } from '../src/lib/region/data-problem.ts';
import { parseRegion, REGION_FILES, type RegionConfig } from '../src/lib/region/schema.ts';
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

/** Reads and checks a region's files. Throws a `DataProblem` that names every field that is not right. */
function readRegion(): RegionConfig {
  const texts = REGION_FILES.map((file) => {
    try {
      return [file, readFileSync(inRegion(file), 'utf8')] as const;
    } catch {
      throw new DataProblem(
        inRegion(file),
        'die Datei fehlt oder ist nicht lesbar',
        `Richtig ist ein Ordner mit ${REGION_FILES.join(', ')}; die Umgebungsvariable REGION nennt ihn, siehe docs/eigene-region.md`,
      );
    }
  });
  const region = parseRegion(Object.fromEntries(texts));
  if (!('problems' in region)) return region;
  throw new DataProblem(
    inRegion('region.json'),
    `die Angaben zur Region sind nicht in Ordnung:\n  ${region.problems.join('\n  ')}\n`,
    'Was jedes Feld bedeutet, steht in docs/eigene-region.md',
  );
}

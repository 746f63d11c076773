import { readFileSync } from 'node:fs';
import { DataProblem } from '../src/lib/region/data-problem.ts';
import { parseRegion, REGION_FILES } from '../src/lib/region/parse-region.ts';
import type { RegionConfig } from '../src/lib/region/schema.ts';
import { inRegion } from './region-folder.js';

/** Reads the configured region; prints its problems without a stack and exits if it is invalid. */
export function regionOrEnd(): RegionConfig {
  try {
    return readRegion();
  } catch (error) {
    if (!(error instanceof DataProblem)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Reads and validates a region's files. Throws a `DataProblem` that names every invalid field. */
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

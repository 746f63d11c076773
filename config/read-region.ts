import { readFileSync } from 'node:fs';
import { DataProblem } from '../src/lib/region/data-problem.ts';
import { parseRegion, type RegionConfig } from '../src/lib/region/schema.ts';
import { OTHER_LANGUAGES } from '../src/lib/region/words-schema.ts';
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

const LANGUAGES = ['de', ...OTHER_LANGUAGES];

function textOf(file: string, remedy: string): string {
  try {
    return readFileSync(inRegion(file), 'utf8');
  } catch {
    throw new DataProblem(inRegion(file), 'die Datei fehlt oder ist nicht lesbar', remedy);
  }
}

/** Reads and checks a region's `region.json` and words. Throws a `DataProblem` that names every field that is not right. */
function readRegion(): RegionConfig {
  const json = textOf(
    'region.json',
    'Richtig ist ein Ordner mit region.json; die Umgebungsvariable REGION nennt ihn, siehe docs/eigene-region.md',
  );
  const words = LANGUAGES.map((language) => [
    language,
    textOf(
      `words/${language}.json`,
      'Jede Sprache hat eine Datei mit ihren Wortformen; für eine, die nicht angeboten wird, genügt {}',
    ),
  ]);
  const region = parseRegion(json, Object.fromEntries(words) as Record<string, string>);
  if (!('problems' in region)) return region;
  throw new DataProblem(
    inRegion('region.json'),
    `die Angaben zur Region sind nicht in Ordnung:\n  ${region.problems.join('\n  ')}\n`,
    'Was jedes Feld bedeutet, steht in docs/eigene-region.md',
  );
}

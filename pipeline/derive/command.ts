/**
 * `npm run data`: derives all files under `data/derived/`. `-- --check` only compares them with the committed ones; `--
 * --only standorte` runs one step and keeps the files of the others.
 */
import { parseArgs } from 'node:util';
import { inRegion } from '../../config/region-folder.js';
import { derive } from './derive.ts';
import { differing, readIfThere, writeAll } from '../files/output.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { today } from '../sites/folder.ts';
import type { Step } from '../step/step.ts';
import { stepsWith } from './steps.ts';
import { complain, say } from '../terminal/output.ts';

const FOLDER = inRegion('derived');

function chosenSteps(only: string | undefined): readonly Step[] {
  const all = stepsWith();
  if (only === undefined) return all;
  const steps = all.filter((each) => each.name === only);
  if (steps.length > 0) return steps;
  const names = all.map((each) => each.name).join(', ');
  throw new DataProblem(
    'npm run data',
    `den Schritt „${only}“ gibt es nicht`,
    `Richtig wäre einer von: ${names}`,
  );
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } });
  const outputs = await derive(
    chosenSteps(values.only),
    (path) => readIfThere(FOLDER, path),
    (step) => say(`${step} …`),
    today(),
    values.only !== undefined,
  );
  const changed = differing(FOLDER, outputs);
  if (!values.check) {
    await writeAll(FOLDER, outputs);
    say(`${String(outputs.length)} Dateien in ${FOLDER}, davon ${String(changed.length)} geändert.`);
    return 0;
  }
  if (changed.length === 0) {
    say(`${FOLDER} ist auf dem Stand seiner Quellen (${String(outputs.length)} Dateien).`);
    return 0;
  }
  for (const path of changed) complain(`${FOLDER}/${path}: weicht von dem ab, was die Quellen ergeben.`);
  complain('Richtig wird es mit: npm run data');
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  complain(error.message);
  process.exitCode = 1;
}

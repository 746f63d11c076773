/**
 * `npm run data:check`: prints every finding about the site files, errors first, and checks that `sites.json` is
 * derived from them. `-- --json` prints JSON, `-- --quiet` errors only (the build runs it this way).
 */
import { parseArgs } from 'node:util';
import { inRegion } from '../../config/region-folder.js';
import { readIfThere } from '../files/output.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { checkSites, SITES_FOLDER } from '../sites/check.ts';
import { findingText, type Finding } from '../sites/finding.ts';
import { readFolder, today } from '../sites/folder.ts';
import { linkFindings } from '../sites/links.ts';
import { finderOf, SITES_JSON, sitesJson } from '../sites/sites-step.ts';
import { complain, say, sayJson } from '../terminal/output.ts';

const DERIVED = inRegion('derived');

const stale = (): Finding => ({
  level: 'error',
  file: `${DERIVED}/${SITES_JSON}`,
  field: '',
  problem: 'ist älter als die Dateien der Standorte',
  remedy: 'mit „npm run data -- --only standorte“ neu ableiten',
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, quiet: { type: 'boolean' }, links: { type: 'boolean' } },
  });
  const derived = (path: string): string | undefined => readIfThere(DERIVED, path);
  const checked = checkSites(readFolder(SITES_FOLDER), finderOf(derived), today());
  const findings = [...checked.findings];
  const sound = !findings.some((each) => each.level === 'error');
  if (sound && derived(SITES_JSON) !== sitesJson(checked)) findings.push(stale());
  if (values.links) findings.push(...(await linkFindings(checked.records)));
  const errors = findings.filter((each) => each.level === 'error');
  const warnings = findings.filter((each) => each.level === 'warning');
  if (values.json) sayJson(JSON.stringify({ sites: checked.records.length, findings }, null, 1));
  else {
    for (const each of [...errors, ...(values.quiet ? [] : warnings)]) say(findingText(each));
    const counted = `${checked.records.length} Standorte geprüft`;
    say(`${counted}: ${errors.length} Fehler, ${warnings.length} Hinweise.`);
  }
  return errors.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  complain(error.message);
  process.exitCode = 1;
}

/**
 * `npm run data:import -- liste.xlsx`: proposes what a list means for the site files and reports it. Writes only with
 * `--write`: new and changed files, never doubtful or refused ones. `--epsg 25833` names the system of Rechts- and
 * Hochwert, `--bericht datei.html` (or .md) where the report goes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { inRegion } from '../../config/region-folder.js';
import type { GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { siteYaml } from '../../src/lib/sites/record/yaml.ts';
import { readIfThere, writeAll } from '../files/output.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { checkSites, SITES_FOLDER } from '../sites/check.ts';
import { findingText } from '../sites/finding.ts';
import { readFolder, today } from '../sites/folder.ts';
import { finderOf } from '../sites/step.ts';
import { placesOf } from './places.ts';
import { propose } from './propose.ts';
import { readList } from './read/list.ts';
import { UnreadableList } from './read/table.ts';
import { htmlReport } from './report-html.ts';
import { markdownReport, summary, terminalReport } from './report.ts';
import { rowsOf } from './rows.ts';
import { updatedYaml } from './write.ts';

const USAGE =
  'Aufruf: npm run data:import -- liste.xlsx [--write] [--epsg 25833] [--bericht bericht.html] [--ordner data/sites]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean' },
      epsg: { type: 'string' },
      bericht: { type: 'string' },
      ordner: { type: 'string', default: SITES_FOLDER },
    },
  });
  const [file] = positionals;
  if (!file) {
    console.error(USAGE);
    return 2;
  }
  const derived = (path: string): string | undefined => readIfThere(inRegion('derived'), path);
  const municipalityAt = finderOf(derived);
  const day = today();
  const existing = checkSites(readFolder(values.ordner), municipalityAt, day);
  const broken = existing.findings.filter((each) => each.level === 'error');
  if (broken.length > 0) {
    for (const each of broken) console.error(findingText(each));
    console.error(
      'Erst die vorhandenen Dateien in Ordnung bringen (npm run data:check), dann die Liste übernehmen.',
    );
    return 1;
  }
  const places = placesOf(
    JSON.parse(derived('municipalities.json') ?? '[]') as Municipality[],
    JSON.parse(derived('gazetteer.json') ?? '{}') as GazetteerFile,
  );
  const list = rowsOf(await readList(file, readFileSync(file)), values.epsg);
  const ground = { places, municipalityAt, today: day, list: basename(file) };
  const proposals = propose(list.rows, existing.records, ground);
  console.log(terminalReport(proposals, list.remarks));
  const report = values.bericht ?? `${file}-bericht.html`;
  const text = report.endsWith('.md') ? markdownReport : htmlReport;
  writeFileSync(report, text(basename(file), proposals, list.remarks));
  console.log(`Bericht: ${report}`);
  const outputs = proposals.flatMap(({ kind, slug, record }) => {
    if (!slug || !record || (kind !== 'new' && kind !== 'changed')) return [];
    const path = `${slug}.yaml`;
    const text = readIfThere(values.ordner, path);
    return [{ path, content: text === undefined ? siteYaml(record) : updatedYaml(text, record) }];
  });
  if (!values.write) {
    if (outputs.length > 0) console.log('Geschrieben wurde nichts. Übernehmen mit: --write');
    return 0;
  }
  await writeAll(values.ordner, outputs);
  console.log(`${outputs.length} Dateien in ${values.ordner} geschrieben (${summary(proposals)}).`);
  if (outputs.length > 0) console.log('Jetzt: npm run data -- --only standorte');
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UnreadableList) console.error(`Die Liste ${error.message}`);
  else if (error instanceof DataProblem) console.error(error.message);
  else if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    console.error(`Die Datei gibt es nicht: ${(error as NodeJS.ErrnoException).path ?? ''}`);
  else throw error;
  process.exitCode = 1;
}

/**
 * `npm run data:import -- liste.xlsx`: compares a list with the site files and reports the proposed changes. `--write`
 * writes new and changed files, never doubtful or refused rows. `--epsg 25833` names the system of Rechts- and
 * Hochwert, `--bericht datei.html` (or .md) the report file. `--json` prints one JSON object and writes no report. Exit
 * code 2: the list or the call is refused; 1: the existing files have errors.
 */
import { basename, dirname } from 'node:path';
import { inRegion } from '../../config/region-folder.js';
import type { GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { siteYaml } from '../../src/lib/sites/record/yaml.ts';
import { readIfThere, writeAll } from '../files/output.ts';
import { checkSites } from '../sites/check.ts';
import { findingText } from '../sites/finding.ts';
import { readFolder, today } from '../sites/folder.ts';
import { finderOf } from '../sites/sites-step.ts';
import { optionsIn, type ImportOptions } from './options.ts';
import { placesOf } from './places.ts';
import { propose, type Proposal } from './propose.ts';
import { bytesOf } from './read/file.ts';
import { readList } from './read/list.ts';
import { UnreadableList } from './read/table.ts';
import { htmlParts } from './report-html.ts';
import { jsonParts, jsonRefusal } from './report-json.ts';
import { markdownReport, summary, terminalLines } from './report.ts';
import { rowsOf, type List } from './rows.ts';
import { updatedYaml } from './write.ts';
import { complain, printable, printableParts, say, sayJson } from '../terminal/output.ts';

/** Ends the import with a message for the editor. */
class Refused extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

/** Returns one proposal per row. Throws `Refused` if the existing files have errors. */
function proposalsOf(options: ImportOptions): { proposals: Proposal[]; list: List } {
  const bytes = bytesOf(options.file);
  const derived = (path: string): string | undefined => readIfThere(inRegion('derived'), path);
  const municipalityAt = finderOf(derived);
  const day = today();
  const existing = checkSites(readFolder(options.folder), municipalityAt, day);
  const broken = existing.findings.filter((each) => each.level === 'error');
  if (broken.length > 0)
    throw new Refused(
      [
        ...broken.map(findingText),
        'Erst die vorhandenen Dateien in Ordnung bringen (npm run data:check), dann die Liste übernehmen.',
      ].join('\n'),
      1,
    );
  const places = placesOf(
    JSON.parse(derived('municipalities.json') ?? '[]') as Municipality[],
    JSON.parse(derived('gazetteer.json') ?? '{}') as GazetteerFile,
  );
  const list = rowsOf(readList(options.file, bytes), {
    ...(options.epsg === undefined ? {} : { epsg: options.epsg }),
    without: options.without,
  });
  const context = { places, municipalityAt, today: day, list: basename(options.file) };
  return { proposals: propose(list.rows, existing.records, context), list };
}

/** Writes the report and returns a line with its path, or an advice if it cannot be written; the import continues. */
async function report(options: ImportOptions, proposals: readonly Proposal[], list: List): Promise<string> {
  const path = options.report ?? `${options.file}-bericht.html`;
  const name = basename(options.file);
  const content = path.endsWith('.md')
    ? printable(markdownReport(name, proposals, list.remarks))
    : printableParts(htmlParts(name, proposals, list.remarks));
  try {
    await writeAll(dirname(path), [{ path: basename(path), content }]);
    return `Bericht: ${path}`;
  } catch {
    return `Der Bericht lässt sich nicht nach ${path} schreiben. Einen anderen Ort nennen: --bericht bericht.html`;
  }
}

/** Prepares new and changed files, writes them if `really` is set, and returns their number. */
async function write(folder: string, proposals: readonly Proposal[], really: boolean): Promise<number> {
  const outputs = proposals.flatMap(({ kind, slug, record }) => {
    if (!slug || !record || (kind !== 'new' && kind !== 'changed')) return [];
    const path = `${slug}.yaml`;
    const text = readIfThere(folder, path);
    return [{ path, content: text === undefined ? siteYaml(record) : updatedYaml(text, record) }];
  });
  if (really) await writeAll(folder, outputs);
  return outputs.length;
}

async function run(options: ImportOptions): Promise<void> {
  const { proposals, list } = proposalsOf(options);
  if (options.json) {
    if (options.report !== undefined) await report(options, proposals, list);
    await write(options.folder, proposals, options.write);
    sayJson(jsonParts(proposals, list.remarks));
    return;
  }
  for (const lines of terminalLines(proposals, list.remarks)) say(lines);
  say(await report(options, proposals, list));
  const count = await write(options.folder, proposals, options.write);
  if (options.write) {
    say(`${count} Dateien in ${options.folder} geschrieben (${summary(proposals)}).`);
    if (count > 0) say('Jetzt: npm run data -- --only standorte');
  } else if (count > 0) say('Geschrieben wurde nichts. Übernehmen mit: --write');
}

/** Prints the reason, as JSON if requested, and sets the exit code. */
function refuse(message: string, exitCode: number, json: boolean): void {
  if (json) sayJson(jsonRefusal(message));
  else complain(message);
  process.exitCode = exitCode;
}

const options = optionsIn(process.argv.slice(2));
if ('wrong' in options) refuse(options.wrong, 2, process.argv.includes('--json'));
else
  try {
    await run(options);
  } catch (error) {
    if (error instanceof UnreadableList) refuse(`Die Liste ${error.message}`, 2, options.json);
    else if (error instanceof Refused) refuse(error.message, error.exitCode, options.json);
    else if (error instanceof DataProblem) refuse(error.message, 1, options.json);
    else {
      refuse(
        'Die Liste lässt sich nicht verarbeiten: ein Fehler im Programm. Die Datei mit dieser Meldung weitergeben.',
        2,
        options.json,
      );
      // The stack trace helps to debug the importer; editors see only the sentence above.
      if (process.env['DEBUG'] && error instanceof Error) complain(error.stack ?? error.message);
    }
  }

/**
 * `npm run data:boundaries -- --source <VG250 file or url>`: reports what a newer edition of the boundaries changes,
 * then adopts it: stores the region's part and derives all files anew. Writes nothing if boundaries and figures no
 * longer match. `--probe` only reports; `--stand 31.12.2024` names the territorial state, `--year 2025` the year in
 * which the file was downloaded (default: this year), `--epsg 25832` the coordinate system if the file does not name
 * it, `--sha256` the edition's checksum; a file with another one is not read.
 */
import { parseArgs } from 'node:util';
import { inRegion, regionFolder } from '../../config/region-folder.js';
import { areasOf, polygonsOf, type BoundaryTopology } from '../../src/lib/geo/topology.ts';
import { deriveBoundaries } from '../boundaries/derive.ts';
import { dissolve, unite } from '../boundaries/dissolve.ts';
import type { Edition } from '../boundaries/edition.ts';
import { EXTRACT_PATH, readExtract, writeExtract, type Extracted } from '../boundaries/extract.ts';
import { fitNeighbours } from '../boundaries/fit-neighbours.ts';
import { loadBoundaryPackage } from '../boundaries/package.ts';
import { readFigures, readSuccessors } from '../boundaries/boundaries-step.ts';
import type { Area } from '../boundaries/vg250.ts';
import { derive } from '../derive/derive.ts';
import { figuresStep } from '../figures/figures-step.ts';
import { compareAreas } from './compare.ts';
import { editionOf } from './edition-of.ts';
import { readSource } from './read-source.ts';
import { relocatedSites, type PlacedSite } from './relocated.ts';
import { reportLines } from './report.ts';
import { readIfThere, writeAll } from '../files/output.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { REGION } from '../step/region.ts';
import { today } from '../sites/folder.ts';
import { stepsWith } from '../derive/steps.ts';
import { complain, say } from '../terminal/output.ts';

const FOLDER = inRegion('derived');
const committed = (path: string): string | undefined => readIfThere(FOLDER, path);

/** Returns today's municipalities as drawn. Throws a `DataProblem` if the boundaries are missing. */
function areasInUse(): readonly Area[] {
  const text = committed('boundaries.topo.json');
  if (text === undefined)
    throw new DataProblem(FOLDER, 'boundaries.topo.json fehlt', 'Sie entsteht mit: npm run data');
  return areasOf(JSON.parse(text) as BoundaryTopology, 'municipalities').features.map(
    ({ properties, geometry }) => ({
      ...properties,
      polygons: polygonsOf(geometry),
    }),
  );
}

/**
 * Returns the municipalities of an edition after applying the table of changes; keys that only the table contains get
 * today's name.
 */
async function areasOfEdition(edition: Edition, inUse: readonly Area[]): Promise<readonly Area[]> {
  const own = new Set(edition.municipalities.map((each) => each.ags));
  const names = new Map(inUse.map((each) => [each.ags, each.name]));
  return dissolve(edition.municipalities, await readSuccessors()).map((each) =>
    own.has(each.ags) ? each : { ...each, name: names.get(each.ags) ?? each.name },
  );
}

async function report(edition: Edition): Promise<void> {
  const inUse = areasInUse();
  const areas = await areasOfEdition(edition, inUse);
  const sites = JSON.parse(committed('sites.json') ?? '[]') as PlacedSite[];
  say(`${String(areas.length)} Gemeinden ${REGION.words.de.within}, ${edition.source.version}.`);
  for (const line of reportLines(compareAreas(inUse, areas), relocatedSites(sites, areas))) say(line);
}

/**
 * Adds the surrounding Länder, which only the npm package contains; their border with the region is replaced by the
 * outline of the edition.
 */
async function withNeighbours(edition: Edition, say: (line: string) => void): Promise<Extracted> {
  const base = await loadBoundaryPackage(say);
  const outline = unite(dissolve(edition.municipalities, await readSuccessors()));
  const before = unite(base.edition.municipalities);
  return {
    edition,
    neighbours: fitNeighbours(edition.file, base.neighbours, before, outline),
    around: base.around,
  };
}

/** Throws a `DataProblem` if the edition does not fit the figures or is invalid; downloads nothing. */
async function judge(edition: Edition): Promise<void> {
  const files = await figuresStep.run(committed);
  const figures = readFigures((path) => files.find((each) => each.path === path)?.content);
  deriveBoundaries(edition, await readSuccessors(), figures, []);
}

async function takeOver(edition: Edition): Promise<void> {
  await judge(edition);
  say('Die Nachbarländer werden an den neuen Umriss angepasst …');
  const extract = writeExtract(await withNeighbours(edition, say));
  const announce = (step: string): void => {
    say(`${step} …`);
  };
  const outputs = await derive(stepsWith(readExtract(extract)), committed, announce, today());
  const inData = outputs.map(({ path, content }) => ({ path: `derived/${path}`, content }));
  await writeAll(regionFolder, [{ path: EXTRACT_PATH, content: extract }, ...inData]);
  say(`Übernommen: ${inRegion(EXTRACT_PATH)} und ${String(outputs.length)} Dateien in ${FOLDER}.`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      source: { type: 'string' },
      stand: { type: 'string' },
      epsg: { type: 'string' },
      year: { type: 'string' },
      sha256: { type: 'string' },
      probe: { type: 'boolean' },
    },
  });
  if (!values.source) {
    throw new DataProblem(
      'npm run data:boundaries',
      'es fehlt, woher die Grenzen kommen sollen',
      'Richtig ist: npm run data:boundaries -- --source <Datei oder Adresse einer VG250>',
    );
  }
  const epsg = values.epsg === undefined ? undefined : Number(values.epsg);
  const content = await readSource(values.source, epsg, say, values.sha256);
  const edition = editionOf(content, {
    stand: values.stand,
    year: Number(values.year ?? new Date().getFullYear()),
    address: values.source.startsWith('http') ? values.source : undefined,
  });
  await report(edition);
  if (values.probe) say('Nur Bericht: nichts geschrieben.');
  else await takeOver(edition);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  complain(`${error.message}\nNichts geschrieben.`);
  process.exitCode = 1;
}

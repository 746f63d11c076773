/**
 * `npm run region:new -- regionen/meinland 12`: the folder for another Land, with what the sources know filled in: frame,
 * neighbours, codes, municipalities with keys, names and centres. Figures and word forms stay empty, and `npm run data`
 * names every one that still is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadNpmArchive } from '../../data/pipeline/npm-archive.ts';
import { ARCHIVE } from '../../data/pipeline/boundaries/package.ts';
import { featuresIn } from '../../data/pipeline/boundaries/vg250.ts';
import { PLACES, POSTCODE_TABLE } from '../../data/pipeline/gazetteer/step.ts';
import { DataProblem } from '../../data/pipeline/problem.ts';
import { fileInTar } from '../../data/pipeline/tar.ts';
import { newRegion } from './new-region.ts';

const say = (line: string): void => console.log(line);

async function fileIn(archive: Parameters<typeof loadNpmArchive>[0], path: string): Promise<string> {
  return fileInTar(await loadNpmArchive(archive, say), `package/${path}`)?.toString('utf8') ?? '';
}
const layer = async (name: string): Promise<ReturnType<typeof featuresIn>> =>
  featuresIn(JSON.parse(await fileIn(ARCHIVE, `${name}.geo.json`)));

async function main(folder = '', key = ''): Promise<void> {
  if (folder === '' || !/^(0[1-9]|1[0-6])$/.test(key)) {
    throw new DataProblem(
      'npm run region:new',
      `nicht verstanden: „${folder} ${key}“`,
      'Richtig ist ein neuer Ordner und der Schlüssel des Landes: npm run region:new -- regionen/meinland 12',
    );
  }
  if (existsSync(folder)) {
    throw new DataProblem(
      folder,
      'den Ordner gibt es schon',
      'Richtig ist ein Ordner, den es noch nicht gibt',
    );
  }
  const files = newRegion(folder.replace(/^.*\//, ''), key, {
    lands: await layer('laender'),
    districts: await layer('kreise'),
    municipalities: await layer('gemeinden'),
    places: await fileIn(PLACES, 'dist/cities500.txt'),
    postcodes: JSON.parse(await fileIn(POSTCODE_TABLE, 'data/plz.full.json')) as Record<string, string[]>,
    form: JSON.parse(readFileSync('data/region.json', 'utf8')) as Record<string, unknown>,
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(`${folder}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
  mkdirSync(`${folder}/sites`, { recursive: true });
  say(
    `${folder}: ${String(Object.keys(files).length)} Dateien. Jetzt ausfüllen, was leer ist (docs/eigene-region.md);`,
  );
  say(`REGION=${folder} npm run data nennt alles, was noch fehlt.`);
}

try {
  await main(...process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

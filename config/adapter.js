import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import adapterStatic from '@sveltejs/adapter-static';
import { contentVersion } from './content-version.js';

const OUTPUT = 'build';

/** Extensions to compress: text formats and WebAssembly; fonts and pictures are already compressed. */
const COMPRESSED = [
  '.css',
  '.csv',
  '.geojson',
  '.html',
  '.js',
  '.json',
  '.mjs',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
  '.xml',
];
const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

/**
 * Lists all files below a folder.
 * @param {string} folder
 */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/**
 * Removes the `__data.json` of pages that load no script. SvelteKit writes one for every page with a server load, but only
 * its client-side router reads them.
 * @param {string} folder the built site
 */
export function dropUnreadData(folder) {
  for (const file of filesIn(folder).filter((each) => path.basename(each) === '__data.json')) {
    const page = readFileSync(path.join(path.dirname(file), 'index.html'), 'utf8');
    if (!page.includes('/_app/immutable/entry/start.')) rmSync(file);
  }
}

/**
 * Writes `.gz` and `.br` files beside every text file of a folder; processes as many files in parallel as there are
 * processors. SvelteKit's own compression opens all files at once and fails with EMFILE if a process may open only
 * 1,024 (as in a container build); it also omits GeoJSON, CSV and the web manifest.
 * @param {string} folder
 */
export async function compress(folder) {
  const files = filesIn(folder)
    .filter((file) => COMPRESSED.includes(path.extname(file)))
    .values();
  const worker = async () => {
    // All workers share one iterator: each takes the next file.
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
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Budget of the start page before the live map, kB (brotli); `npm run bench` measures it in a browser. */
export const START_PAGE_KB = 108;

/**
 * Returns the size in kB (brotli) of a page with the scripts, styles and fonts that its markup links.
 * @param {string} folder the built site
 */
export function namedBytes(folder) {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = page.matchAll(/<link href="\.\/(_app\/[^"]+)"/g);
  const files = ['index.html', ...new Set(Array.from(named, ([, file = '']) => file))];
  const size = (/** @type {string} */ file) => statSync(path.join(folder, file)).size;
  return files.reduce((sum, file) => sum + size(file.endsWith('.woff2') ? file : `${file}.br`), 0) / 1000;
}

/**
 * adapter-static, followed by three steps: drop data that no page reads, compress, list the files for offline reading
 * (`offline-copy.ts`; last, because it measures compressed sizes).
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function adapter() {
  const written = adapterStatic({ pages: OUTPUT, assets: OUTPUT, precompress: false, strict: true });
  return {
    ...written,
    adapt: async (builder) => {
      const version = builder.config.kit.version?.name ?? '';
      if (contentVersion() !== version)
        throw new Error(
          'Files changed during the build, so that its pages and scripts do not match: build again.',
        );
      await written.adapt(builder);
      dropUnreadData(OUTPUT);
      await compress(OUTPUT);
      execFileSync(process.execPath, ['--import', 'tsx', 'config/offline-copy.ts', OUTPUT, version], {
        stdio: 'inherit',
      });
      console.log(
        `Start page before the live map: ${namedBytes(OUTPUT).toFixed(1)} of ${START_PAGE_KB} kB; fonts that its letters ask for come on top.`,
      );
    },
  };
}

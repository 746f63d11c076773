/**
 * Runs after the build: lists the files for offline reading, measures them, and writes the list for the service worker,
 * with the digest of every file that may be stored, and its size into the privacy page. Arguments: directory, version.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { SITES_FILE } from '../src/lib/explorer/sites-file.ts';
import { copyPath, offlinePaths, type BuildFiles, type OfflineCopy } from '../src/lib/offline/copy.ts';
import { digestOf } from '../src/lib/offline/digest.ts';
import { LOADED_MARK, STORED_MARK } from '../src/lib/offline/size-marks.ts';
import { formatNumber } from '../src/lib/text/format/numbers.ts';

const [root = 'build', version = ''] = process.argv.slice(2);
const FILE_WITH_MARKS = `${root}/datenschutz/index.html`;
const MEGABYTE = 1_000_000;

const below = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(directory.length));
const fileOf = (path: string): string => root + (path.endsWith('/') ? `${path}index.html` : path);
const bytesOf = (path: string): Buffer => readFileSync(fileOf(path));
const read = (path: string): string => bytesOf(path).toString();
/** Returns the transferred size in bytes: that of the compressed file if there is one. */
const sizeOf = (path: string): number => {
  const compressed = `${fileOf(path)}.br`;
  return readFileSync(existsSync(compressed) ? compressed : fileOf(path)).length;
};

/** Writes a text file with its compressed versions. */
function write(file: string, text: string): void {
  writeFileSync(file, text);
  writeFileSync(`${file}.br`, brotliCompressSync(text));
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
}

const all = below(root);
const files: BuildFiles = {
  pages: all
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length)),
  hashed: all.filter((path) => path.startsWith('/_app/immutable/')),
  files: [...below('static'), ...all.filter((path) => path.endsWith('.webmanifest') || path === SITES_FILE)],
  read,
  sizeOf,
};
const paths = offlinePaths(files);
const sum = (size: (path: string) => number): number => paths.reduce((bytes, path) => bytes + size(path), 0);
const stored = sum((path) => bytesOf(path).length);
const loaded = sum(sizeOf);

const marked = readFileSync(FILE_WITH_MARKS, 'utf8');
for (const mark of [STORED_MARK, LOADED_MARK])
  if (!marked.includes(mark)) throw new Error(`${FILE_WITH_MARKS} has no place for "${mark}".`);
const inWords = (bytes: number): string => `${formatNumber(bytes / MEGABYTE, 1)} MB`;
write(
  FILE_WITH_MARKS,
  marked.replaceAll(STORED_MARK, inWords(stored)).replaceAll(LOADED_MARK, inWords(loaded)),
);

// Computed after the last page is written.
const digests: Record<string, string> = {};
for (const path of [...files.pages, ...files.hashed, ...files.files].sort())
  digests[path] = await digestOf(new Uint8Array(bytesOf(path)));
const copy: OfflineCopy = { stored, loaded, paths, digests };
write(root + copyPath(version), JSON.stringify(copy));
console.log(
  `Kept for reading without a network: ${String(paths.length)} files, ${inWords(loaded)} loaded, ${inWords(stored)} stored.`,
);

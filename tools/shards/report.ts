/** Bytes of what a reader gets, as a server would pack it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const SHOWN = [
  'index.html',
  'gemeinden/index.html',
  'kreise/index.html',
  'planung/index.html',
  'vergleich/index.html',
  'daten/index.html',
] as const;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Bytes after brotli at the quality a server packs with once. */
const packed = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Lines of a report on a built site. */
export function packedSizes(build: string): string[] {
  const files = filesBelow(build);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const single = SHOWN.filter((file) => existsSync(`${build}/${file}`)).map((file) => {
    const content = readFileSync(`${build}/${file}`);
    return `${file}: ${kilobytes(content.length)}, gepackt ${kilobytes(packed(content))}`;
  });
  const kinds = ['gemeinden', 'kreise', 'standorte'].flatMap((kind) => {
    const pages = files.filter((file) => new RegExp(`/${kind}/[^/]+/index\\.html$`).test(file));
    const sizes = pages.map((file) => statSync(file).size).sort((a, b) => a - b);
    if (sizes.length === 0) return [];
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const middle = pages[Math.floor(pages.length / 2)];
    const sample = middle ? packed(readFileSync(middle)) : 0;
    return `${pages.length} Seiten ${kind}: im Mittel ${kilobytes(mean)}, größte ${kilobytes(sizes.at(-1) ?? 0)}, eine gepackt ${kilobytes(sample)}`;
  });
  return [`${files.length} Dateien, ${(bytes / 1e9).toFixed(2)} GB ungepackt`, ...single, ...kinds];
}

/** Assembles the references as static sites in `.cache/references/`, compressed like the product. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

export const REFERENCES = '.cache/references';
const HERE = import.meta.dirname;
const DATA = ['gemeinden.geojson', 'standorte.geojson'];
const LEAFLET = `${HERE}/node_modules/leaflet/dist`;
/** Lighthouse's command. */
export const LIGHTHOUSE = `${HERE}/node_modules/lighthouse/cli/index.js`;

/** Installs Leaflet, the wrapper and Lighthouse if missing. Throws if they cannot be downloaded. */
function install(): void {
  if ([LEAFLET, LIGHTHOUSE].every((file) => existsSync(file))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(`The references cannot be installed in ${HERE}: npm ci ended with ${status}.`);
}

/** Builds or copies each reference; returns their names. */
export async function assembleReferences(): Promise<string[]> {
  install();
  rmSync(REFERENCES, { recursive: true, force: true });
  const put = (name: string, files: readonly string[]) => {
    mkdirSync(`${REFERENCES}/${name}`, { recursive: true });
    for (const file of [...files, ...DATA.map((each) => `build/daten/${each}`)])
      cpSync(file, `${REFERENCES}/${name}/${path.basename(file)}`, { recursive: true });
  };
  const maplibre = readdirSync('node_modules/maplibre-gl/dist').filter((file) =>
    /^maplibre-gl(-shared|-worker)?\.(mjs|css)$/.test(file),
  );
  put('maplibre', [
    `${HERE}/maplibre/index.html`,
    ...maplibre.map((file) => `node_modules/maplibre-gl/dist/${file}`),
  ]);
  put('leaflet', [
    `${HERE}/leaflet/index.html`,
    ...['leaflet.js', 'leaflet.css', 'images'].map((file) => `${LEAFLET}/${file}`),
  ]);
  await build({
    configFile: false,
    logLevel: 'error',
    root: `${HERE}/wrapper`,
    base: './',
    plugins: [svelte({ configFile: false })],
    worker: { format: 'es' },
    resolve: { dedupe: ['svelte', 'maplibre-gl'] },
    build: { outDir: path.resolve(REFERENCES, 'wrapper'), emptyOutDir: true, target: 'es2022' },
  });
  put('wrapper', []);
  writeFileSync(`${REFERENCES}/404.html`, 'Not found');
  compress(REFERENCES);
  return ['maplibre', 'leaflet', 'wrapper'];
}

function compress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(html|css|m?js|geojson)$/.test(file))
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

/** Measures the brotli bytes of the start page: what loads before the live map, and what the map adds. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { START_PAGE_KB } from '../config/adapter.js';
import { serving } from '../scripts/serving.ts';
import { startBrowser } from './support/browser.ts';
import type { Measurement } from './measurement.ts';

const KB = 1000;

/**
 * Returns the bytes of a served path with brotli at the highest quality, as the adapter compresses it (fonts are
 * unchanged).
 */
function transferred(pathname: string): number {
  const file = `build${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
  if (!existsSync(file)) throw new Error(`The page loads ${pathname}, which is not in build/.`);
  const raw = readFileSync(file);
  return /\.(woff2|png|jpg)$/.test(file) ? raw.length : brotliCompressSync(raw).length;
}

/** Returns the requested paths: until the page is usable, and, `withMap`, until the map is ready. */
async function requests(withMap: boolean): Promise<{ first: string[]; map: string[] }> {
  const server = await serving();
  const browser = await startBrowser();
  const paths = async (live: boolean): Promise<string[]> => {
    const page = await browser.newPage();
    const seen = new Set<string>();
    page.on('request', (request) => seen.add(new URL(request.url()).pathname));
    // With Save-Data the page keeps the static map.
    if (!live)
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      );
    await page.goto(server.home, { waitUntil: 'networkidle' });
    if (live) await page.waitForSelector('[data-map-state=ready]', { timeout: 60_000 });
    await page.close();
    return [...seen];
  };
  try {
    const first = await paths(false);
    const all = withMap ? await paths(true) : [];
    return { first, map: all.filter((path) => !first.includes(path)) };
  } finally {
    await browser.close();
    server.stop();
  }
}

export async function measure(onlyBudgets: boolean): Promise<Measurement[]> {
  const { first, map } = await requests(!onlyBudgets);
  const sum = (paths: string[], match: RegExp): number =>
    paths.filter((path) => match.test(path)).reduce((bytes, path) => bytes + transferred(path), 0) / KB;
  const kinds: [string, RegExp][] = [
    ['HTML with the drawn map', /\/$/],
    ['CSS', /\.css$/],
    ['JavaScript', /\.m?js$/],
    ['fonts', /\.woff2$/],
  ];
  return [
    ...kinds.map(([name, match]) => ({ name: `start page, ${name}`, value: sum(first, match), unit: 'kB' })),
    {
      name: 'start page, all before the interactive map',
      value: sum(first, /./),
      unit: 'kB',
      limit: START_PAGE_KB,
    },
    // Has no budget.
    ...(onlyBudgets
      ? []
      : [
          {
            name: 'interactive map on top (MapLibre, worker, boundaries)',
            value: sum(map, /./),
            unit: 'kB',
          },
        ]),
  ];
}

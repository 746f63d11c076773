/**
 * Measures the brotli bytes of municipality and district pages. Municipality pages contain no scripts but the few lines
 * that copy the sheet for the council (`static/text-kopieren.js`).
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Measurement } from './measurement.ts';

/** Budget of a page that is mainly text, bytes (docs/architecture.md, "Budgets"). */
const LIMIT = 15_000;
const BUILD = new URL('../build/', import.meta.url);

interface Page {
  readonly bytes: number;
  readonly scripts: number;
}

/** Reads a built page: its transferred size and number of scripts, without data and the one that copies. */
function pageAt(folder: string): Page {
  const html = readFileSync(new URL(`${folder}/index.html`, BUILD), 'utf8');
  return {
    bytes: statSync(new URL(`${folder}/index.html.br`, BUILD)).size,
    scripts: html.match(/<script(?![^>]*(?:ld\+json|text-kopieren\.js))|rel="modulepreload"/g)?.length ?? 0,
  };
}

/** True for the old address of a dissolved municipality, which only leads to today's page. */
function forwards(folder: string): boolean {
  return readFileSync(new URL(`${folder}/index.html`, BUILD), 'utf8').includes('http-equiv="refresh"');
}

function pagesIn(folder: string): Page[] {
  return readdirSync(new URL(`${folder}/`, BUILD))
    .filter((name) => /^\d+-/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((page) => !forwards(page))
    .map(pageAt);
}

export function measure(): Promise<Measurement[]> {
  const largest = (pages: readonly Page[]): number => Math.max(...pages.map((each) => each.bytes));
  const mean = (pages: readonly Page[]): number =>
    pages.reduce((sum, each) => sum + each.bytes, 0) / pages.length;
  const municipalities = pagesIn('gemeinden');
  const districts = pagesIn('kreise');
  const count = `${municipalities.length} municipality pages`;
  return Promise.resolve([
    { name: `HTML, largest of ${count}`, value: largest(municipalities), unit: 'B brotli', limit: LIMIT },
    { name: `HTML, mean of ${count}`, value: mean(municipalities), unit: 'B brotli' },
    {
      name: `scripts in ${count}`,
      value: municipalities.reduce((sum, each) => sum + each.scripts, 0),
      unit: 'scripts',
      limit: 0,
    },
    {
      name: `HTML, largest of ${districts.length} district pages`,
      value: largest(districts),
      unit: 'B brotli',
      limit: LIMIT,
    },
    { name: 'HTML of the index of municipalities', value: pageAt('gemeinden').bytes, unit: 'B brotli' },
    {
      name: 'HTML of the likeness page with all municipalities',
      value: pageAt('gemeinden/aehnlich').bytes,
      unit: 'B brotli',
    },
  ]);
}

/**
 * Run by a large region's build once its pages are there: adds the archive of tiles and the parts of the gazetteer, and
 * splits a sitemap that names too many pages. Argument: the directory that was built.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRegion } from './region/folder.js';
import { splitSitemap } from './sitemap-parts.ts';

const [built = ''] = process.argv.slice(2);
mkdirSync(`${built}/daten`, { recursive: true });
for (const each of ['grenzen.pmtiles', 'orte'])
  cpSync(inRegion(`derived/large/${each}`), `${built}/daten/${each}`, { recursive: true });

const sitemap = `${built}/sitemap.xml`;
if (existsSync(sitemap))
  for (const [name, text] of splitSitemap(readFileSync(sitemap, 'utf8')))
    writeFileSync(`${built}/${name}`, text);

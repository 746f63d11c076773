/**
 * `npm run data:export -- standorte.xlsx` (also .csv, .geojson): writes all sites as a list that can be imported again.
 */
import { basename, dirname, extname } from 'node:path';
import { inRegion } from '../../config/region-folder.js';
import { tableOf } from '../../src/lib/sites/exchange/columns.ts';
import { recordOf, sitesGeoJson } from '../../src/lib/sites/exchange/geojson.ts';
import { workbookOf } from '../../src/lib/sites/exchange/workbook.ts';
import type { Site } from '../../src/lib/sites/site.ts';
import { csvOf } from '../../src/lib/text/format/csv.ts';
import { readIfThere, writeAll } from '../files/output.ts';
import { complain, say } from '../terminal/output.ts';

/** Returns the export in the format of the file name's extension; undefined for an unknown extension. */
async function contentFor(name: string, sites: readonly Site[]): Promise<string | Uint8Array | undefined> {
  const rows = sites.map((site) => ({
    slug: site.slug,
    record: recordOf(site),
    municipality: site.municipality,
  }));
  switch (extname(name).toLowerCase()) {
    case '.xlsx':
      return workbookOf(rows);
    case '.csv':
      return csvOf(tableOf(rows));
    case '.geojson':
      return `${JSON.stringify(sitesGeoJson(sites))}\n`;
    default:
      return undefined;
  }
}

const file = process.argv[2] ?? '';
const sites = JSON.parse(readIfThere(inRegion('derived'), 'sites.json') ?? '[]') as Site[];
const content = await contentFor(file, sites);
if (content === undefined) {
  complain('Aufruf: npm run data:export -- standorte.xlsx (oder .csv, .geojson)');
  process.exitCode = 2;
} else {
  await writeAll(dirname(file), [{ path: basename(file), content }]);
  say(`${sites.length} Standorte in ${file} geschrieben.`);
}

import { tableOf } from '../../sites/exchange/columns.ts';
import { recordOf, sitesGeoJson } from '../../sites/exchange/geojson.ts';
import { workbookOf } from '../../sites/exchange/workbook.ts';
import { csvOf } from '../../text/format/csv.ts';
import { sites } from '../derived.ts';

const rows = () =>
  sites.map((site) => ({ slug: site.slug, record: recordOf(site), municipality: site.municipality }));

/** All documented sites as GeoJSON points; text of `/daten/standorte.geojson`. */
export function sitesGeoJsonText(): string {
  return `${JSON.stringify(sitesGeoJson(sites))}\n`;
}

/** All documented sites as CSV for German spreadsheets. Importing it again changes nothing. */
export function sitesCsv(): string {
  return csvOf(tableOf(rows()));
}

/** All documented sites as an Excel workbook. Importing it again changes nothing. */
export function sitesWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf(rows());
}

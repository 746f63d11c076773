import { tableOf } from '../../sites/exchange/columns.ts';
import { recordOf, sitesGeoJson } from '../../sites/exchange/geojson.ts';
import { workbookOf } from '../../sites/exchange/workbook.ts';
import { csvOf } from '../../text/format/csv.ts';
import { sites } from '../derived.ts';

const rows = () =>
  sites.map((site) => ({ slug: site.slug, record: recordOf(site), municipality: site.municipality }));

/** Every documented site as GeoJSON points; the text of `/daten/standorte.geojson`. */
export function sitesGeoJsonText(): string {
  return `${JSON.stringify(sitesGeoJson(sites))}\n`;
}

/** Every documented site as a table for German spreadsheets; importing it changes nothing. */
export function sitesCsv(): string {
  return csvOf(tableOf(rows()));
}

/** Every documented site as an Excel workbook; importing it changes nothing. */
export function sitesWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf(rows());
}

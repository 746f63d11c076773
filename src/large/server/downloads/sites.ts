/** The downloads of all sites, each made once: they are asked for by the page, the catalogue and their own address. */
import {
  sitesCsv as csv,
  sitesGeoJsonText as geoJson,
  sitesWorkbook as workbook,
} from '../../../lib/server/downloads/sites.ts';
import { once } from '../../once.ts';

export const sitesGeoJsonText = once(geoJson);
export const sitesCsv = once(csv);
export const sitesWorkbook = once(workbook);

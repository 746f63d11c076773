/** All downloads; page, catalogue and checksums use this list. */
import type { DataSource } from '../../provenance/data-source.ts';
import * as de from '$region/words/de.json';
import { createHash } from 'node:crypto';
import schema from '$region/derived/site.schema.json';
import { CENSUS, CENSUS_DAY } from '../../region/figures.ts';
import { districts, municipalities, sites } from '../derived.ts';
import { gazetteerText, localitiesText } from '../gazetteer.ts';
import { manifest } from '../manifest.ts';
import { districtsDownload, geoJsonText, municipalitiesDownload } from '../region-downloads.ts';
import { districtsCsv, municipalitiesCsv } from './area-table.ts';
import { coverageCsv } from './coverage.ts';
import { populationGridText } from '../population-grid.ts';
import { populationGridCsv } from './population-grid.ts';
import { sitesCsv, sitesGeoJsonText, sitesWorkbook } from './sites.ts';

/** A file to download. */
export interface Download {
  readonly path: `/daten/${string}`;
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A data set in one or several formats. */
export interface DataSet {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Sources; empty if it only describes other data. */
  readonly sources: readonly DataSource[];
  /** ISO day of the last change of its content, if known. */
  readonly modified?: string;
  readonly files: readonly Download[];
}

async function file(
  path: Download['path'],
  format: string,
  mediaType: string,
  content: string | Promise<Uint8Array>,
): Promise<Download> {
  const bytes = Buffer.from(typeof content === 'string' ? content : await content);
  return {
    path,
    format,
    mediaType,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Sources of derived files, each once, and the day when the content of one last changed. */
function originOf(...paths: readonly string[]): Pick<DataSet, 'sources' | 'modified'> {
  const used = manifest.files.filter((each) => paths.includes(each.path)).flatMap(({ sources }) => sources);
  const sources = used.filter((each, at) => used.findIndex((other) => other.title === each.title) === at);
  const day = manifest.history.findLast(({ changes }) => changes.some((each) => paths.includes(each.path)));
  return { sources, ...(day ? { modified: day.date } : {}) };
}

/** Text of `/daten/standort.schema.json`. */
export function schemaText(): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** ISO day of the latest check of a site. */
export const latestCheck = sites.map((each) => each.checked).reduce((a, b) => (a > b ? a : b), '');

/** The data sets in page order. */
export async function dataSets(): Promise<DataSet[]> {
  const geo = 'application/geo+json';
  return [
    {
      id: 'standorte',
      title: 'Standorte',
      description: `${sites.length} dokumentierte Standorte des Modellprojekts mit Lage, Schwerpunkten, Angeboten, heutigem Stand und allen Quellen.`,
      ...originOf('sites.json'),
      files: [
        await file(
          '/daten/standorte.xlsx',
          'Excel',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          sitesWorkbook(),
        ),
        await file('/daten/standorte.csv', 'CSV', 'text/csv', sitesCsv()),
        await file('/daten/standorte.geojson', 'GeoJSON', geo, sitesGeoJsonText()),
        await file('/daten/standort.schema.json', 'JSON Schema', 'application/schema+json', schemaText()),
      ],
    },
    {
      id: 'gemeinden',
      title: 'Gemeinden',
      description: `Die ${municipalities.length} Gemeinden ${de.of} als Flächen mit Schlüssel, Name und Kreis.`,
      ...originOf('boundaries.topo.json'),
      files: [await file('/daten/gemeinden.geojson', 'GeoJSON', geo, geoJsonText(municipalitiesDownload()))],
    },
    {
      id: 'kreise',
      title: 'Kreise',
      description: `Die ${districts.length} Landkreise und kreisfreien Städte ${de.of} als Flächen.`,
      ...originOf('boundaries.topo.json'),
      files: [await file('/daten/kreise.geojson', 'GeoJSON', geo, geoJsonText(districtsDownload()))],
    },
    {
      id: 'gemeindezahlen',
      title: 'Zahlen der Gemeinden und Kreise',
      description: `Alle Zahlen der ${municipalities.length} Gemeinden und ${districts.length} Kreise: Einwohner, Fläche, Besiedlung, Kinder nach Alter, Haushalte mit Kindern und Alleinerziehende, mit Anteil und Stelle im Vergleich. Kinder und Familien sind am ${CENSUS_DAY} gezählt (${CENSUS}); ihre Anteile beziehen sich auf die Einwohner derselben Zählung. Unter 20 gibt es weder Anteil noch Stelle.`,
      ...originOf('municipalities.json', 'districts.json', 'census.json'),
      files: [
        await file('/daten/gemeinden.csv', 'CSV', 'text/csv', municipalitiesCsv()),
        await file('/daten/kreise.csv', 'CSV', 'text/csv', districtsCsv()),
      ],
    },
    {
      id: 'orte',
      title: 'Ortsverzeichnis',
      description: `Gemeinden, weitere Orte und Postleitzahlen ${de.of}, wie die Ortssuche sie benutzt.`,
      ...originOf('gazetteer.json', 'localities.json'),
      files: [
        await file('/daten/ortsverzeichnis.json', 'JSON', 'application/json', gazetteerText),
        await file('/daten/ortsteile.json', 'JSON', 'application/json', localitiesText),
      ],
    },
    {
      id: 'bevoelkerungsgitter',
      title: 'Bevölkerungsgitter',
      description: `Wo Menschen wohnen: bewohnte Zellen von 1 km ${de.within} mit Einwohnern und Kindern unter 15 am ${CENSUS_DAY} (${CENSUS}). Das Gitter gibt das Muster innerhalb einer Gemeinde, die Summe ihrer Zellen ist ihre Zensuszahl; die Kinder unter 15 sind aus den Altersgruppen bis 15 geschätzt. Kleine Zahlen einer einzelnen Zelle sind ungenau, weil der Zensus sie zum Schutz der Menschen verändert.`,
      ...originOf('population-grid.json'),
      files: [
        await file('/daten/bevoelkerungsgitter.csv', 'CSV', 'text/csv', populationGridCsv()),
        await file('/daten/bevoelkerungsgitter.json', 'JSON', 'application/json', populationGridText),
      ],
    },
    {
      id: 'abdeckung',
      title: 'Abdeckung',
      description: `Je Gemeinde und Kreis: wie viele Menschen und wie viele Kinder unter 15 (${CENSUS}, ${CENSUS_DAY}) höchstens 3, 5, 10 und 20 km Luftlinie von einem dokumentierten Standort entfernt wohnen, gezählt in Zellen von 1 km.`,
      ...originOf('population-grid.json', 'sites.json'),
      files: [await file('/daten/abdeckung.csv', 'CSV', 'text/csv', coverageCsv())],
    },
    {
      id: 'herkunft',
      title: 'Herkunft',
      description: 'Jede abgeleitete Datei mit Prüfsumme, Quelle, Stand, Lizenz und Änderungen.',
      sources: [],
      files: [
        await file(
          '/daten/manifest.json',
          'JSON',
          'application/json',
          `${JSON.stringify(manifest, null, 1)}\n`,
        ),
      ],
    },
  ];
}

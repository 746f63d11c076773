import type { GeoJsonProperties } from 'geojson';
import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import type { Edition } from '../boundaries/edition.ts';
import { KEYS_IN_WORDS, REGION } from '../step/region.ts';
import { readAreas } from '../boundaries/vg250.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import type { SourceContent } from './read-source.ts';

/** Where the BKG tells about the product; shown as the source's address where it was read from a file. */
const PRODUCT = 'https://gdz.bkg.bund.de/';

/** What has to be known beside the file. */
export interface EditionOptions {
  /** Territorial state as printed by the BKG, e.g. "31.12.2024"; else the newest change in the file is named. */
  readonly stand?: string | undefined;
  /** Year in which the file was fetched; the licence wants it in the attribution. */
  readonly year: number;
  /** Address it was fetched from, where there is one. */
  readonly address?: string | undefined;
}

/** The newest date of a change among the features, "TT.MM.JJJJ"; the VG250 calls the field BEGINN, earlier WSK. */
export function newestChange(properties: readonly GeoJsonProperties[]): string | undefined {
  const dates = properties.flatMap((each) => {
    const found = /^(\d{4})\D?(\d{2})\D?(\d{2})/.exec(
      String(each?.BEGINN ?? each?.beginn ?? each?.WSK ?? ''),
    );
    return found ? [found.slice(1).join('-')] : [];
  });
  const newest = dates.sort().at(-1);
  return newest?.split('-').reverse().join('.');
}

/** The edition in a file. Throws a `DataProblem` where it holds no municipality of the region. */
export function editionOf({ file, features }: SourceContent, options: EditionOptions): Edition {
  const municipalities = readAreas(file, features, REGION.keys, 8).filter((each) => each.polygons.length > 0);
  if (municipalities.length === 0) {
    throw new DataProblem(
      file,
      `keine Gemeinde ${REGION.words.de.of} darin gefunden`,
      `Richtig ist die Ebene der Gemeinden (VG250_GEM) mit AGS (8 Ziffern, hier mit ${KEYS_IN_WORDS} am Anfang), GEN und GF`,
    );
  }
  const changed = newestChange(features.map((each) => each.properties));
  const source: DataSource = {
    title: 'Verwaltungsgebiete 1:250 000 (VG250)',
    version: options.stand
      ? `Gebietsstand ${options.stand}`
      : changed
        ? `jüngste Änderung darin vom ${changed}`
        : 'Gebietsstand nicht angegeben',
    licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
    url: options.address ?? PRODUCT,
    attribution: `© GeoBasis-DE / BKG ${String(options.year)} (Daten verändert)`,
  };
  const roofs = [...readAreas(file, features, REGION.keys, 5), ...readAreas(file, features, REGION.keys, 2)];
  return { file, source, municipalities, roofs: roofs.filter((each) => each.polygons.length > 0) };
}

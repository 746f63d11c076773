import type { GeoJsonProperties } from 'geojson';
import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import type { Edition } from '../boundaries/edition.ts';
import { KEYS_IN_WORDS, REGION } from '../step/region.ts';
import { readAreas } from '../boundaries/vg250.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import type { SourceContent } from './read-source.ts';

/** Product page of the BKG, used as the source's address if the edition was read from a local file. */
const PRODUCT = 'https://gdz.bkg.bund.de/';

/** Information about an edition that its file does not contain. */
export interface EditionOptions {
  /** Territorial state as printed by the BKG, e.g. "31.12.2024"; by default the newest change in the file. */
  readonly stand?: string | undefined;
  /** Year of the download, which the licence requires in the attribution. */
  readonly year: number;
  /** Address of the download; absent for a local file. */
  readonly address?: string | undefined;
}

/**
 * Returns the newest date of change among the features as "TT.MM.JJJJ", from the VG250's field BEGINN (formerly WSK);
 * undefined if there is none.
 */
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

/**
 * Creates the edition from the content of a file. Throws a `DataProblem` if it contains no municipality of the region.
 */
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

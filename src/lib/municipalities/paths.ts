import { normaliseWords } from '../text/normalise.ts';

/** A name as part of a path: "Aue-Bad Schlema" → "aue-bad-schlema", "Oelsnitz/Erzgeb." → "oelsnitz-erzgeb". */
export function slugOf(name: string): string {
  return normaliseWords(name)
    .join('-')
    .replace(/[^a-z0-9-]/g, '');
}

/** The route parameter of a municipality or district page: "14730110-eilenburg". */
export function regionParam(region: { readonly ags: string; readonly name: string }): string {
  return `${region.ags}-${slugOf(region.name)}`;
}

/** What an address of a municipality or district is made of. */
interface Region {
  readonly ags: string;
  readonly name: string;
}

/** The page of a municipality: "/gemeinden/14730110-eilenburg/". */
export function municipalityPath(municipality: Region): `/${string}` {
  return `/gemeinden/${regionParam(municipality)}/`;
}

/** The page of a district: "/kreise/14730-landkreis-nordsachsen/". */
export function districtPath(district: Region): `/${string}` {
  return `/kreise/${regionParam(district)}/`;
}

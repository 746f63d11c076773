import { normaliseWords } from '../text/normalise.ts';

/**
 * Converts a name to a part of a path: "Aue-Bad Schlema" → "aue-bad-schlema", "Oelsnitz/Erzgeb." → "oelsnitz-erzgeb".
 */
export function slugOf(name: string): string {
  return normaliseWords(name)
    .join('-')
    .replace(/[^a-z0-9-]/g, '');
}

/** A municipality (key of 8 digits) or a district (5). */
interface NamedArea {
  readonly ags: string;
  readonly name: string;
}

/** Route parameter of a municipality or district: "14730110-eilenburg". */
export function areaParam(area: NamedArea): string {
  return `${area.ags}-${slugOf(area.name)}`;
}

/** Path of a municipality's page: "/gemeinden/14730110-eilenburg/". */
export function municipalityPath(municipality: NamedArea): `/${string}` {
  return `/gemeinden/${areaParam(municipality)}/`;
}

/** Path of a district's page: "/kreise/14730-landkreis-nordsachsen/". */
export function districtPath(district: NamedArea): `/${string}` {
  return `/kreise/${areaParam(district)}/`;
}

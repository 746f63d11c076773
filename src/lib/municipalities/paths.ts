import { normaliseWords } from '../text/normalise.ts';

/** A name as part of a path: "Aue-Bad Schlema" → "aue-bad-schlema", "Oelsnitz/Erzgeb." → "oelsnitz-erzgeb". */
export function slugOf(name: string): string {
  return normaliseWords(name)
    .join('-')
    .replace(/[^a-z0-9-]/g, '');
}

/** A municipality (eight digits) or a district (five). */
interface NamedArea {
  readonly ags: string;
  readonly name: string;
}

/** The route parameter of a municipality or district page: "14730110-eilenburg". */
export function areaParam(area: NamedArea): string {
  return `${area.ags}-${slugOf(area.name)}`;
}

/** The page of a municipality: "/gemeinden/14730110-eilenburg/". */
export function municipalityPath(municipality: NamedArea): `/${string}` {
  return `/gemeinden/${areaParam(municipality)}/`;
}

/** The page of a district: "/kreise/14730-landkreis-nordsachsen/". */
export function districtPath(district: NamedArea): `/${string}` {
  return `/kreise/${areaParam(district)}/`;
}

/** Content of the link picture of each page type. */
import * as de from '$region/words/de.json';
import type { MultiPolygon, Polygon } from 'geojson';
import { areasOf } from '../../geo/topology.ts';
import type { District, Municipality } from '../../municipalities/municipality.ts';
import { describeMunicipality } from '../../municipalities/names.ts';
import { areaParam } from '../../municipalities/paths.ts';
import type { Site } from '../../sites/site.ts';
import { KIND_TERMS, termOf } from '../../sites/vocabulary.ts';
import { boundaries } from '../boundaries.ts';
import { districts, municipalities, sites } from '../derived.ts';
import type { PictureContent } from './picture.ts';

const areas = (name: 'municipalities' | 'districts'): ReadonlyMap<string, Polygon | MultiPolygon> =>
  new Map(areasOf(boundaries, name).features.map(({ properties, geometry }) => [properties.ags, geometry]));
const byAgs = new Map([...areas('municipalities'), ...areas('districts')]);

const withArea = (content: PictureContent, ags: string): PictureContent => {
  const area = byAgs.get(ags);
  return area ? { ...content, area } : content;
};

/** Start page and every page without a picture of its own: all documented sites. */
export function startPicture(): PictureContent {
  return {
    title: `Eltern-Kind-Zentren ${de.within}`,
    subtitle: 'Wo sie sind, was sie anbieten und welche Gemeinde von welcher lernen kann',
    note: 'Karte, Liste und Daten mit Quellen',
    points: sites.map(({ location }) => location),
  };
}

/** "Kinderhaus in Zwickau, Ortsteil Eckersbach". */
function kindAndPlace({ kind, address: { place, part } }: Site): string {
  return `${termOf(KIND_TERMS, kind).label} in ${place}${part === undefined ? '' : `, Ortsteil ${part}`}`;
}

/** Site: name, kind and place, one pin. */
function sitePicture(site: Site): PictureContent {
  return {
    title: site.name,
    subtitle: kindAndPlace(site),
    note: 'Eltern-Kind-Zentrum: Profil, Kontakt und heutiger Stand, mit Quellen',
    points: [site.location],
  };
}

/** Municipality: name, rank and district, area. */
function municipalityPicture(municipality: Municipality): PictureContent {
  const { name, sorbianName, ags } = municipality;
  const content = {
    title: name,
    subtitle: [sorbianName, describeMunicipality(municipality)].filter(Boolean).join(' · '),
    note: 'Eltern-Kind-Zentren hier und in der Nähe, und in ähnlichen Gemeinden',
  };
  return withArea(content, ags);
}

/** District: name, size, area. */
function districtPicture(district: District): PictureContent {
  const { name, kind, municipalities: count, ags } = district;
  const content = {
    title: name,
    subtitle: kind === 'Landkreis' ? `${count} Städte und Gemeinden` : kind,
    note: 'Eltern-Kind-Zentren im Kreis: Standorte, Versorgung, Zahlen',
  };
  return withArea(content, ags);
}

/** Pictures by page type and route parameter. */
export const PICTURES = {
  standorte: new Map(sites.map((site) => [site.slug, () => sitePicture(site)])),
  gemeinden: new Map(municipalities.map((each) => [areaParam(each), () => municipalityPicture(each)])),
  kreise: new Map(districts.map((each) => [areaParam(each), () => districtPicture(each)])),
} as const satisfies Record<string, ReadonlyMap<string, () => PictureContent>>;

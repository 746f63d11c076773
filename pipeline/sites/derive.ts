import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { Site } from '../../src/lib/sites/site.ts';
import { REGION } from '../step/region.ts';
import type { Problem } from '../../src/lib/sites/record/problem.ts';

/** Finds the municipality that contains a place (degrees, lon before lat); undefined outside the region. */
export type MunicipalityAt = (lon: number, lat: number) => Municipality | undefined;

/** Returns all names in use for a municipality: "Mulda/Sa.", "Mulda", the Sorbian name. */
export function namesOf(municipality: Municipality): string[] {
  const { name, officialName, sorbianName } = municipality;
  return [name, officialName, ...(sorbianName ? [sorbianName] : []), name.split('/')[0] ?? name];
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('de') === b.trim().toLocaleLowerCase('de');
}

/** Returns the site with its municipality, or the problem if coordinate and address contradict each other. */
export function deriveSite(
  slug: string,
  record: SiteRecord,
  municipalityAt: MunicipalityAt,
): { readonly site: Site } | { readonly problem: Problem } {
  const { lon, lat } = record.location;
  const found = municipalityAt(lon, lat);
  if (!found)
    return {
      problem: {
        path: ['location'],
        value: `lon ${lon}, lat ${lat}`,
        problem: `die Koordinate liegt außerhalb ${REGION.words.de.of}`,
        remedy: 'prüfen, ob lon und lat vertauscht sind oder eine Ziffer fehlt',
        level: 'error',
      },
    };
  if (!namesOf(found).some((name) => sameName(name, record.address.place)))
    return {
      problem: {
        path: ['address', 'place'],
        value: record.address.place,
        problem: `die Koordinate (lon ${lon}, lat ${lat}) liegt in ${found.name} (AGS ${found.ags})`,
        remedy: `place auf „${found.name}“ oder die Koordinate berichtigen`,
        level: 'error',
      },
    };
  const { ags, name, districtAgs, district, population } = found;
  return {
    site: {
      slug,
      ...record,
      municipality: { ags, name, districtAgs, district, population },
    },
  };
}

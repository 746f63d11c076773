/** The only door to `data/derived/` at build time: routes read through it and pass plain values to the views. */
import districtsJson from '$region/derived/districts.json';
import municipalitiesJson from '$region/derived/municipalities.json';
import sitesJson from '$region/derived/sites.json';
import type { District, Municipality } from '../municipalities/municipality.ts';
import { PROJECT_SITES } from '../region/constants.ts';
import type { Site } from '../sites/site.ts';

/** Number of sites in the project. */
export const TOTAL_SITES = PROJECT_SITES;

/** All municipalities, ordered by key. */
export const municipalities = municipalitiesJson as unknown as readonly Municipality[];

const sorbianNames = new Map(municipalities.map(({ ags, sorbianName }) => [ags, sorbianName]));

/** All documented sites, ordered by slug. In the Sorbian settlement area with both names of their municipality. */
export const sites = (sitesJson as unknown as readonly Site[]).map((site): Site => {
  const sorbianName = sorbianNames.get(site.municipality.ags);
  return sorbianName ? { ...site, municipality: { ...site.municipality, sorbianName } } : site;
});

/** All districts, ordered by key. */
export const districts = districtsJson as unknown as readonly District[];

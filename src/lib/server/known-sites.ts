/** Number of sites per district: documented ones, and statements of public sources. */
import known from '$region/facts/known-of-missing.json';
import { knownSites, type KnownSites } from '../municipalities/known-sites.ts';
import { DataProblem } from '../region/data-problem.ts';
import type { DistrictStatement } from '../region/schema.ts';
import { districts, sites } from './derived.ts';

const FILE = 'facts/known-of-missing.json';

const statements: Readonly<Record<string, DistrictStatement | undefined>> = known.districts;
const documentedIn = (ags: string): number =>
  sites.filter(({ municipality }) => municipality.districtAgs === ags).length;

for (const [ags, statement] of Object.entries(statements)) {
  if (!districts.some((each) => each.ags === ags))
    throw new DataProblem(FILE, `${ags} ist kein Kreis der Karte`, 'Den Schlüssel prüfen');
  const documented = documentedIn(ags);
  if (statement?.sites !== undefined && documented > statement.sites)
    throw new DataProblem(
      FILE,
      `${ags} soll ${String(statement.sites)} Standorte gehabt haben, dokumentiert sind ${String(documented)}`,
      'Die Zahl oder den Kreis der Standorte prüfen',
    );
}

/** ISO day of the last search for sites that are not documented. */
export const SEARCHED: string = known.seen;

/** Number of sites of a district; `ags` has 5 digits. */
export function knownSitesOf(ags: string): KnownSites {
  return knownSites(documentedIn(ags), statements[ags]);
}

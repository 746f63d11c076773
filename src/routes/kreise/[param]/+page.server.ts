import { error } from '@sveltejs/kit';
import { cardSite } from '$lib/sites/card-site.ts';
import { byName } from '$lib/municipalities/names.ts';
import { areaParam } from '$lib/municipalities/paths.ts';
import { censusAttribution, standingsOf } from '$lib/server/census.ts';
import { coverageOf } from '$lib/server/coverage.ts';
import { districts, municipalities, sites, TOTAL_SITES } from '$lib/server/derived.ts';
import { knownSitesOf } from '$lib/server/known-sites.ts';
import { districtLocator, locatorPoint } from '$lib/server/locators.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => districts.map((each) => ({ param: areaParam(each) }));

export const load: PageServerLoad = ({ params }) => {
  const district = districts.find((each) => areaParam(each) === params.param);
  if (!district) error(404, 'Diesen Kreis gibt es hier nicht.');
  const own = sites.filter((site) => site.municipality.districtAgs === district.ags);
  return {
    district,
    sites: own.map(cardSite),
    rows: municipalities
      .filter((each) => each.districtAgs === district.ags)
      .sort(byName)
      .map((municipality) => ({
        municipality,
        sites: own.filter((site) => site.municipality.ags === municipality.ags).length,
        coverage: coverageOf(municipality.ags),
      })),
    families: { standings: standingsOf(district.ags), source: censusAttribution },
    coverage: coverageOf(district.ags),
    drawing: districtLocator(district.ags, own.map(locatorPoint)),
    known: knownSitesOf(district.ags),
    documented: sites.length,
    total: TOTAL_SITES,
  };
};

/** A large region's sites, read from their file: as a module they would pass through the bundler. */
import { readFileSync } from 'node:fs';
import { inRegion, largeRegion } from '../../../tools/region/folder.js';
import { districts, municipalities } from '../../lib/server/derived.ts';
import type { Site } from '../../lib/sites/site.ts';

export { districts, municipalities };
export { pageSites, TOTAL_SITES } from '../../lib/server/derived.ts';

export const sites = JSON.parse(readFileSync(inRegion('derived/sites.json'), 'utf8')) as readonly Site[];

const part = largeRegion()?.part ?? '';
const inPart = ({ ags }: { readonly ags: string }): boolean => ags.startsWith(part);

/** Those of one part of the region; all others are reached by their districts. */
export const pageMunicipalities = municipalities.filter(inPart);
export const pageDistricts = districts.filter(inPart);
export const plannedSites = sites.filter(({ municipality }) => inPart(municipality));

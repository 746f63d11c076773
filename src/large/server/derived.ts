/** All sites of a large region, read from their file: as a module they would pass through the bundler. */
import { readFileSync } from 'node:fs';
import { inRegion } from '../../../tools/region/folder.js';
import type { Site } from '../../lib/sites/site.ts';

export {
  districts,
  municipalities,
  pageSites,
  TOTAL_PHASE_2_SITES,
  TOTAL_SITES,
} from '../../lib/server/derived.ts';

export const sites = JSON.parse(readFileSync(inRegion('derived/sites.all.json'), 'utf8')) as readonly Site[];

/** A page with all of them would be megabytes; they are reached by their districts. */
export const pageMunicipalities: readonly never[] = [];

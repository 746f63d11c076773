import { sites, TOTAL_SITES } from '$lib/server/derived.ts';
import { cardSite } from '$lib/sites/card-site.ts';
import { OTHER_LANGUAGES } from '$lib/text/languages-offered.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => OTHER_LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = () => ({ sites: sites.map(cardSite), total: TOTAL_SITES });

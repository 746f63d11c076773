import { listedSites } from '$lib/server/start-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ sites: listedSites });

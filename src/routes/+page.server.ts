import { startPage } from '$lib/server/start-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = startPage;

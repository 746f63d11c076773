import { startPage } from '$lib/server/start-page.ts';
import { OTHER_LANGUAGES } from '$lib/text/languages-offered.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => OTHER_LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = startPage;

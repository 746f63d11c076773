import { error } from '@sveltejs/kit';
import { sites } from '$lib/server/derived.ts';
import { profilePage } from '$lib/server/profile-pages.ts';
import { OTHER_LANGUAGES } from '$lib/text/languages-offered.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  OTHER_LANGUAGES.flatMap((lang) => sites.map(({ slug }) => ({ lang, slug })));

export const load: PageServerLoad = ({ params }) =>
  profilePage(params.slug) ?? error(404, 'Diesen Standort gibt es hier nicht.');

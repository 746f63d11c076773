import { error } from '@sveltejs/kit';
import { focusPage } from '$lib/server/profile-pages.ts';
import { FOCUS_TERMS } from '$lib/sites/vocabulary.ts';
import { OTHER_LANGUAGES } from '$lib/text/languages-offered.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  OTHER_LANGUAGES.flatMap((lang) => FOCUS_TERMS.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params }) =>
  focusPage(params.id) ?? error(404, 'Diesen Schwerpunkt gibt es hier nicht.');

import { error } from '@sveltejs/kit';
import { sites } from '$lib/server/derived.ts';
import { profilePage } from '$lib/server/profile-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => sites.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) =>
  profilePage(params.slug) ?? error(404, 'Diesen Standort gibt es hier nicht.');

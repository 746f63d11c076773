import { error } from '@sveltejs/kit';
import { municipalityPage, municipalityParams } from '$lib/server/municipality-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => municipalityParams().map((param) => ({ param }));

export const load: PageServerLoad = ({ params }) =>
  municipalityPage(params.param) ?? error(404, 'Diese Gemeinde gibt es hier nicht.');

import { resolve } from '$app/paths';
import { error, redirect } from '@sveltejs/kit';
import { formerParams, paramToday } from '$lib/server/former-addresses.ts';
import { municipalityPage, municipalityParams } from '$lib/server/municipality-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  [...municipalityParams(), ...formerParams()].map((param) => ({ param }));

export const load: PageServerLoad = ({ params }) => {
  const today = paramToday(params.param);
  // Prerendered as a page that forwards.
  if (today !== undefined) redirect(308, resolve(`/gemeinden/${today}/`));
  return municipalityPage(params.param) ?? error(404, 'Diese Gemeinde gibt es hier nicht.');
};

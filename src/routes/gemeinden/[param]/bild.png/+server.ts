/** Link picture of a municipality's page. */
import { formerParams, paramToday } from '$lib/server/former-addresses.ts';
import { pictureAnswer } from '$lib/server/pictures/answer.ts';
import { PICTURES } from '$lib/server/pictures/contents.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  [...PICTURES.gemeinden.keys(), ...formerParams()].map((param) => ({ param }));

export const GET: RequestHandler = ({ params }) =>
  pictureAnswer(PICTURES.gemeinden.get(paramToday(params.param) ?? params.param)?.());

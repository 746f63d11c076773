/** Link picture of a site's page. */
import { pictureAnswer } from '$lib/server/pictures/answer.ts';
import { PICTURES } from '$lib/server/pictures/contents.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...PICTURES.standorte.keys()].map((slug) => ({ slug }));

export const GET: RequestHandler = ({ params }) => pictureAnswer(PICTURES.standorte.get(params.slug)?.());

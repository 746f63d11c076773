/** Link picture of a district's page. */
import { pictureAnswer } from '$lib/server/pictures/answer.ts';
import { PICTURES } from '$lib/server/pictures/contents.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...PICTURES.kreise.keys()].map((param) => ({ param }));

export const GET: RequestHandler = ({ params }) => pictureAnswer(PICTURES.kreise.get(params.param)?.());

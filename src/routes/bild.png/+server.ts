/** Link picture of the start page and of every page without one of its own. */
import { pictureAnswer } from '$lib/server/pictures/answer.ts';
import { startPicture } from '$lib/server/pictures/contents.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => pictureAnswer(startPicture());

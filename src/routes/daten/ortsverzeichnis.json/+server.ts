import { gazetteerText } from '$lib/server/gazetteer.ts';

export const prerender = true;

/** Places of the region for the search field; ODbL and CC BY, see its `sources`. */
export function GET(): Response {
  return new Response(gazetteerText, { headers: { 'Content-Type': 'application/json' } });
}

import { gazetteerText } from '$lib/server/gazetteer.ts';

export const prerender = true;

/** Places of the Land for the place search; ODbL and CC BY, see its `sources`. */
export function GET(): Response {
  return new Response(gazetteerText, { headers: { 'Content-Type': 'application/json' } });
}

import { localitiesText } from '$lib/server/gazetteer.ts';

export const prerender = true;

/** Villages and quarters for the place search; ODbL, see its `sources`. */
export function GET(): Response {
  return new Response(localitiesText, { headers: { 'Content-Type': 'application/json' } });
}

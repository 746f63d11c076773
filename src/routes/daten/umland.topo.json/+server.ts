import { neighboursText } from '$lib/server/boundaries.ts';

export const prerender = true;

/** The Länder around Saxony (TopoJSON), on the same grid as `grenzen.topo.json`. */
export function GET(): Response {
  return new Response(neighboursText, { headers: { 'Content-Type': 'application/json' } });
}

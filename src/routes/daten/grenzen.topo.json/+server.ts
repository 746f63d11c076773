import { boundariesText } from '$lib/server/boundaries.ts';

export const prerender = true;

/** Municipalities, districts and Land with shared borders (TopoJSON), as the live map loads them. */
export function GET(): Response {
  return new Response(boundariesText, { headers: { 'Content-Type': 'application/json' } });
}

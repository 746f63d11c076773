import { boundariesText } from '$lib/server/boundaries.ts';

export const prerender = true;

/** Municipalities, districts and state on shared borders (TopoJSON): what the interactive map loads. */
export function GET(): Response {
  return new Response(boundariesText, { headers: { 'Content-Type': 'application/json' } });
}

import { populationGridText } from '$lib/server/population-grid.ts';

export const prerender = true;

/** The packed population grid (`PackedGrid`), as the planner's pages load it. */
export function GET(): Response {
  return new Response(populationGridText, { headers: { 'Content-Type': 'application/json' } });
}

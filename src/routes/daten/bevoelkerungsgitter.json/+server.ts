import { populationGridText } from '$lib/server/population-grid.ts';

export const prerender = true;

/** The packed grid (`PackedGrid`): what the planning page loads. */
export function GET(): Response {
  return new Response(populationGridText, { headers: { 'Content-Type': 'application/json' } });
}

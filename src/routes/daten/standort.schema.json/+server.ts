import { schemaText } from '$lib/server/downloads/list.ts';

export const prerender = true;

/** JSON Schema of a site's file, for editors and programs. */
export function GET(): Response {
  return new Response(schemaText(), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
}

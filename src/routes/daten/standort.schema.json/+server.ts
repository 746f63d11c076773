import schema from '../../../../data/derived/site.schema.json';

export const prerender = true;

/** The schema of a site's file, for editors and programs. */
export function GET(): Response {
  return new Response(`${JSON.stringify(schema, null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
}

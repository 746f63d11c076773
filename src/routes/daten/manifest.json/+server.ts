import { manifest } from '$lib/server/manifest.ts';

export const prerender = true;

/** Every derived file with its checksum and sources. */
export function GET(): Response {
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}

import { sbomOf } from '$lib/server/licences/sbom.ts';
import { readShipped, shippedNames } from '$lib/server/licences/shipped.ts';
import application from '../../../../package.json';

export const prerender = true;

/** Bill of materials (CycloneDX 1.6) of what reaches the reader. */
export function GET(): Response {
  const packages = readShipped(shippedNames(process.cwd()), process.cwd());
  return new Response(`${JSON.stringify(sbomOf(application, packages), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}

import { licenceTexts } from '$lib/server/licences/licence-texts.ts';
import { readShipped, shippedNames } from '$lib/server/licences/shipped.ts';
import ownLicence from '../../../../LICENSE?raw';

export const prerender = true;

/** Licence texts of everything that reaches the reader, as the licences require. */
export function GET(): Response {
  const packages = readShipped(shippedNames(process.cwd()), process.cwd());
  return new Response(licenceTexts(packages, ownLicence), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

/** schema.org description of a site for search engines, limited to what the page shows. */
import * as de from '$region/words/de.json';
import { hasExactLocation, type Site } from '../sites/site.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Describes a site as schema.org ChildCare; with a coordinate only where the location is exact. */
export function childCareOf(site: Site): Json {
  const { address, contact, location } = site;
  return {
    '@context': 'https://schema.org',
    '@type': 'ChildCare',
    name: site.name,
    address: {
      '@type': 'PostalAddress',
      ...(address.street !== undefined && { streetAddress: address.street }),
      ...(address.postcode !== undefined && { postalCode: address.postcode }),
      addressLocality: address.place,
      addressRegion: de.name,
      addressCountry: 'DE',
    },
    ...(hasExactLocation(site) && {
      geo: { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lon },
    }),
    ...(contact.phone !== undefined && { telephone: contact.phone }),
    ...(contact.email !== undefined && { email: contact.email }),
    ...(contact.website !== undefined && { url: contact.website }),
    parentOrganization: { '@type': 'Organization', name: site.operator.name },
    subjectOf: { '@type': 'WebPage', url: site.profile },
  };
}

/**
 * Serialises JSON for a script block. Escapes every character that could end the block, open a comment or start an
 * entity, so that neither the browser nor Svelte's escaping changes a byte.
 */
export function scriptSafeJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

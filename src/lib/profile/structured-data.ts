/** schema.org description of a site for search engines, limited to what the page shows. */
import * as de from '$region/words/de.json';
import { hasExactLocation, type Site } from '../sites/site.ts';
import { phoneHref } from '../text/format/phone.ts';
import { absoluteUrl, siteConfig } from '../text/site-config.ts';
import { idOn, type Json } from '../ui/json-ld.ts';

export { scriptSafeJson } from '../ui/json-ld.ts';

/**
 * Describes a site as schema.org ChildCare; with a coordinate only where the location is exact. The id is the same in all
 * languages. `description`: that of its page.
 */
export function childCareOf(site: Site, description?: string): Json {
  const { address, contact, location } = site;
  const path = `/standorte/${site.slug}/` as const;
  const page = absoluteUrl(siteConfig, path);
  return {
    '@context': 'https://schema.org',
    '@type': 'ChildCare',
    '@id': idOn(siteConfig, path, 'einrichtung'),
    name: site.name,
    ...(description !== undefined && { description }),
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
    ...(contact.phone !== undefined && { telephone: phoneHref(contact.phone).slice('tel:'.length) }),
    ...(contact.email !== undefined && { email: contact.email }),
    ...(contact.website !== undefined && { url: contact.website }),
    ...(page !== undefined && { mainEntityOfPage: page }),
    parentOrganization: { '@type': 'Organization', name: site.operator.name },
    subjectOf: { '@type': 'WebPage', url: site.profile },
  };
}

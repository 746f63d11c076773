/** schema.org descriptions of pages for search engines. Without a configured address ids are relative to the page. */
import * as de from '$region/words/de.json';
import { SITE_NAME } from '../region/constants.ts';
import { absoluteUrl, type SiteConfig } from '../text/site-config.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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

/** Id of a thing on a page: the page's address with a fragment. */
export function idOn(config: SiteConfig, path: `/${string}`, fragment: string): string {
  return `${absoluteUrl(config, path) ?? ''}#${fragment}`;
}

const graph = (...things: readonly Json[]): Json => ({ '@context': 'https://schema.org', '@graph': things });

/** The page's place below the start page: [path, label], the page itself last. Empty without a configured address. */
function breadcrumbs(config: SiteConfig, trail: readonly (readonly [path: string, label: string])[]): Json {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([path, name], at) => {
      const item = absoluteUrl(config, path);
      return { '@type': 'ListItem', position: at + 1, name, ...(item !== undefined && { item }) };
    }),
  };
}

/** The start page: the site and its data set. */
export function startPageJson(
  config: SiteConfig,
  page: {
    readonly path: `/${string}`;
    readonly language: string;
    readonly name: string;
    readonly description: string;
  },
): Json {
  const { path, language, name, description } = page;
  const url = absoluteUrl(config, path);
  const data = absoluteUrl(config, '/daten/');
  return graph(
    {
      '@type': 'WebSite',
      '@id': idOn(config, '/', 'website'),
      ...(url !== undefined && { url }),
      name: SITE_NAME,
      description,
      inLanguage: language,
    },
    {
      '@type': 'Dataset',
      '@id': idOn(config, '/daten/', 'dataset'),
      ...(data !== undefined && { url: data }),
      name,
      description,
      spatialCoverage: de.name,
    },
  );
}

/** A municipality's page: the municipality, and where the page stands. `trail` ends with the page itself. */
export function areaPageJson(
  config: SiteConfig,
  area: { readonly path: `/${string}`; readonly ags: string; readonly name: string; readonly within: string },
  description: string,
  trail: readonly (readonly [path: string, label: string])[],
): Json {
  const url = absoluteUrl(config, area.path);
  return graph(
    {
      '@type': 'AdministrativeArea',
      '@id': idOn(config, area.path, 'gemeinde'),
      ...(url !== undefined && { url }),
      name: area.name,
      description,
      identifier: area.ags,
      containedInPlace: { '@type': 'AdministrativeArea', name: area.within },
    },
    breadcrumbs(config, trail),
  );
}

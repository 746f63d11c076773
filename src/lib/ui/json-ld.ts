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

/**
 * The page's place below the start page: `trail` as [path, label], then the page itself, whose address a reader of the page knows.
 * Undefined without a configured address.
 */
export function breadcrumbJson(
  config: SiteConfig,
  trail: readonly (readonly [path: string, label: string])[],
  current: string,
): Json | undefined {
  if (config.siteUrl === null) return undefined;
  const steps = [
    ...trail.map(([path, name]) => ({ name, item: absoluteUrl(config, path) ?? '' })),
    { name: current },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step })),
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
  return {
    '@context': 'https://schema.org',
    '@graph': [
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
    ],
  };
}

/** A municipality, which its page describes. */
export function areaJson(
  config: SiteConfig,
  area: { readonly path: `/${string}`; readonly ags: string; readonly name: string; readonly within: string },
  description: string,
): Json {
  const url = absoluteUrl(config, area.path);
  return {
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    '@id': idOn(config, area.path, 'gemeinde'),
    ...(url !== undefined && { url }),
    name: area.name,
    description,
    identifier: area.ags,
    containedInPlace: { '@type': 'AdministrativeArea', name: area.within },
  };
}

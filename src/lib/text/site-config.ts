/**
 * Who runs this copy of the map, from the one file `site.config.json`. A value that starts with PLACEHOLDER has not
 * been filled in: pages then say so, and a production build refuses it (server/production.ts).
 */
import configJson from '../../../site.config.json';

export const PLACEHOLDER = 'BITTE EINTRAGEN';

/** The operator's details for imprint, statement and corrections. */
export interface SiteConfig {
  /** Full address the site is published under, such as "https://karte.example/ekiz", or null while unknown. */
  readonly siteUrl: string | null;
  readonly operator: {
    readonly name: string;
    readonly street: string;
    readonly postcodeAndPlace: string;
    readonly representedBy: string;
    readonly email: string;
    readonly phone: string;
  };
  /** Who answers for the content (§ 18 Abs. 2 MStV). */
  readonly contentResponsible: string;
  /** Body that enforces accessibility at public bodies, with its address or web page. */
  readonly enforcementBody: string;
}

export const siteConfig: SiteConfig = configJson;

/** The value, or undefined while it has not been filled in. */
export function filledIn(value: string): string | undefined {
  return value.startsWith(PLACEHOLDER) || value.trim() === '' ? undefined : value;
}

/** Names of the entries that still hold a placeholder, such as "operator.email". */
export function missingEntries(config: SiteConfig): string[] {
  const { operator, contentResponsible, enforcementBody } = config;
  const entries: [string, string][] = [
    ...Object.entries(operator).map(([key, value]): [string, string] => [`operator.${key}`, value]),
    ['contentResponsible', contentResponsible],
    ['enforcementBody', enforcementBody],
  ];
  return entries.filter(([, value]) => filledIn(value) === undefined).map(([name]) => name);
}

/** The full address of a page (path without the sub-path, starting with "/"), or undefined without a site address. */
export function absoluteUrl(config: SiteConfig, path: string): string | undefined {
  return config.siteUrl === null ? undefined : config.siteUrl.replace(/\/$/, '') + path;
}

/** A prepared e-mail to the operator, or undefined while no address is filled in. Nothing is sent by the page. */
export function mailHref(config: SiteConfig, subject: string, body = ''): string | undefined {
  const email = filledIn(config.operator.email);
  if (email === undefined) return undefined;
  const query = [
    `subject=${encodeURIComponent(subject)}`,
    ...(body ? [`body=${encodeURIComponent(body)}`] : []),
  ];
  return `mailto:${email}?${query.join('&')}`;
}

/**
 * Address of this copy of the map and who runs it, from `site.config.json`. Pages that readers load often
 * import this file; the rest of the settings is in operator-settings.ts.
 */
import { operator, siteUrl } from '../../../site.config.json';
import { filledIn } from './filled-in.ts';

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
}

export const siteConfig: SiteConfig = { siteUrl, operator };

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

/**
 * Everything the operator fills in (`site.config.json`), for the legal pages. Pages mark what is missing; a production
 * build stops and names it (server/production.ts).
 */
import configJson from '../../../site.config.json';
import { filledIn, PLACEHOLDER, type SiteConfig } from './site-config.ts';

export interface OperatorSettings extends SiteConfig {
  /** Who answers for the content (§ 18 Abs. 2 MStV). */
  readonly contentResponsible: string;
  /** Privacy page (Art. 13 DSGVO). */
  readonly dataProtection: {
    /** Data-protection officer with contact. */
    readonly officer: string;
    readonly purpose: string;
    readonly legalBasis: string;
    /** What the server logs, and how long it keeps that. */
    readonly storageTime: string;
    /** How long messages to the operator are kept. */
    readonly messages: string;
    /** Recipients of the data, such as the hosting company. */
    readonly recipients: string;
    /** Rights of the persons concerned. */
    readonly rights: string;
  };
  /** Accessibility statement. */
  readonly accessibility: {
    /** Longest time until a report is answered, in the dative: "vier Wochen". */
    readonly answerWithin: string;
    /** Body that enforces accessibility, with its address or web page. */
    readonly enforcementBody: string;
    /** Body that monitors accessibility and to which the operator reports the site. */
    readonly monitoringBody: string;
  };
}

export const operatorSettings: OperatorSettings = configJson;

/** Names of the entries that still hold a placeholder, such as "operator.email". `siteUrl` may be null. */
export function missingEntries(settings: OperatorSettings): string[] {
  const within = (entry: unknown, path: string): string[] => {
    if (typeof entry === 'string') return filledIn(entry) === undefined ? [path] : [];
    if (typeof entry !== 'object' || entry === null) return [];
    return Object.entries(entry).flatMap(([key, each]) => within(each, path ? `${path}.${key}` : key));
  };
  return within(settings, '');
}

/** A text that the package proposes for an entry that has not been filled in: "BITTE EINTRAGEN (Vorschlag: …)". */
export function proposalFor(entry: string): string | undefined {
  return /^\s*\(Vorschlag: (.+)\)$/.exec(entry.slice(PLACEHOLDER.length))?.[1];
}

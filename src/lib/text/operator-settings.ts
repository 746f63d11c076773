/**
 * Everything the operator fills in (`site.config.json`), for the legal pages. Pages mark what is missing; a production
 * build stops and names it (config/check-settings.ts).
 */
import configJson from '../../../site.config.json';
import type { SiteConfig } from './site-config.ts';

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

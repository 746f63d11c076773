/** What a council asks about a site: what was done, with what, what became of it, whom to call. */
import type { NeedSource } from '../region/needs-schema.ts';
import { contactOf, type SiteContact } from './contact.ts';
import type { Site } from './site.ts';
import { FOCUS_TERMS, termOf } from './vocabulary.ts';

/** Money, posts or rooms as a source tells them. */
export interface SiteMeans {
  readonly text: string;
  readonly when: string;
  readonly sources: readonly NeedSource[];
}

/** A public page behind a statement. */
export interface SummarySource {
  readonly publisher: string;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

export interface SiteSummary {
  readonly contact: SiteContact;
  /** Labels of the documented focus. */
  readonly focus: readonly string[];
  /** At most three offers that a source names. */
  readonly offers: readonly string[];
  readonly means: readonly SiteMeans[];
  readonly outcome: {
    readonly asOf?: string;
    readonly note?: string;
    readonly sources: readonly SummarySource[];
  };
}

const MOST_OFFERS = 3;

/** The summary of a site; `means`: what sources tell of its money, posts and rooms. */
export function summaryOf(site: Site, means: readonly SiteMeans[]): SiteSummary {
  const { asOf, note, sources } = site.status;
  return {
    contact: contactOf(site),
    focus: site.focus.map(({ term }) => termOf(FOCUS_TERMS, term).label),
    offers: site.offers
      .filter(({ source }) => source !== undefined)
      .slice(0, MOST_OFFERS)
      .map(({ text }) => text),
    means: means.map(({ text, when, sources }) => ({ text, when, sources })),
    outcome: {
      ...(asOf && { asOf }),
      ...(note && { note }),
      sources: site.sources
        .filter(({ id }) => sources.includes(id))
        .map(({ publisher, published, url }) => ({
          publisher,
          ...(published && { published }),
          ...(url && { url }),
        })),
    },
  };
}

/** What councils ask about each documented site, by slug. */
import { summaryOf, type SiteSummary } from '../sites/site-summary.ts';
import { sites } from './derived.ts';
import { needsOf } from './needs.ts';

export const summaries: Readonly<Record<string, SiteSummary>> = Object.fromEntries(
  sites.map((site) => [site.slug, summaryOf(site, needsOf(site.slug))]),
);

/** ISO day on which a documented site was last compared with its sources. */
export const LAST_CHECKED: string =
  sites
    .map(({ checked }) => checked)
    .sort()
    .at(-1) ?? '';

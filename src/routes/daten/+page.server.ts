import { historyDays } from '$lib/server/downloads/history.ts';
import { dataSets, latestCheck } from '$lib/server/downloads/list.ts';
import { sites, TOTAL_SITES } from '$lib/server/derived.ts';
import { manifest } from '$lib/server/manifest.ts';
import { KNOWLEDGE_COLUMNS, knowledgeOf } from '$lib/sites/knowledge.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Anchor of a source on the page. */
const anchorOf = (at: number): string => `quelle-${at + 1}`;

export const load: PageServerLoad = async () => {
  const used = manifest.files.flatMap((file) => file.sources);
  const sources = used.filter((each, at) => used.findIndex((other) => other.title === each.title) === at);
  return {
    sets: (await dataSets()).map((set) => ({
      ...set,
      sources: set.sources.map(({ title, version, licence }) => ({
        title,
        version,
        licence,
        anchor: anchorOf(sources.findIndex((each) => each.title === title)),
      })),
    })),
    sources: sources.map((each, at) => ({ ...each, anchor: anchorOf(at) })),
    columns: KNOWLEDGE_COLUMNS,
    knowledge: sites.map((site) => ({ ...knowledgeOf(site), checked: site.checked })),
    total: TOTAL_SITES,
    latestCheck,
    history: historyDays(manifest.history, new Map(sites.map((each) => [each.slug, each.name]))),
  };
};

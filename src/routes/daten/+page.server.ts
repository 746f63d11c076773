import { dataSets, latestCheck } from '$lib/server/downloads/list.ts';
import { sites, TOTAL_SITES } from '$lib/server/derived.ts';
import { manifest } from '$lib/server/manifest.ts';
import { KNOWLEDGE_COLUMNS, knowledgeOf } from '$lib/sites/knowledge.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = async () => {
  const used = manifest.files.flatMap((file) => file.sources);
  return {
    sets: await dataSets(),
    sources: used.filter((each, at) => used.findIndex((other) => other.title === each.title) === at),
    columns: KNOWLEDGE_COLUMNS,
    knowledge: sites.map((site) => ({ ...knowledgeOf(site), checked: site.checked })),
    total: TOTAL_SITES,
    latestCheck,
  };
};

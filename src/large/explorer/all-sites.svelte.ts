import { onMount } from 'svelte';
import sitesUrl from '$region/derived/large/sites.compact.json?url';
import type { ListedSite } from '../../lib/sites/listed-site.ts';
import { fetchJson } from '../../lib/ui/fetch-json.ts';
import { unpackSites, type CompactSites } from './compact-sites.ts';

/** All sites of a large region, loaded once the component that makes this stands. */
export class AllSites {
  #sites = $state.raw<readonly ListedSite[]>();
  #failed = $state(false);

  constructor() {
    onMount(() => {
      fetchJson<CompactSites>(sitesUrl).then(
        (file) => (this.#sites = unpackSites(file)),
        () => (this.#failed = true),
      );
    });
  }

  /** Undefined until they are there. */
  readonly sites = $derived.by(() => this.#sites);
  readonly failed = $derived.by(() => this.#failed);
}

import { fetchJson } from '../../ui/fetch-json.ts';
import type { GazetteerFile } from './gazetteer.ts';
import type { LocalityFile } from './localities.ts';
import type { MunicipalitySearch } from './municipality-search.ts';

/** Addresses of the files that a search reads. */
export interface PlaceUrls {
  readonly gazetteer: string;
  readonly localities: string;
}

/** The loaded search. `complete` is false if a file failed to load; without the gazetteer only names are searched. */
export interface LoadedSearch {
  readonly search: MunicipalitySearch;
  readonly complete: boolean;
}

/**
 * Returns a function that loads the municipality search on its first call, and again after a failure. Rejects if the
 * code cannot be loaded. `names`: unique names by key.
 */
export function municipalitySearchLoader(
  urls: () => PlaceUrls,
  names: () => ReadonlyMap<string, string>,
): () => Promise<LoadedSearch> {
  let loading: Promise<LoadedSearch> | undefined;
  return () => {
    loading ??= Promise.all([
      import('./municipality-search.ts'),
      fetchJson<GazetteerFile>(urls().gazetteer).catch(() => undefined),
      fetchJson<LocalityFile>(urls().localities).catch(() => undefined),
    ])
      .then(([{ gazetteerOfNames, municipalitySearch }, file, localities]) => {
        const complete = file !== undefined && localities !== undefined;
        if (!complete) loading = undefined;
        return {
          search: municipalitySearch(file ?? gazetteerOfNames(names()), localities),
          complete,
        };
      })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

import { fetchJson } from '../../ui/fetch-json.ts';
import type { GazetteerFile } from './gazetteer.ts';
import type { MunicipalitySearch } from './municipality-search.ts';

/** The search; not `complete` where the gazetteer could not be loaded and only names are known. */
export interface LoadedSearch {
  readonly search: MunicipalitySearch;
  readonly complete: boolean;
}

/**
 * A function that loads the search of municipalities at its first call and after a failure. Rejects when its code cannot
 * be loaded. `names`: key → name, every name unique.
 */
export function municipalitySearchLoader(
  gazetteerUrl: string,
  names: () => ReadonlyMap<string, string>,
): () => Promise<LoadedSearch> {
  let loading: Promise<LoadedSearch> | undefined;
  return () => {
    loading ??= Promise.all([
      import('./municipality-search.ts'),
      fetchJson<GazetteerFile>(gazetteerUrl).catch(() => undefined),
    ])
      .then(([{ gazetteerOfNames, municipalitySearch }, file]) => {
        if (!file) loading = undefined;
        return {
          search: municipalitySearch(file ?? gazetteerOfNames(names())),
          complete: file !== undefined,
        };
      })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

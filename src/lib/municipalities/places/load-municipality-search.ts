import { fetchJson } from '../../ui/fetch-json.ts';
import type { GazetteerFile } from './gazetteer.ts';
import type { MunicipalitySearch } from './municipality-search.ts';

/** The loaded search. `complete` is false if the gazetteer failed to load and only names are searched. */
export interface LoadedSearch {
  readonly search: MunicipalitySearch;
  readonly complete: boolean;
}

/**
 * Returns a function that loads the municipality search on its first call, and again after a failure. Rejects if the
 * code cannot be loaded. `names`: unique names by key.
 */
export function municipalitySearchLoader(
  gazetteerUrl: () => string,
  names: () => ReadonlyMap<string, string>,
): () => Promise<LoadedSearch> {
  let loading: Promise<LoadedSearch> | undefined;
  return () => {
    loading ??= Promise.all([
      import('./municipality-search.ts'),
      fetchJson<GazetteerFile>(gazetteerUrl()).catch(() => undefined),
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

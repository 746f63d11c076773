import { readGazetteer, type GazetteerFile } from '../regions/places/gazetteer.ts';
import type { Place } from '../regions/places/place.ts';
import {
  indexPlaces,
  placeById,
  searchPlaces,
  type PlaceHit,
  type PlaceIndex,
} from '../regions/places/search.ts';
import type { ListedSite } from '../sites/listed-site.ts';
import { placeOfSite } from '../sites/site-place.ts';

export type PlacesState = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * The places a reader can search for: the sites at once, the gazetteer when it is first needed (the search gets the
 * focus, or the URL names a place). One per page.
 */
export class Places {
  readonly #sites: () => readonly ListedSite[];
  readonly #fetchGazetteer: () => Promise<GazetteerFile>;
  #loading: Promise<void> | undefined;
  #state = $state<PlacesState>('idle');
  #gazetteer = $state.raw<GazetteerFile>();

  constructor(sites: () => readonly ListedSite[], fetchGazetteer: () => Promise<GazetteerFile>) {
    this.#sites = sites;
    this.#fetchGazetteer = fetchGazetteer;
  }

  readonly state = $derived.by(() => this.#state);
  readonly #index = $derived.by<PlaceIndex>(() =>
    indexPlaces([
      ...(this.#gazetteer ? readGazetteer(this.#gazetteer) : []),
      ...this.#sites().map(placeOfSite),
    ]),
  );

  /** Loads the gazetteer; again after a failure, otherwise once. Resolves when it is there or failed; `state` tells. */
  load(): Promise<void> {
    // Reads no reactive state: an effect that calls this must not run again when loading fails.
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#gazetteer = await this.#fetchGazetteer();
      this.#state = 'ready';
    } catch {
      this.#loading = undefined;
      this.#state = 'failed';
    }
  }

  /** Places for typed text, best first. */
  search(text: string): PlaceHit[] {
    return searchPlaces(this.#index, text);
  }

  /** The place the URL names; undefined while the gazetteer is not there, and where there is none. */
  byId(id: string | undefined): Place | undefined {
    return id === undefined ? undefined : placeById(this.#index, id);
  }
}

/** Fetches the gazetteer from this site; throws where that fails. */
export async function fetchGazetteer(url: string): Promise<GazetteerFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return (await response.json()) as GazetteerFile;
}

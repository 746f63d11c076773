import type { GazetteerFile } from '../../lib/regions/places/gazetteer.ts';
import type { Place } from '../../lib/regions/places/place.ts';
import type { PlaceHit, PlaceIndex } from '../../lib/regions/places/search.ts';
import type { PlaceSpeech } from '../../lib/explorer/place-index.ts';
import type { Places as WholePlaces, PlacesState } from '../../lib/explorer/places.svelte.ts';
import { href } from '../../lib/ui/href.ts';
import { partOfId, partOfText } from './gazetteer-parts.ts';

export type { PlacesState };

/** Address of a part of the gazetteer. */
export const partUrl = (part: string): string => href(`/daten/orte/${encodeURIComponent(part)}.json`);

/** A part; undefined where no place begins like this, which is no fault. Throws where it cannot be had. */
async function partAt(url: string): Promise<GazetteerFile | undefined> {
  const answer = await fetch(url);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
  return (await answer.json()) as GazetteerFile;
}

/**
 * The places of a large region: what is typed or named by the address decides which part of the gazetteer is fetched.
 * Sites are found by the text search, not here: they would be most of the places. One per page.
 */
export class Places implements Pick<WholePlaces, 'state' | 'measure' | 'load' | 'search' | 'byId'> {
  readonly #speech: PlaceSpeech | undefined;
  readonly #asked: Record<string, Promise<void>> = {};
  #open = $state(0);
  #failed = $state(false);
  #parts = $state.raw<Readonly<Record<string, PlaceIndex>>>({});
  #search = $state.raw<typeof import('../../lib/explorer/place-index.ts')>();

  constructor(_sites: unknown, _fetchGazetteer: unknown, speech?: PlaceSpeech) {
    this.#speech = speech;
  }

  readonly state = $derived.by((): PlacesState => {
    if (this.#open > 0) return 'loading';
    if (this.#failed) return 'failed';
    return this.#search ? 'ready' : 'idle';
  });
  readonly measure = $derived.by(() => this.#search);

  /** Loads the search itself; the parts come when they are asked for. */
  load(): Promise<void> {
    return this.#begin('', async () => {
      this.#search = await import('../../lib/explorer/place-index.ts');
    });
  }

  /** Does something once, and again after a failure. */
  #begin(name: string, work: () => Promise<void>): Promise<void> {
    const known = this.#asked[name];
    if (known) return known;
    this.#open += 1;
    this.#failed = false;
    const done = work()
      .catch(() => {
        this.#failed = true;
        Reflect.deleteProperty(this.#asked, name);
      })
      .finally(() => (this.#open -= 1));
    this.#asked[name] = done;
    return done;
  }

  #load(part: string): Promise<void> {
    return this.#begin(part, async () => {
      const [search, file] = await Promise.all([
        import('../../lib/explorer/place-index.ts'),
        partAt(partUrl(part)),
      ]);
      this.#search = search;
      this.#parts = { ...this.#parts, [part]: search.indexAll(file, [], this.#speech) };
    });
  }

  /** The part, where it is there; otherwise it is on its way, and whoever reads this runs again. */
  #part(part: string | undefined): PlaceIndex | undefined {
    if (part === undefined) return undefined;
    const found = this.#parts[part];
    // Not at once: whoever asks may be deriving.
    if (!found && !this.#asked[part]) queueMicrotask(() => void this.#load(part));
    return found;
  }

  search(text: string): PlaceHit[] {
    const index = this.#part(partOfText(text));
    return index && this.#search ? this.#search.searchPlaces(index, text) : [];
  }

  byId(id: string | undefined): Place | undefined {
    const index = id === undefined ? undefined : this.#part(partOfId(id));
    return id === undefined || !index ? undefined : this.#search?.placeById(index, id);
  }
}

import type { Place } from '../municipalities/places/place.ts';
import type { PlaceHit } from '../municipalities/places/search.ts';
import type { Messages } from '../text/messages/de/start.ts';
import type { Places } from './places.svelte.ts';

/** What the place search needs of its surroundings. */
export interface PlaceComboboxWorld {
  readonly places: Places;
  /** The place distances are measured from. */
  readonly value: () => Place | undefined;
  readonly texts: () => Messages['place'];
  readonly choose: (place: Place | undefined) => void;
  /** The field was left with a choice; on a phone its keyboard would cover the result. */
  readonly chosen: () => void;
  /** A suggestion was marked by an arrow key. */
  readonly marked: (index: number) => void;
}

/**
 * An editable combobox (WAI-ARIA 1.2): the focus stays in the field, arrows walk the suggestions, Enter takes the marked
 * one, or the first. Owns what is typed and whether it is open; the place belongs to the URL.
 */
export class PlaceCombobox {
  readonly #world: PlaceComboboxWorld;
  /** What the reader has typed, and since which choice; another choice, also from outside, replaces it. */
  #draft = $state.raw<{ readonly text: string; readonly since: string | undefined }>();
  #open = $state(false);
  #active = $state(-1);

  constructor(world: PlaceComboboxWorld) {
    this.#world = world;
  }

  readonly #value = $derived.by(() => this.#world.value());
  readonly #state = $derived.by(() => this.#world.places.state);
  /** What is typed and not yet chosen. */
  readonly typed = $derived.by(() =>
    this.#draft && this.#draft.since === this.#value?.id ? this.#draft.text : undefined,
  );
  /** What stands in the field. */
  readonly text = $derived.by(() => this.typed ?? this.#value?.name ?? '');
  readonly #wanted = $derived.by(() => (this.typed ?? '').trim());
  readonly #waiting = $derived.by(() => this.#state === 'loading' || this.#state === 'idle');
  /** The suggestions; none before the gazetteer is there: the best of half the places may be the wrong one. */
  readonly hits = $derived.by<readonly PlaceHit[]>(() =>
    this.#open && this.#wanted && !this.#waiting ? this.#world.places.search(this.#wanted) : [],
  );
  readonly active = $derived.by(() => this.#active);
  readonly activeHit = $derived.by(() => this.hits[this.#active]);
  /** Why nothing is suggested, as a sentence. */
  readonly problem = $derived.by(() => {
    const t = this.#world.texts();
    if (!this.#open || !this.#wanted || this.hits.length > 0) return undefined;
    if (this.#waiting) return t.loading;
    if (this.#state === 'failed') return t.failed;
    return /^\d{5}$/.test(this.#wanted) ? t.nonePostcode(this.#wanted) : t.none(this.#wanted);
  });
  /** What a screen reader hears after typing. */
  readonly spoken = $derived.by(() => {
    const [first] = this.hits;
    if (!first) return this.problem ?? '';
    return this.#world.texts().found(this.hits.length, `${first.place.name}, ${first.place.detail}`);
  });

  open(): void {
    this.#open = true;
  }

  close(): void {
    this.#open = false;
    this.#active = -1;
  }

  type(text: string): void {
    this.#draft = { text, since: this.#value?.id };
    this.#open = true;
    this.#active = -1;
    void this.#world.places.load();
    if (text === '' && this.#value) this.#world.choose(undefined);
  }

  take(hit: PlaceHit): void {
    this.#draft = undefined;
    this.close();
    this.#world.choose(hit.place);
    this.#world.chosen();
  }

  clear(): void {
    this.#draft = undefined;
    this.close();
    this.#world.choose(undefined);
  }

  /** Takes the marked suggestion, or the first; waits for the gazetteer where the reader is faster. */
  async #takeBest(): Promise<void> {
    const asked = this.typed;
    if (this.#waiting && this.#wanted) await this.#world.places.load();
    const hit = this.activeHit ?? this.hits[0];
    if (hit && this.typed === asked) this.take(hit);
  }

  #move(to: number): void {
    this.#active = this.hits.length === 0 ? -1 : (to + this.hits.length) % this.hits.length;
    this.#world.marked(this.#active);
  }

  /** Does what the key means here; false leaves it to the browser. */
  press(key: string, withAlt: boolean): boolean {
    switch (key) {
      case 'ArrowDown':
        if (!this.#open) this.open();
        else if (!withAlt) this.#move(this.#active + 1);
        return true;
      case 'ArrowUp':
        if (withAlt) this.close();
        else if (this.#open) this.#move(this.#active < 0 ? this.hits.length - 1 : this.#active - 1);
        return true;
      case 'Home':
      case 'End':
        if (this.#active < 0) return false;
        this.#move(key === 'Home' ? 0 : this.hits.length - 1);
        return true;
      case 'Enter':
        void this.#takeBest();
        return this.#open;
      case 'Escape':
        if (this.#open && (this.hits.length > 0 || this.problem)) this.close();
        else if (this.text) this.clear();
        else return false;
        return true;
      default:
        return false;
    }
  }
}

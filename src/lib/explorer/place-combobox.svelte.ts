import type { Place } from '../municipalities/places/place.ts';
import type { PlaceHit } from '../municipalities/places/search.ts';
import type { Messages } from '../text/messages/de/start.ts';
import { withEuropeanDigits } from '../text/normalise.ts';
import type { Places } from './places.svelte.ts';

/** Options of the place search: its value and its callbacks. */
export interface PlaceComboboxOptions {
  readonly places: Places;
  /** Origin of the distances. */
  readonly value: () => Place | undefined;
  readonly texts: () => Messages['place'];
  readonly choose: (place: Place | undefined) => void;
  /** Called when a choice leaves the field; a phone's keyboard would cover the result. */
  readonly chosen: () => void;
  /** Called when an arrow key highlights a suggestion. */
  readonly marked: (index: number) => void;
}

/**
 * Editable combobox (WAI-ARIA 1.2): the focus stays in the field, arrow keys move through the suggestions, Enter takes
 * the highlighted one or the first. Owns the typed text and whether the list is open; the URL owns the place.
 */
export class PlaceCombobox {
  readonly #options: PlaceComboboxOptions;
  /**
   * Typed text and the place set at that time; replaced when another place is set, also from outside. `early`: typed
   * before the place of the URL was known.
   */
  #draft = $state.raw<{ readonly text: string; readonly since: string | undefined; readonly early?: true }>();
  #open = $state(false);
  #active = $state(-1);

  constructor(options: PlaceComboboxOptions) {
    this.#options = options;
  }

  readonly #value = $derived.by(() => this.#options.value());
  readonly #state = $derived.by(() => this.#options.places.searchState);
  /** Typed text that is not a choice yet. */
  readonly typed = $derived.by(() => {
    const valid = this.#draft?.early ? this.#value?.kind !== 'here' : this.#draft?.since === this.#value?.id;
    return valid ? this.#draft?.text : undefined;
  });
  /** Value of the field. */
  readonly text = $derived.by(() => this.typed ?? this.#value?.name ?? '');
  readonly #wanted = $derived.by(() => withEuropeanDigits((this.typed ?? '').trim()));
  readonly #waiting = $derived.by(() => this.#state === 'loading' || this.#state === 'idle');
  /**
   * Suggestions; none before all places are loaded, because the best of the municipalities alone can be the wrong
   * place.
   */
  readonly hits = $derived.by<readonly PlaceHit[]>(() =>
    this.#open && this.#wanted && !this.#waiting ? this.#options.places.search(this.#wanted) : [],
  );
  readonly active = $derived.by(() => this.#active);
  readonly activeHit = $derived.by(() => this.hits[this.#active]);
  /** Says that the suggestions are not what was typed; undefined where they are. */
  readonly guess = $derived.by(() => {
    const [first] = this.hits;
    return first && this.#options.places.isGuess(first)
      ? this.#options.texts().guess(this.#wanted)
      : undefined;
  });
  /** Why there are no suggestions, as a sentence. */
  readonly problem = $derived.by(() => {
    const t = this.#options.texts();
    if (!this.#open || !this.#wanted || this.hits.length > 0) return undefined;
    if (this.#waiting) return t.loading;
    if (this.#state === 'failed') return t.failed;
    return /^\d{5}$/.test(this.#wanted) ? t.nonePostcode(this.#wanted) : t.none(this.#wanted);
  });
  /** Announcement for screen readers after typing. */
  readonly spoken = $derived.by(() => {
    const [first] = this.hits;
    if (!first) return this.problem ?? '';
    const found = this.#options.texts().found(this.hits.length, `${first.place.name}, ${first.place.detail}`);
    return this.guess === undefined ? found : `${this.guess} ${found}`;
  });

  open(): void {
    this.#open = true;
  }

  close(): void {
    this.#open = false;
    this.#active = -1;
  }

  /** Closes; typed text that was not chosen gives way to the chosen place, from which distances are measured. */
  leave(): void {
    if (this.#value) this.#draft = undefined;
    this.close();
  }

  type(text: string): void {
    // While places load, the one of the URL is not known yet.
    this.#draft =
      this.#waiting && !this.#value
        ? { text, since: undefined, early: true }
        : { text, since: this.#value?.id };
    this.#open = true;
    this.#active = -1;
    void this.#options.places.loadAll();
    if (text === '' && this.#value) this.#options.choose(undefined);
  }

  /** Takes over what was typed before hydration. */
  typedEarly(text: string): void {
    if (text === '') return;
    this.type(text);
    this.#draft = { text, since: undefined, early: true };
  }

  take(hit: PlaceHit): void {
    this.#draft = undefined;
    this.close();
    this.#options.choose(hit.place);
    this.#options.chosen();
  }

  clear(): void {
    this.#draft = undefined;
    this.close();
    this.#options.choose(undefined);
  }

  /**
   * Takes the highlighted or first suggestion; waits for the places if they are still loading. A guess is highlighted first:
   * who types "Altenburg" and presses Enter has not asked for Altenberg.
   */
  async #takeBest(): Promise<void> {
    const typed = this.typed;
    if (this.#waiting && this.#wanted) await this.#options.places.loadAll();
    const hit = this.activeHit ?? this.hits[0];
    if (!hit || this.typed !== typed) return;
    if (this.guess !== undefined && !this.activeHit) this.#move(0);
    else this.take(hit);
  }

  #move(to: number): void {
    this.#active = this.hits.length === 0 ? -1 : (to + this.hits.length) % this.hits.length;
    this.#options.marked(this.#active);
  }

  /** Handles a key; returns false to leave it to the browser. */
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
      case 'Tab':
        this.leave();
        return false;
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

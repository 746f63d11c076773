import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import { rankModels, type Model, type Wishes } from '../../sites/similarity/compare.ts';
import {
  DEFAULT_SIMILARITY_QUERY,
  parseSimilarityQuery,
  serialiseSimilarityQuery,
  type SimilarityQuery,
} from '../../sites/similarity/query.ts';
import { FOCUS_TERMS, idsOf } from '../../sites/vocabulary.ts';
import { PRESETS, type DimensionId, type PresetId } from '../../sites/similarity/weights.ts';

/** How a change of state enters the browser's history. */
export type HistoryEntry = 'push' | 'replace';

/** What the state needs of its surroundings. */
export interface SimilarityWorld {
  readonly municipalities: () => ReadonlyMap<string, ComparableMunicipality>;
  readonly models: () => readonly Model[];
  readonly url: () => URL;
  /** Writes a query (without "?", may be empty) to the address bar; resolves when the router is done. */
  readonly navigate: (search: string, history: HistoryEntry) => Promise<void>;
}

/** Dragging a slider changes the state many times a second; browsers refuse so many addresses. */
const WRITE_AFTER_MS = 150;

/**
 * The state of the likeness page: the URL owns it, everything else is derived. Until the router has answered, the
 * asked-for query counts, so that a slider follows the hand.
 */
export class SimilarityState {
  readonly #world: SimilarityWorld;
  #hydrated = $state(false);
  #asked = $state.raw<SimilarityQuery | undefined>();
  #history: HistoryEntry = 'replace';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(world: SimilarityWorld) {
    this.#world = world;
  }

  /** Prerendered pages know no query; it is read from the first moment in the browser on. */
  activate(): void {
    this.#hydrated = true;
  }

  readonly hydrated = $derived.by(() => this.#hydrated);
  readonly query = $derived.by<SimilarityQuery>(() => {
    if (this.#asked) return this.#asked;
    return this.#hydrated ? parseSimilarityQuery(this.#world.url().searchParams) : DEFAULT_SIMILARITY_QUERY;
  });
  readonly here = $derived.by(() => this.#world.municipalities().get(this.query.municipality ?? ''));
  readonly results = $derived.by(() =>
    this.here ? rankModels(this.here, this.#world.models(), this.query.weights, this.query.wishes) : [],
  );

  /** Changes part of the state. */
  change(part: Partial<SimilarityQuery>, history: HistoryEntry = 'replace'): void {
    this.#asked = { ...this.query, ...part };
    if (history === 'push') this.#history = 'push';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), WRITE_AFTER_MS);
  }

  #write(): void {
    const asked = this.#asked;
    if (!asked) return;
    const history = this.#history;
    this.#history = 'replace';
    void this.#world.navigate(serialiseSimilarityQuery(asked), history).finally(() => {
      if (this.#asked === asked) this.#asked = undefined;
    });
  }

  setWeight(id: DimensionId, weight: number): void {
    this.change({ weights: { ...this.query.weights, [id]: weight } });
  }

  /** Takes a preset's weights; "same focus" starts from the focus of the municipality's own sites. */
  usePreset(id: PresetId): void {
    const preset = PRESETS.find((each) => each.id === id);
    if (!preset) return;
    const own = this.#world.models().filter((each) => each.home.ags === this.here?.ags);
    const wished = this.query.wishes.focus;
    const focus =
      id === 'schwerpunkt' && wished.length === 0
        ? idsOf(FOCUS_TERMS).filter((term) => own.some((each) => each.focus.includes(term)))
        : wished;
    this.change({ weights: preset.weights, wishes: { ...this.query.wishes, focus } }, 'push');
  }

  wish(field: keyof Wishes, id: string, on: boolean): void {
    const without = (this.query.wishes[field] as readonly string[]).filter((each) => each !== id);
    this.change({ wishes: { ...this.query.wishes, [field]: on ? [...without, id] : without } });
  }

  collect(slug: string, on: boolean): void {
    const without = this.query.collected.filter((each) => each !== slug);
    this.change({ collected: on ? [...without, slug] : without });
  }
}

import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import { todaysKeys, type FormerKeys } from '../../municipalities/todays-keys.ts';
import { rankSimilarSites, type SimilarSite, type Wishes } from '../../sites/similarity/compare.ts';
import {
  parseSimilarityQuery,
  serialiseSimilarityQuery,
  type SimilarityQuery,
} from '../../sites/similarity/query.ts';
import { meetsAll, type RequirementId } from '../../sites/similarity/requirements.ts';
import { FOCUS_TERMS, idsOf } from '../../sites/vocabulary.ts';
import { PRESETS, type DimensionId, type PresetId } from '../../sites/similarity/weights.ts';
import { UrlState, type HistoryMode } from '../../url/url-state.svelte.ts';

/** Inputs of the state other than the URL. */
export interface SimilarityOptions {
  readonly municipalities: () => ReadonlyMap<string, ComparableMunicipality>;
  readonly sites: () => readonly SimilarSite[];
  /** Dissolved municipalities: links with their keys mean today's. */
  readonly former: () => FormerKeys;
}

/** State of the similarity page. The URL owns it. */
export class SimilarityState {
  readonly #options: SimilarityOptions;
  readonly url = new UrlState(() => ({
    parse: (params: URLSearchParams) =>
      parseSimilarityQuery(todaysKeys(params, ['gemeinde'], this.#options.former())),
    serialise: serialiseSimilarityQuery,
  }));

  /** Call during component initialisation. */
  constructor(options: SimilarityOptions) {
    this.#options = options;
  }

  readonly query = $derived.by(() => this.url.query);
  readonly here = $derived.by(() => this.#options.municipalities().get(this.query.municipality ?? ''));
  /** Key in the link that no municipality has; undefined otherwise. */
  readonly unknown = $derived.by(() => (this.here ? undefined : this.query.municipality));
  readonly results = $derived.by(() => {
    const { weights, wishes, requirements } = this.query;
    if (!this.here) return [];
    const listed = this.#options.sites().filter((site) => meetsAll(site, requirements));
    return rankSimilarSites(this.here, listed, weights, wishes);
  });

  /** Changes part of the state. */
  change(part: Partial<SimilarityQuery>, history: HistoryMode = 'replace'): void {
    this.url.set({ ...this.query, ...part }, history);
  }

  setWeight(id: DimensionId, weight: number): void {
    this.change({ weights: { ...this.query.weights, [id]: weight } });
  }

  /** Applies a preset's weights. "Same focus" starts from the focus of the municipality's own sites. */
  usePreset(id: PresetId): void {
    const preset = PRESETS.find((each) => each.id === id);
    if (!preset) return;
    const own = this.#options.sites().filter((each) => each.home.ags === this.here?.ags);
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

  require(id: RequirementId, on: boolean): void {
    const without = this.query.requirements.filter((each) => each !== id);
    this.change({ requirements: on ? [...without, id] : without });
  }

  collect(slug: string, on: boolean): void {
    const without = this.query.collected.filter((each) => each !== slug);
    this.change({ collected: on ? [...without, slug] : without });
  }
}

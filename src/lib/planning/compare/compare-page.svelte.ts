import { formatFixed } from '../format.ts';
import { PlanningPage, type PlanningProps } from '../planning-page.svelte.ts';
import { populationBase } from '../population.ts';
import { Deferred } from '../../ui/deferred.svelte.ts';
import { choiceInWords } from '../site-choice.ts';
import { figuresKey, queryOfKey } from './figures-query.ts';
import { weightsOfComparison } from './weights-in-words.ts';
import { measureOf, type Measure } from './measures.ts';
import {
  knownInComparison,
  parseCompare,
  serialiseCompare,
  levelNoun,
  type Level,
  type CompareQuery,
  type SortKey,
} from './compare-query.ts';
import { comparisonOf, sortComparison, type Comparison } from './comparison.ts';

const DISTRICT_DIGITS = 5;

/** State of the comparison page. Holds what is not in the URL: the highlighted area. */
export class ComparePage extends PlanningPage<CompareQuery, Comparison> {
  /** Key of the area under the pointer or with focus. */
  active = $state<string>();

  readonly query = $derived.by(() => this.url.query);
  /** Changes only with the inputs of the figures, so that sorting or another map measure recomputes nothing. */
  readonly #figuresKey = $derived.by(() => figuresKey(this.query));
  /** Comparison ordered by key. That of an empty key is the page's own, so an opened page computes nothing. */
  readonly unsorted = $derived.by(() =>
    // In this order: asking for the model unpacks the grid.
    this.#figuresKey !== '' && this.model
      ? comparisonOf(this.data, queryOfKey(this.#figuresKey), this.model)
      : this.initial,
  );
  readonly #sort = $derived.by(() => this.query.sort);
  readonly #descending = $derived.by(() => this.query.descending);
  /** Comparison in table order. */
  readonly comparison = $derived.by(() =>
    sortComparison(this.unsorted, { sort: this.#sort, descending: this.#descending }),
  );

  /** Names of the compared areas: "alle 13 Kreise", "Landkreis Zwickau, Eilenburg". */
  readonly areasInWords = $derived.by(() => {
    const { areas, level } = this.query;
    const { districts, places } = this.data;
    if (areas.length === 0)
      return level === 'kreise'
        ? `alle ${String(districts.length)} Kreise`
        : `alle ${String(places.length)} Gemeinden`;
    const chosen = districts.filter((each) => areas.includes(each.ags)).map((each) => each.name);
    const single = areas.filter((ags) => ags.length > DISTRICT_DIGITS);
    return [...chosen, ...single.map((ags) => this.names.get(ags) ?? ags)].join(', ');
  });
  /** The same for a heading: at most three names, otherwise how many areas. */
  readonly areaHeading = $derived.by(() => {
    const { areas, level } = this.query;
    const MOST_NAMED = 3;
    if (areas.length <= MOST_NAMED) return this.areasInWords;
    const { length } = this.comparison.rows;
    return `${formatFixed(length)} ${levelNoun(level, length)}`;
  });
  /** Table caption: areas, sites and population in words. */
  readonly caption = $derived.by(() => {
    const { rows, sites } = this.comparison;
    const { level, choice, base } = this.query;
    return `${formatFixed(rows.length)} ${levelNoun(level, rows.length)} im Vergleich. Standorte: ${choiceInWords(choice)} (${formatFixed(sites.length)}). ${populationBase(base).short}.`;
  });
  /** What the weights do; empty without weights. */
  readonly weightsInWords = $derived.by(() => weightsOfComparison(this.comparison, this.query.weighting));
  readonly #current = $derived.by(() => ({
    comparison: this.comparison,
    level: this.query.level,
    measure: measureOf(this.query.measure),
  }));
  readonly #deferred: Deferred<{
    readonly comparison: Comparison;
    readonly level: Level;
    readonly measure: Measure;
  }>;

  /** Call during component initialisation. */
  constructor(props: () => PlanningProps<Comparison>) {
    super(props, { parse: parseCompare, serialise: serialiseCompare }, knownInComparison);
    this.#deferred = new Deferred(() => this.#current);
  }

  /** State of the sections below the table; updated one paint later. */
  get deferred() {
    return this.#deferred.value;
  }

  /** Sets a new query and writes it to the URL. */
  set(query: CompareQuery): void {
    this.url.set(query, 'replace');
  }

  /** Sorts by a column, or reverses its order; figures start descending. */
  sortBy(key: SortKey): void {
    const again = this.query.sort === key;
    this.set({ ...this.query, sort: key, descending: again ? !this.query.descending : key !== 'name' });
  }
}

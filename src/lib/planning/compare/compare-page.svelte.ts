import { formatFixed } from '../format.ts';
import { PlanningPage, type PlanningProps } from '../planning-page.svelte.ts';
import { populationBase } from '../population.ts';
import { Deferred } from '../../ui/deferred.svelte.ts';
import { choiceInWords } from '../site-choice.ts';
import { UrlState } from '../url-state.svelte.ts';
import { figuresKey, queryOfKey } from './figures-query.ts';
import { measureOf, type Measure } from './measures.ts';
import {
  DEFAULT_COMPARE,
  parseCompare,
  serialiseCompare,
  unitOf,
  type CompareQuery,
  type SortKey,
} from './compare-query.ts';
import { compare, sortComparison, type Comparison } from './comparison.ts';

/** What a reader compares, and the comparison that comes of it. The URL owns the question, this owns the moment. */
export class ComparePage extends PlanningPage {
  /** Key of the region that the pointer or the focus is on. */
  active = $state<string>();
  readonly #url: UrlState<CompareQuery>;

  readonly query = $derived.by(() => this.#url.query);
  /** What the figures depend on: another order or another figure on the map must not reckon and draw everything anew. */
  readonly #figuresKey = $derived.by(() => figuresKey(this.query));
  /** The comparison in the order of the keys. */
  readonly unsorted = $derived.by(() => compare(this.data, queryOfKey(this.#figuresKey)));
  readonly #sort = $derived.by(() => this.query.sort);
  readonly #descending = $derived.by(() => this.query.descending);
  /** The comparison in the order of the table. */
  readonly comparison = $derived.by(() =>
    sortComparison(this.unsorted, { sort: this.#sort, descending: this.#descending }),
  );

  /** What is compared, with which sites and which inhabitants. */
  readonly caption = $derived.by(() => {
    const { rows, sites } = this.comparison;
    const { level, choice, base } = this.query;
    return `${formatFixed(rows.length)} ${unitOf(level)} im Vergleich. Standorte: ${choiceInWords(choice)} (${formatFixed(sites.length)}). ${populationBase(base).short}.`;
  });
  readonly #current = $derived.by(() => ({
    comparison: this.comparison,
    unit: unitOf(this.query.level),
    measure: measureOf(this.query.measure),
  }));
  readonly #later: Deferred<{
    readonly comparison: Comparison;
    readonly unit: 'Kreise' | 'Gemeinden';
    readonly measure: Measure;
  }>;

  /** Call while a component initialises. */
  constructor(props: () => PlanningProps) {
    super(props);
    this.#url = new UrlState(DEFAULT_COMPARE, parseCompare, serialiseCompare);
    this.#later = new Deferred(() => this.#current);
  }

  /** What stands below the table follows it a paint later. */
  get deferred() {
    return this.#later.value;
  }

  /** Takes a new question and writes it to the URL. */
  set(query: CompareQuery): void {
    this.#url.set(query);
  }

  /** Sorts by a column, the other way round if it is sorted by it already; figures start with the largest. */
  sortBy(key: SortKey): void {
    const again = this.query.sort === key;
    this.set({ ...this.query, sort: key, descending: again ? !this.query.descending : key !== 'name' });
  }
}

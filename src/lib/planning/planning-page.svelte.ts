import { placeNames, type PlanningData } from './data.ts';
import type { DistrictShape } from './drawing/districts.ts';
import { PageOutlines } from './drawing/outlines.svelte.ts';
import type { PartQueue } from './portions/part-queue.svelte.ts';
import { todayInWords } from './today.ts';

/** What comparison and planning have in common: the data, the boundaries, and whether the page takes orders. */
export class PlanningPage {
  readonly data: PlanningData;
  readonly districts: readonly DistrictShape[];
  /** Key → name of each municipality, every name once. */
  readonly names: ReadonlyMap<string, string>;
  readonly outlines = new PageOutlines();
  readonly #queue: PartQueue;

  /** The reader may change things; false while the page is only HTML. */
  readonly ready = $derived.by(() => this.#queue.awake);
  /** The day, in German words; empty while the page is only HTML. */
  readonly today = $derived.by(() => (this.ready ? todayInWords() : ''));

  constructor(data: PlanningData, districts: readonly DistrictShape[], queue: PartQueue) {
    this.data = data;
    this.districts = districts;
    this.names = placeNames(data);
    this.#queue = queue;
  }
}

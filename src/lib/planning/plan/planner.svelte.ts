import { de } from '#region';
import { straightLines } from '../../regions/coverage.ts';
import { EXACT_LIMIT } from '../../regions/siting-exact.ts';
import { travelCost, type TravelResult, type TravelTimes } from '../../regions/travel-times.ts';
import { placeNames, type PlanningData } from '../data.ts';
import type { DistrictShape } from '../drawing/districts.ts';
import { PageOutlines } from '../drawing/outlines.svelte.ts';
import { Later } from '../portions/later.svelte.ts';
import type { PartQueue } from '../portions/part-queue.svelte.ts';
import { todayInWords } from '../today.ts';
import { UrlState } from '../url-state.svelte.ts';
import type { Unit } from './files.ts';
import { workOut, type Plan } from './plan.ts';
import {
  DEFAULT_PLAN,
  MOST_PLANNED,
  parsePlan,
  serialisePlan,
  type PlannedToken,
  type PlanQuery,
} from './query.ts';
import { Solver } from './solver.svelte.ts';

/** What a reader does on the planning page, and the plan that comes of it. The URL owns the plan, this owns the moment. */
export class Planner {
  readonly data: PlanningData;
  readonly districts: readonly DistrictShape[];
  readonly names: ReadonlyMap<string, string>;
  readonly outlines = new PageOutlines();
  readonly solver = new Solver();
  /** The last thing that happened, in words. */
  said = $state('');
  /** What the search for sites has to say, in words. */
  searchSaid = $state('');
  /** Travel times of a file; they are too large for the URL. */
  travel = $state.raw<{ readonly name: string; readonly times: TravelTimes }>();
  /** Positions while a site is dragged; the URL gets them when it is let go. */
  #dragging = $state.raw<readonly PlannedToken[]>();
  readonly #queue: PartQueue;
  readonly #url: UrlState<PlanQuery>;

  readonly query = $derived.by(() =>
    this.#dragging ? { ...this.#url.query, planned: this.#dragging } : this.#url.query,
  );
  /** The reader may change things; false while the page is only HTML. */
  readonly ready = $derived.by(() => this.#queue.awake);
  /** The day, in German words; empty while the page is only HTML. */
  readonly today = $derived.by(() => (this.ready ? todayInWords() : ''));
  readonly region = $derived.by(
    () => this.data.districts.find((each) => each.ags === this.query.district)?.name ?? de.whole,
  );
  readonly unit = $derived.by((): Unit => (this.travel ? 'min' : 'km'));
  readonly #origins = $derived.by(() => this.data.places.map((each) => each.ags));
  readonly #cost = $derived.by(() =>
    this.travel ? travelCost(this.travel.times, this.#origins) : straightLines(this.data.places),
  );
  readonly plan = $derived.by(() => workOut(this.data, this.query, this.#cost));
  readonly #later: Later<Plan>;

  /** Call while a component initialises. */
  constructor(data: PlanningData, districts: readonly DistrictShape[], queue: PartQueue) {
    this.data = data;
    this.districts = districts;
    this.names = placeNames(data);
    this.#queue = queue;
    this.#url = new UrlState(DEFAULT_PLAN, parsePlan, serialisePlan, queue.woken);
    this.#later = new Later(() => this.plan);
  }

  /** Map and figures follow the hand; the list of gaps, far below them, a paint later. */
  get planLater(): Plan {
    return this.#later.value;
  }

  /** Takes a new state as a step that "back" undoes; a search that runs is for the old one and ends. */
  set(next: PlanQuery): void {
    this.solver.cancel();
    this.searchSaid = '';
    this.#url.set(next, 'step');
  }

  /** Takes a new state that is no step of the plan: the format of the sheet. */
  adjust(next: PlanQuery): void {
    this.#url.set(next);
  }

  /** A change to the plan makes an older proposal untrue. */
  setPlanned(planned: readonly PlannedToken[], message: string): void {
    this.set({ ...this.#url.query, planned, proposal: [] });
    this.said = message;
  }

  place(token: PlannedToken): void {
    const { planned } = this.query;
    if (planned.includes(token)) {
      this.said = 'Dort steht schon ein gedachter Standort.';
    } else if (planned.length >= MOST_PLANNED) {
      this.said = `Mehr als ${String(MOST_PLANNED)} gedachte Standorte sind nicht vorgesehen.`;
    } else {
      const message = `Gedachter Standort ${String(planned.length + 1)} gesetzt.`;
      this.setPlanned([...planned, token], message);
    }
  }

  /** Moves a site; `done` is false while it is dragged. */
  move(from: PlannedToken, to: PlannedToken, done: boolean): void {
    const { planned: before } = this.query;
    if (from !== to && before.includes(to)) return;
    const planned = before.map((each) => (each === from ? to : each));
    this.#dragging = done ? undefined : planned;
    if (done) this.setPlanned(planned, 'Gedachter Standort verschoben.');
  }

  remove(token: PlannedToken): void {
    const planned = this.query.planned.filter((each) => each !== token);
    this.setPlanned(planned, 'Gedachter Standort entfernt.');
  }

  adopt(): void {
    const { planned, proposal } = this.query;
    const added = proposal.filter((each) => !planned.includes(each));
    this.setPlanned([...planned, ...added].slice(0, MOST_PLANNED), 'Der Vorschlag steht jetzt im Plan.');
  }

  stopSearch(): void {
    this.solver.cancel();
    this.searchSaid = 'Suche abgebrochen.';
  }

  async solve(): Promise<void> {
    this.searchSaid = '';
    const { plan, query, data, travel } = this;
    const places = plan.members
      .map((index) => data.places[index])
      .filter((each) => each !== undefined)
      .map(({ ags, lon, lat }) => ({ ags, lon, lat }));
    const answer = await this.solver.ask({
      kind: 'site',
      goal: query.goal,
      method: query.count <= EXACT_LIMIT ? query.method : 'schrittweise',
      count: query.count,
      radius: query.radius,
      places,
      weights: Float64Array.from(plan.members, (index) => plan.populations[index] ?? 0),
      current: Float64Array.from(plan.members, (index) => plan.nearest[index] ?? Infinity),
      travel: travel && { times: travel.times, origins: this.#origins },
    });
    if (answer?.kind !== 'steps') return;
    this.#url.set({ ...this.#url.query, proposal: answer.candidates }, 'step');
    if (answer.candidates.length === 0) this.searchSaid = 'Kein weiterer Standort brächte etwas dazu.';
  }

  async readTravel(name: string, text: string): Promise<TravelResult | undefined> {
    const targets = [...this.#origins, ...this.data.sites.map((site) => site.id)];
    const answer = await this.solver.ask({ kind: 'travel', text, origins: this.#origins, targets });
    if (answer?.kind !== 'travel') return undefined;
    if (answer.result.ok) {
      this.travel = { name, times: answer.result.times };
      this.#url.set({ ...this.#url.query, proposal: [] });
    }
    return answer.result;
  }

  forgetTravel(): void {
    this.travel = undefined;
    this.#url.set({ ...this.#url.query, proposal: [] });
  }
}

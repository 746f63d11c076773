import { de } from '#region';
import { straightLines } from '../../coverage/coverage.ts';
import { EXACT_LIMIT } from '../../coverage/siting-exact.ts';
import { travelCost, type TravelTimes } from '../../coverage/travel-times.ts';
import { formatShare } from '../format.ts';
import { PlanningPage, type PlanningProps } from '../planning-page.svelte.ts';
import { Deferred } from '../../ui/deferred.svelte.ts';
import { UrlState } from '../url-state.svelte.ts';
import type { Unit } from './plan-files.ts';
import { computePlan, type Plan } from './plan.ts';
import {
  DEFAULT_PLAN,
  MAX_PLANNED,
  parsePlan,
  serialisePlan,
  type PlannedToken,
  type PlanQuery,
} from './plan-query.ts';
import { Solver, type Outcome } from './solver.svelte.ts';

const OCCUPIED = 'Dort steht schon ein gedachter Standort.';

/** What a reader does on the planning page, and the plan that comes of it. The URL owns the plan, this owns the moment. */
export class Planner extends PlanningPage {
  readonly solver = new Solver();
  /** Reads files of travel times: apart from the search, since a change to the plan ends that but not this. */
  readonly reader = new Solver();
  /** The last thing that happened, in words. */
  announcement = $state('');
  /** What the search for sites has to say, in words. */
  searchAnnouncement = $state('');
  /** Travel times of a file; they are too large for the URL. */
  travel = $state.raw<{ readonly name: string; readonly times: TravelTimes }>();
  /** Positions while a site is dragged; the URL gets them when it is let go. */
  #dragging = $state.raw<readonly PlannedToken[]>();
  readonly #url: UrlState<PlanQuery>;

  readonly query = $derived.by(() =>
    this.#dragging ? { ...this.#url.query, planned: this.#dragging } : this.#url.query,
  );
  readonly areaName = $derived.by(
    () => this.data.districts.find((each) => each.ags === this.query.district)?.name ?? de.whole,
  );
  readonly unit = $derived.by((): Unit => (this.travel ? 'min' : 'km'));
  readonly #origins = $derived.by(() => this.data.places.map((each) => each.ags));
  readonly #cost = $derived.by(() =>
    this.travel ? travelCost(this.travel.times, this.#origins) : straightLines(this.data.places),
  );
  readonly plan = $derived.by(() => computePlan(this.data, this.query, this.#cost));
  readonly #later: Deferred<Plan>;

  /** Call while a component initialises. */
  constructor(props: () => PlanningProps) {
    super(props);
    this.#url = new UrlState(DEFAULT_PLAN, parsePlan, serialisePlan, () => {
      this.#forgetSearch();
    });
    this.#later = new Deferred(() => this.plan);
  }

  /** Map and figures follow the hand; the list of gaps, far below them, a paint later. */
  get deferredPlan(): Plan {
    return this.#later.value;
  }

  /** Takes a new state as a step that "back" undoes; a search that runs is for the old one and ends. */
  set(next: PlanQuery): void {
    this.#forgetSearch();
    this.#url.set(next, 'step');
  }

  #forgetSearch(): void {
    this.solver.cancel();
    this.searchAnnouncement = '';
  }

  /** Takes a new state that is no step of the plan: the format of the sheet. */
  adjust(next: PlanQuery): void {
    this.#url.set(next);
  }

  /** A change to the plan makes an older proposal untrue. What happened is announcement with what it brings. */
  setPlanned(planned: readonly PlannedToken[], happened: string): void {
    this.set({ ...this.#url.query, planned, proposal: [] });
    this.announcement = `${happened} Im Umkreis: ${formatShare(this.plan.after.within[0]?.share ?? 0)} der Einwohner.`;
  }

  place(token: PlannedToken): void {
    const { planned } = this.query;
    if (planned.includes(token)) {
      this.announcement = OCCUPIED;
    } else if (planned.length >= MAX_PLANNED) {
      this.announcement = `Mehr als ${String(MAX_PLANNED)} gedachte Standorte sind nicht vorgesehen.`;
    } else {
      this.setPlanned([...planned, token], `Gedachter Standort ${String(planned.length + 1)} gesetzt.`);
    }
  }

  /** Moves a site; `done` is false while it is dragged. False where it could not go there. */
  move(from: PlannedToken, to: PlannedToken, done: boolean): boolean {
    const { planned: before } = this.query;
    const dragged = this.#dragging !== undefined;
    if (from !== to && before.includes(to)) {
      if (done) this.announcement = OCCUPIED;
      return false;
    }
    if (from === to && !dragged) {
      this.announcement = 'Am Rand der Karte geht es nicht weiter.';
      return false;
    }
    const planned = before.map((each) => (each === from ? to : each));
    this.#dragging = done ? undefined : planned;
    if (done) this.setPlanned(planned, `Gedachter Standort ${String(planned.indexOf(to) + 1)} verschoben.`);
    return true;
  }

  remove(token: PlannedToken): void {
    const planned = this.query.planned.filter((each) => each !== token);
    this.setPlanned(planned, 'Gedachter Standort entfernt.');
  }

  adopt(): void {
    const { planned, proposal } = this.query;
    const added = proposal.filter((each) => !planned.includes(each));
    this.setPlanned([...planned, ...added].slice(0, MAX_PLANNED), 'Der Vorschlag steht jetzt im Plan.');
  }

  stopSearch(): void {
    this.solver.cancel();
    this.searchAnnouncement = 'Suche abgebrochen.';
  }

  async solve(): Promise<void> {
    this.searchAnnouncement = '';
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
    if (answer.kind === 'failed') {
      this.searchAnnouncement =
        'Die Suche ließ sich nicht starten. Bitte die Seite neu laden; der Plan steht im Link.';
    }
    if (answer.kind !== 'steps') return;
    this.#url.set({ ...this.#url.query, proposal: answer.candidates }, 'step');
    if (answer.candidates.length === 0)
      this.searchAnnouncement = 'Kein weiterer Standort brächte etwas dazu.';
  }

  /** Takes a file of travel times in, if nothing is wrong with it. */
  async readTravel(name: string, text: string): Promise<Outcome> {
    const targets = [...this.#origins, ...this.data.sites.map((site) => site.id)];
    const answer = await this.reader.ask({ kind: 'travel', text, origins: this.#origins, targets });
    if (answer.kind === 'travel' && answer.result.ok) this.#count({ name, times: answer.result.times });
    return answer;
  }

  forgetTravel(): void {
    this.#count(undefined);
  }

  /** Other ways make a proposal untrue, and a search that runs. */
  #count(travel: Planner['travel']): void {
    this.#forgetSearch();
    this.travel = travel;
    this.#url.set({ ...this.#url.query, proposal: [] });
  }
}

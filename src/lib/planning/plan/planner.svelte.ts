import * as de from '$region/words/de.json';
import { travelModel } from '../../coverage/distance-model.ts';
import { gridOfCentres } from '../../coverage/population-grid.ts';
import { travelCost, type TravelTimes } from '../../coverage/travel-times.ts';
import type { Ranges } from '../../coverage/uncertainty.ts';
import { inDistrict } from '../../municipalities/names.ts';
import { formatFixed, formatShare } from '../format.ts';
import { PlanningPage, type PlanningProps } from '../planning-page.svelte.ts';
import { Deferred } from '../../ui/deferred.svelte.ts';
import type { Unit } from './plan-files.ts';
import { computePlan, placedPlan, planBase, type Plan } from './plan.ts';
import {
  knownInPlan,
  parsePlan,
  searchPart,
  serialisePlan,
  sitesPart,
  todayPart,
  type PlanQuery,
} from './plan-query.ts';
import { MAX_PLANNED, type PlannedToken } from './planned-token.ts';
import { adoptedInWords, nothingFoundInWords } from './proposal-in-words.ts';
import { populationBase } from '../population.ts';
import { paramsOf } from '../../url/params.ts';
import { TODAY } from './saved-plans.ts';
import { rangeQuestion, sitingQuestion } from './siting-question.ts';
import type { Proof } from './solver-messages.ts';
import { Solver, type Outcome } from './solver.svelte.ts';

const OCCUPIED = 'Dort steht schon ein gedachter Standort.';

/** State and actions of the planning page. Holds what is not in the URL: drag, searches, travel times, announcements. */
export class Planner extends PlanningPage<PlanQuery, Plan> {
  readonly solver = new Solver();
  /** Parses travel time files; separate from `solver` because a change of the plan cancels the search only. */
  readonly reader = new Solver();
  /** Computes ranges; separate from `solver` because a change of the plan cancels the search only. */
  readonly estimator = new Solver();
  #ranges = $state.raw<{ readonly plan: Plan; readonly ranges: readonly Ranges[] }>();
  /** Message about the last action. */
  announcement = $state('');
  /** Message about the last search. */
  searchAnnouncement = $state('');
  /** Result of the last exact search with the state it refers to; a link contains the proposal but no proof. */
  #proof = $state.raw<Proof & { readonly of: string }>();
  /** Travel times of a loaded file (too large for the URL). */
  travel = $state.raw<{ readonly name: string; readonly times: TravelTimes }>();
  /** Planned sites during a drag; written to the URL on release. */
  #dragging = $state.raw<readonly PlannedToken[]>();

  readonly query = $derived.by(() =>
    this.#dragging ? { ...this.url.query, planned: this.#dragging } : this.url.query,
  );
  readonly #district = $derived.by(() =>
    this.data.districts.find((each) => each.ags === this.query.district),
  );
  readonly areaName = $derived.by(() => this.#district?.name ?? de.whole);
  /** Name of the area with preposition: "im Vogtlandkreis", "in ganz Sachsen". */
  readonly inArea = $derived.by(() => (this.#district ? inDistrict(this.#district.name) : de.throughout));
  /** Number of known sites of the chosen area: "Vogtlandkreis: keiner bekannt, es kann welche geben". */
  readonly known = $derived.by(() => {
    if (this.#district) return `${this.#district.name}: ${this.#district.known}`;
    return `${de.Whole}: ${formatFixed(this.data.sites.length)} von ${formatFixed(this.data.totalSites)} bekannt`;
  });
  readonly unit = $derived.by((): Unit => (this.travel ? 'min' : 'km'));
  readonly #origins = $derived.by(() => this.data.places.map((each) => each.ags));
  /** Travel times refer to municipalities, so each of them is one point. */
  readonly #model = $derived.by(() =>
    this.travel
      ? travelModel(gridOfCentres(this.data.places), travelCost(this.travel.times, this.#origins))
      : this.model,
  );
  /** Changes only with the inputs of today's coverage, so that moving a planned site does not recompute it. */
  readonly #todayKey = $derived.by(() => todayPart(this.query));
  readonly #base = $derived.by(
    () => this.#model && planBase(this.data, parsePlan(paramsOf(this.#todayKey)), this.#model),
  );
  /** Does not change with a proposal, so that a found one recomputes and draws nothing else. */
  readonly #sitesKey = $derived.by(() => sitesPart(this.query));
  readonly #placed = $derived.by(
    () =>
      this.#model &&
      this.#base &&
      placedPlan(this.data, parsePlan(paramsOf(this.#sitesKey)), this.#model, this.#base),
  );
  /** The plan without its proposal. That of an empty key is the page's own, so an opened page computes nothing. */
  readonly placed = $derived.by((): Plan => {
    if (this.#sitesKey === '' && !this.travel) return this.initial;
    return this.#placed?.plan ?? this.initial;
  });
  readonly plan = $derived.by(() =>
    // In this order: asking for the model unpacks the grid.
    this.query.proposal.length > 0 && this.#model
      ? computePlan(this.data, this.query, this.#model, this.#base, this.#placed)
      : this.placed,
  );
  /** Today and each saved plan for the table that compares them; empty without saved plans. */
  readonly savedPlans = $derived.by((): readonly { readonly name: string; readonly plan: Plan }[] => {
    const { saved } = this.query;
    if (saved.length === 0) return [];
    const [model, base] = [this.#model, this.#base];
    if (!model || !base) return [];
    const today = { name: TODAY, planned: [], removed: [] };
    return [today, ...saved].map(({ name, planned, removed }) => ({
      name,
      plan: computePlan(this.data, { ...this.query, planned, removed, proposal: [] }, model, base),
    }));
  });
  readonly #first = $derived.by(() => this.solver.progress?.first);
  /** The plan with the instant answer, while an exact search runs. */
  readonly firstAnswer = $derived.by(() => {
    const first = this.#first;
    if (!first || first.length === 0 || !this.#model) return undefined;
    const query = { ...this.query, proposal: first };
    return computePlan(this.data, query, this.#model, this.#base, this.#placed);
  });
  readonly #deferred: Deferred<Plan>;

  /** Call during component initialisation. */
  constructor(props: () => PlanningProps<Plan>) {
    const onleave = (): void => {
      this.#forgetSearch();
    };
    super(props, { parse: parsePlan, serialise: serialisePlan, onleave }, knownInPlan);
    this.#deferred = new Deferred(() => this.placed);
  }

  /** Plan shown in the list of gaps, without its proposal; updated one paint after map and figures. */
  get deferredPlan(): Plan {
    return this.#deferred.value;
  }

  protected override prepare(): void {
    void this.#placed;
  }

  /** Sets a new state with a history entry; cancels a running search. */
  set(next: PlanQuery): void {
    this.#forgetSearch();
    this.url.set(next, 'push');
  }

  #forgetSearch(): void {
    this.solver.cancel();
    this.searchAnnouncement = '';
  }

  /** Sets a state without a history entry; used for the paper orientation. */
  adjust(next: PlanQuery): void {
    this.url.set(next, 'replace');
  }

  /** Sets the planned sites, discards the proposal and announces the change with the new coverage. */
  setPlanned(planned: readonly PlannedToken[], message: string): void {
    this.set({ ...this.url.query, planned, proposal: [] });
    this.announcement = `${message} Im Umkreis: ${formatShare(this.plan.after.within[0]?.share ?? 0)} (${populationBase(this.query.base).people}).`;
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

  /** Moves a planned site; `done` is false during a drag. Returns false if the position is not allowed. */
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
    const { planned } = this.query;
    const added = this.plan.proposal.map((each) => each.ags).filter((each) => !planned.includes(each));
    const taken = added.slice(0, Math.max(0, MAX_PLANNED - planned.length));
    this.setPlanned([...planned, ...taken], adoptedInWords(taken.length, added.length));
  }

  stopSearch(): void {
    this.solver.cancel();
    this.searchAnnouncement = 'Suche abgebrochen.';
  }

  async solve(): Promise<void> {
    this.searchAnnouncement = '';
    const [model, base, placed] = [this.#model, this.#base, this.#placed];
    if (!model || !base || !placed) return;
    const travel = this.travel && { ...this.travel, origins: this.#origins };
    const answer = await this.solver.ask(sitingQuestion(this.data, this.query, placed, model, base, travel));
    if (answer.kind === 'failed') {
      this.searchAnnouncement =
        'Die Suche ließ sich nicht starten. Bitte die Seite neu laden; der Plan steht im Link.';
    }
    if (answer.kind !== 'steps') return;
    this.url.set({ ...this.url.query, proposal: answer.candidates }, 'push');
    this.#proof = answer.proof && { ...answer.proof, of: searchPart(this.url.query) };
    if (answer.candidates.length === 0)
      this.searchAnnouncement = nothingFoundInWords(this.placed, this.nameOf, this.query, this.unit);
  }

  /** Result of the exact search that found this proposal; undefined if another search or a link did. */
  get proof(): Proof | undefined {
    return this.#proof?.of === searchPart(this.query) ? this.#proof : undefined;
  }

  /** Computes the ranges of the figures of this plan; undefined with travel times or without sites. */
  async estimate(): Promise<readonly Ranges[] | undefined> {
    const { plan, query, ranges } = this;
    if (ranges) return ranges;
    if (!this.#model || !this.#base || this.travel || plan.sites.length === 0) return undefined;
    const answer = await this.estimator.ask(rangeQuestion(query, plan, this.#model, this.#base));
    if (answer.kind === 'failed')
      this.announcement = 'Die Spanne ließ sich nicht berechnen. Bitte die Seite neu laden.';
    if (answer.kind !== 'range') return undefined;
    this.#ranges = { plan, ranges: answer.ranges };
    return answer.ranges;
  }

  /** Ranges of today and of the plan; undefined until requested, and after every change. */
  get ranges(): readonly Ranges[] | undefined {
    return this.#ranges?.plan === this.plan ? this.#ranges.ranges : undefined;
  }

  /** Parses a travel time file and uses it if it is valid. */
  async readTravel(name: string, text: string): Promise<Outcome> {
    const targets = [...this.#origins, ...this.data.sites.map((site) => site.id)];
    const answer = await this.reader.ask({ kind: 'travel', text, origins: this.#origins, targets });
    if (answer.kind === 'travel' && answer.result.ok) this.#count({ name, times: answer.result.times });
    return answer;
  }

  forgetTravel(): void {
    this.#count(undefined);
  }

  /** Sets the travel times; discards the proposal and cancels a running search. */
  #count(travel: Planner['travel']): void {
    this.#forgetSearch();
    this.travel = travel;
    this.url.set({ ...this.url.query, ownTimes: travel !== undefined, proposal: [] }, 'replace');
  }
}

import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';
import { startSolver } from './start-solver.ts';

/** Answer of the worker; `cancelled` or `failed` if there is none. */
export type Outcome =
  | Exclude<SolverAnswer, { kind: 'progress' | 'first' }>
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

const TICK_MS = 500;
const MS_PER_SECOND = 1000;

/** Progress of a search: seconds since its start, and the relative gap to the bound (0 to 1) if one is known. */
export interface SearchProgress {
  readonly seconds: number;
  readonly gap: number | undefined;
  /** The instant answer, while the exact one is sought. */
  readonly first?: readonly string[];
}

/** Runs one worker at a time; a new question or `cancel` terminates it. */
export class Solver {
  /** Undefined while no worker runs. */
  progress = $state.raw<SearchProgress>();
  #worker: Worker | undefined;
  /** Started before the first question, so that its answer need not wait for the start. */
  #spare: Worker | undefined;
  #used = false;
  #clock: ReturnType<typeof setInterval> | undefined;
  #settle: ((outcome: Outcome) => void) | undefined;

  /** Starts the worker of the first question; call when a question is likely. */
  warm(): void {
    if (!this.#used) this.#spare ??= startSolver();
  }

  ask(question: SolverQuestion): Promise<Outcome> {
    this.cancel();
    const worker = this.#spare ?? startSolver();
    this.#spare = undefined;
    this.#used = true;
    this.#worker = worker;
    this.progress = { seconds: 0, gap: undefined };
    const start = performance.now();
    // Counts the seconds here because a busy worker reports irregularly.
    this.#clock = setInterval(() => {
      if (this.progress)
        this.progress = { ...this.progress, seconds: (performance.now() - start) / MS_PER_SECOND };
    }, TICK_MS);
    return new Promise((resolve) => {
      this.#settle = resolve;
      worker.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
        // A terminated worker sends nothing more, so the search still runs.
        const { progress } = this;
        if (data.kind === 'progress') this.progress = progress && { ...progress, gap: data.gap };
        else if (data.kind === 'first') this.progress = progress && { ...progress, first: data.candidates };
        else this.#end(data);
      });
      worker.addEventListener('error', () => {
        this.#end({ kind: 'failed' });
      });
      worker.postMessage(question);
    });
  }

  /** Ends everything; call when the page is left. */
  close(): void {
    this.cancel();
    this.#spare?.terminate();
    this.#spare = undefined;
  }

  cancel(): void {
    this.#end({ kind: 'cancelled' });
  }

  #end(outcome: Outcome): void {
    this.#worker?.terminate();
    clearInterval(this.#clock);
    this.#settle?.(outcome);
    this.#worker = undefined;
    this.#settle = undefined;
    this.progress = undefined;
  }
}

import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';
import { startSolver } from './start-solver.ts';

/** Answer of the worker; `cancelled` or `failed` if there is none. */
export type Outcome =
  Exclude<SolverAnswer, { kind: 'progress' }> | { readonly kind: 'cancelled' } | { readonly kind: 'failed' };

const TICK_MS = 500;
const MS_PER_SECOND = 1000;

/** Progress of a search: seconds since its start, and the relative gap to the bound (0 to 1) if one is known. */
export interface SearchProgress {
  readonly seconds: number;
  readonly gap: number | undefined;
}

/** Runs one worker at a time; a new question or `cancel` terminates it. */
export class Solver {
  /** Undefined while no worker runs. */
  progress = $state.raw<SearchProgress>();
  #worker: Worker | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #settle: ((outcome: Outcome) => void) | undefined;

  ask(question: SolverQuestion): Promise<Outcome> {
    this.cancel();
    const worker = startSolver();
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
        if (data.kind === 'progress' && this.progress) this.progress = { ...this.progress, gap: data.gap };
        else if (data.kind === 'progress') return;
        else this.#end(data);
      });
      worker.addEventListener('error', () => {
        this.#end({ kind: 'failed' });
      });
      worker.postMessage(question);
    });
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

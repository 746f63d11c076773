import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';
import { startSolver } from './start-solver.ts';

/** The worker's answer, or why there is none: cancelled, or the worker failed. */
export type Outcome =
  Exclude<SolverAnswer, { kind: 'progress' }> | { readonly kind: 'cancelled' } | { readonly kind: 'failed' };

/** Runs one worker at a time; a new question or `cancel` terminates it. */
export class Solver {
  /** 0 to 1 while a worker runs, otherwise undefined. */
  progress = $state<number>();
  #worker: Worker | undefined;
  #settle: ((outcome: Outcome) => void) | undefined;

  ask(question: SolverQuestion): Promise<Outcome> {
    this.cancel();
    const worker = startSolver();
    this.#worker = worker;
    this.progress = 0;
    return new Promise((resolve) => {
      this.#settle = resolve;
      worker.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
        if (data.kind === 'progress') this.progress = data.fraction;
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
    this.#settle?.(outcome);
    this.#worker = undefined;
    this.#settle = undefined;
    this.progress = undefined;
  }
}

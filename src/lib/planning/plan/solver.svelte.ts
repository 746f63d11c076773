import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';
import { startSolver } from './start-solver.ts';

/** What comes of a question: the worker's answer, or nothing because it was cancelled, or the worker could not run. */
export type Outcome =
  Exclude<SolverAnswer, { kind: 'progress' }> | { readonly kind: 'cancelled' } | { readonly kind: 'failed' };

/** One worker at a time, with its progress; a new question or `cancel` ends the one that runs. */
export class Solver {
  /** 0 to 1 while something runs, undefined otherwise. */
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
        if (data.kind === 'progress') this.progress = data.part;
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

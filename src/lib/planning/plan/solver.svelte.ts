import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';
import { startSolver } from './start-solver.ts';

type Result = Exclude<SolverAnswer, { kind: 'progress' }>;

/** One worker at a time, with its progress; a new question or `cancel` ends the one that runs. */
export class Solver {
  /** 0 to 1 while something runs, undefined otherwise. */
  progress = $state<number>();
  #worker: Worker | undefined;
  #giveUp: (() => void) | undefined;

  /** Asks; undefined if it was cancelled or the worker could not run. */
  ask(question: SolverQuestion): Promise<Result | undefined> {
    this.cancel();
    const worker = startSolver();
    this.#worker = worker;
    this.progress = 0;
    return new Promise((resolve) => {
      this.#giveUp = () => {
        resolve(undefined);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
        if (data.kind === 'progress') {
          this.progress = data.part;
          return;
        }
        resolve(data);
        this.cancel();
      });
      worker.addEventListener('error', () => {
        this.cancel();
      });
      worker.postMessage(question);
    });
  }

  cancel(): void {
    this.#worker?.terminate();
    this.#giveUp?.();
    this.#worker = undefined;
    this.#giveUp = undefined;
    this.progress = undefined;
  }
}

/** Starts the worker that solves and reads files. */
export function startSolver(): Worker {
  return new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' });
}

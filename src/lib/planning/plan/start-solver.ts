/** Starts the solver worker. Separate from solver.svelte.ts, where ESLint forbids `new URL`. */
export function startSolver(): Worker {
  return new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' });
}

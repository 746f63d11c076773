/**
 * Worker that searches sites, computes ranges and parses travel time files. Loads the exact solver only for an exact
 * search.
 */
import highsUrl from 'highs/runtime?url';
import { programSolver } from '../../coverage/highs-program.ts';
import { parseTravelTimes } from '../../coverage/travel-times.ts';
import { rangesOf } from '../../coverage/uncertainty.ts';
import { solve, type ExactSolver } from './solve.ts';
import type { SitingQuestion, SolverAnswer, SolverQuestion } from './solver-messages.ts';

/** Minimum interval between two progress messages. */
const REPORT_INTERVAL_MS = 200;

/** Number of random draws for a range. */
const DRAWS = 100;

const answer = (message: SolverAnswer): void => {
  postMessage(message);
};

async function exactSolver({ seconds }: SitingQuestion): Promise<ExactSolver> {
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs({ locateFile: () => highsUrl });
  const start = performance.now();
  const secondsGone = (): number => (performance.now() - start) / 1000;
  let lastReported = 0;
  return {
    timeLeft: () => secondsGone() < seconds,
    solve: programSolver(highs, {
      secondsLeft: () => seconds - secondsGone(),
      onProgress: (best, bound) => {
        const now = performance.now();
        if (now - lastReported < REPORT_INTERVAL_MS) return;
        lastReported = now;
        const gap = Number.isFinite(best) && Number.isFinite(bound) ? relative(best, bound) : undefined;
        answer({ kind: 'progress', gap });
      },
    }),
  };
}

const relative = (best: number, bound: number): number =>
  Math.abs(bound - best) / Math.max(1, Math.abs(best), Math.abs(bound));

addEventListener('message', ({ data }: MessageEvent<SolverQuestion>) => {
  void (async () => {
    if (data.kind === 'travel') {
      answer({ kind: 'travel', result: parseTravelTimes(data.text, data.origins, data.targets) });
      return;
    }
    if (data.kind === 'range') {
      const { cells, states, radius, cellKm } = data;
      answer({ kind: 'range', ranges: rangesOf(cells, states, radius, cellKm, DRAWS) });
      return;
    }
    const first = solve(data, undefined);
    if (data.method !== 'genau') {
      answer({ kind: 'steps', ...first });
      return;
    }
    answer({ kind: 'first', candidates: first.candidates });
    answer({ kind: 'steps', ...solve(data, await exactSolver(data)) });
  })().catch((error: unknown) => {
    // A rejected promise would not trigger the page's error listener.
    setTimeout(() => {
      throw error;
    });
  });
});

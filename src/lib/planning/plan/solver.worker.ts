/** Solves and reads files beside the page, so that the page never waits. */
import { parseTravelTimes } from '../../coverage/travel-times.ts';
import { solve } from './solve.ts';
import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';

/** Milliseconds between two reports: more often than a bar moves would only keep the page busy. */
const BETWEEN = 100;

const answer = (message: SolverAnswer): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<SolverQuestion>) => {
  if (data.kind === 'travel') {
    answer({ kind: 'travel', result: parseTravelTimes(data.text, data.origins, data.targets) });
    return;
  }
  let told = performance.now();
  const candidates = solve(data, (part) => {
    const now = performance.now();
    if (now - told < BETWEEN) return;
    told = now;
    answer({ kind: 'progress', part });
  });
  answer({ kind: 'steps', candidates });
});

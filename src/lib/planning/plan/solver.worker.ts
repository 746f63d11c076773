/** Solves and reads files beside the page, so that the page never waits. */
import { parseTravelTimes } from '../../coverage/travel-times.ts';
import { solve } from './solve.ts';
import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';

/** Milliseconds between two reports: more often than a bar moves would only keep the page busy. */
const REPORT_INTERVAL_MS = 100;

const answer = (message: SolverAnswer): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<SolverQuestion>) => {
  if (data.kind === 'travel') {
    answer({ kind: 'travel', result: parseTravelTimes(data.text, data.origins, data.targets) });
    return;
  }
  let lastReported = performance.now();
  const candidates = solve(data, (part) => {
    const now = performance.now();
    if (now - lastReported < REPORT_INTERVAL_MS) return;
    lastReported = now;
    answer({ kind: 'progress', part });
  });
  answer({ kind: 'steps', candidates });
});

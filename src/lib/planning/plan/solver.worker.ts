/** Worker that searches sites and parses travel time files. */
import { parseTravelTimes } from '../../coverage/travel-times.ts';
import { solve } from './solve.ts';
import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';

/** Minimum interval between two progress messages. */
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
  const candidates = solve(data, (fraction) => {
    const now = performance.now();
    if (now - lastReported < REPORT_INTERVAL_MS) return;
    lastReported = now;
    answer({ kind: 'progress', fraction });
  });
  answer({ kind: 'steps', candidates });
});

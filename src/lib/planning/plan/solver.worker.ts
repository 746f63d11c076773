/** Solves and reads files beside the page, so that the page never waits. */
import { parseTravelTimes } from '../../regions/travel-times.ts';
import { solve } from './solve.ts';
import type { SolverAnswer, SolverQuestion } from './solver-messages.ts';

const answer = (message: SolverAnswer): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<SolverQuestion>) => {
  if (data.kind === 'travel') {
    answer({ kind: 'travel', result: parseTravelTimes(data.text, data.origins, data.targets) });
    return;
  }
  const candidates = solve(data, (part) => {
    answer({ kind: 'progress', part });
  });
  answer({ kind: 'steps', candidates });
});

import { describe, expect, it } from 'vitest';
import { candidatesBySize } from './candidates.ts';

const places = Array.from({ length: 1000 }, (_, at) => ({
  ags: String(at).padStart(8, '0'),
  population: at * 10,
}));
const ask = candidatesBySize(places);

describe('candidates', () => {
  it('are the hundred next in size on either side', () => {
    const found = ask(5000).map((each) => each.population);
    expect([found.length, Math.min(...found), Math.max(...found)]).toEqual([200, 4000, 5990]);
  });

  it('are fewer at either end, never none', () => {
    expect([ask(0).length, ask(1e9).length]).toEqual([100, 100]);
  });
});

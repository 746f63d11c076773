import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_MS, watchWorker } from './watch-worker.ts';

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  turn(visibility: DocumentVisibilityState): void {
    this.visibilityState = visibility;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const never = (): Promise<unknown> => new Promise(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a worker that does not answer after sleep is lost, once', async () => {
  const page = new Page();
  const lost = vi.fn();
  watchWorker(never, lost, page);
  page.turn('hidden');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lost).not.toHaveBeenCalled();
  page.turn('visible');
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  expect(lost).toHaveBeenCalledOnce();
  page.turn('hidden');
  page.turn('visible');
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  expect(lost).toHaveBeenCalledOnce();
});

test.each([
  ['answers', () => Promise.resolve()],
  ['answers with an error', () => Promise.reject(new Error('no such source'))],
])('a worker that %s is alive', async (_, ask) => {
  const page = new Page();
  const lost = vi.fn();
  watchWorker(ask, lost, page);
  page.turn('hidden');
  page.turn('visible');
  await vi.advanceTimersByTimeAsync(2 * ANSWER_MS);
  expect(lost).not.toHaveBeenCalled();
});

test('a page that sleeps again, or a closed map, asks no longer', async () => {
  const page = new Page();
  const lost = vi.fn();
  const stop = watchWorker(never, lost, page);
  page.turn('visible');
  page.turn('hidden');
  await vi.advanceTimersByTimeAsync(2 * ANSWER_MS);
  page.turn('visible');
  stop();
  await vi.advanceTimersByTimeAsync(2 * ANSWER_MS);
  expect(lost).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PartQueue } from './part-queue.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('each part wakes in a task of its own, in the order they joined; then the query comes, then the reader', async () => {
  const queue = new PartQueue();
  const seen: string[] = [];
  queue.join(() => seen.push('table'));
  queue.join(() => seen.push('map'));
  void queue.woken.then(() => seen.push(`query, awake: ${String(queue.awake)}`));
  queue.start();
  expect(seen).toEqual([]);
  await vi.advanceTimersToNextTimerAsync();
  expect(seen).toEqual(['table']);
  await vi.advanceTimersToNextTimerAsync();
  expect(seen).toEqual(['table', 'map']);
  await vi.advanceTimersToNextTimerAsync();
  expect(seen).toEqual(['table', 'map', 'query, awake: false']);
  expect(queue.awake).toBe(false);
  await vi.advanceTimersToNextTimerAsync();
  expect(queue.awake).toBe(true);
});

test('a page that was left wakes nothing more, and a part that has gone is left out', async () => {
  const queue = new PartQueue();
  const seen: string[] = [];
  queue.join(() => seen.push('table'));
  queue.join(() => seen.push('gone'))();
  queue.join(() => seen.push('map'));
  const leave = queue.start();
  await vi.advanceTimersToNextTimerAsync();
  await vi.advanceTimersToNextTimerAsync();
  expect(seen).toEqual(['table', 'map']);
  leave();
  await vi.runAllTimersAsync();
  expect(queue.awake).toBe(false);
});

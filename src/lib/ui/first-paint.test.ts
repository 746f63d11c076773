import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstPaint } from './first-paint.ts';

type Report = (list: { getEntriesByName: (name: string) => readonly unknown[] }) => void;
let report: Report | undefined;

class Observer {
  static supportedEntryTypes = ['paint'];
  constructor(callback: Report) {
    report = callback;
  }
  observe(): void {
    // Reports when the test does.
  }
  disconnect(): void {
    report = undefined;
  }
}

const painted = (...names: string[]) => ({
  getEntriesByName: (name: string) => names.filter((each) => each === name),
});

/** Returns whether it has resolved once all that is due has run. */
async function resolved(waiting: Promise<void>, ms = 0): Promise<boolean> {
  let done = false;
  void waiting.then(() => (done = true));
  await vi.advanceTimersByTimeAsync(ms);
  return done;
}

beforeEach(() => {
  vi.useFakeTimers();
  Observer.supportedEntryTypes = ['paint'];
  vi.stubGlobal('PerformanceObserver', Observer);
  vi.stubGlobal('document', { visibilityState: 'visible' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('waits for the first paint with content, not for that of the background', async () => {
  const waiting = firstPaint();
  expect(await resolved(waiting)).toBe(false);
  report?.(painted('first-paint'));
  expect(await resolved(waiting)).toBe(false);
  report?.(painted('first-paint', 'first-contentful-paint'));
  expect(await resolved(waiting)).toBe(true);
  expect(report).toBeUndefined();
});

test('does not wait where nothing is painted or no paint is reported', async () => {
  vi.stubGlobal('document', { visibilityState: 'hidden' });
  expect(await resolved(firstPaint())).toBe(true);
  vi.stubGlobal('document', { visibilityState: 'visible' });
  Observer.supportedEntryTypes = ['mark'];
  expect(await resolved(firstPaint())).toBe(true);
});

test('goes on when the paint is never reported', async () => {
  const waiting = firstPaint();
  expect(await resolved(waiting, 3_900)).toBe(false);
  expect(await resolved(waiting, 200)).toBe(true);
});

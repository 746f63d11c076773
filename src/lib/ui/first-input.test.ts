import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onFirstInput } from './first-input.ts';

let target: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each(['pointermove', 'pointerdown', 'keydown', 'focusin', 'input'])(
  '%s: works once, a paint later',
  (type) => {
    const work = vi.fn();
    onFirstInput(work);
    vi.runAllTimers();
    expect(work).not.toHaveBeenCalled();
    target.dispatchEvent(new Event(type));
    expect(work).not.toHaveBeenCalled();
    vi.runAllTimers();
    target.dispatchEvent(new Event('keydown'));
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  },
);

test('does nothing once it is cancelled, before or after the input', () => {
  const work = vi.fn();
  onFirstInput(work)();
  target.dispatchEvent(new Event('keydown'));
  const cancel = onFirstInput(work);
  target.dispatchEvent(new Event('keydown'));
  cancel();
  vi.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});

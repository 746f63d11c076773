import { describe, expect, it } from 'vitest';
import { workBetween, type TraceEvent } from './main-thread.ts';

const event = (name: string, from: number, to: number, cpu = to - from): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: from * 1000,
  dur: (to - from) * 1000,
  tdur: cpu * 1000,
});
const mark = (name: string, at: number): TraceEvent => ({ name, ph: 'I', pid: 1, tid: 1, ts: at * 1000 });

describe('work between two marks', () => {
  it('counts nested script once, and layout that script waited for as layout', () => {
    const events = [
      mark('a', 0),
      event('EventDispatch', 1, 21),
      event('FunctionCall', 2, 20),
      event('Layout', 5, 12),
      event('UpdateLayoutTree', 30, 33),
      mark('b', 40),
    ];
    expect(workBetween(events, 'a', 'b')).toEqual([{ script: 13, task: 23 }]);
  });

  it('takes processor time, leaves out other threads and what lies outside', () => {
    const events = [
      event('FunctionCall', 0, 5),
      mark('a', 6),
      event('FunctionCall', 7, 17, 4),
      { ...event('FunctionCall', 7, 17), tid: 2 },
      mark('b', 20),
      event('FunctionCall', 21, 30),
    ];
    expect(workBetween(events, 'a', 'b')).toEqual([{ script: 4, task: 4 }]);
  });
});

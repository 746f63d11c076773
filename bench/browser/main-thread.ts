/** Reads from a Chromium trace the main thread's work between two performance marks. */

/** The fields of a trace event that are used; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread; not affected by other programs. */
  readonly tdur?: number;
}

/** Processor time, ms. */
export interface Work {
  /** JavaScript without forced style and layout. */
  readonly script: number;
  /** Script, style, layout, painting. */
  readonly task: number;
}

const SCRIPT =
  /^(FunctionCall|EvaluateScript|v8\.evaluateModule|RunMicrotasks|EventDispatch|FireAnimationFrame|FireIdleCallback|TimerFire|HandlePostMessage)$/;
const RENDERING = /^(Layout|UpdateLayoutTree|PrePaint|Paint)$/;

const cpu = (event: TraceEvent): number => (event.tdur ?? event.dur ?? 0) / 1000;
const end = (event: TraceEvent): number => event.ts + (event.dur ?? 0);

/** Returns the events that are not nested in another one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  let until = -Infinity;
  for (const event of [...events].sort((a, b) => a.ts - b.ts || end(b) - end(a)))
    if (event.ts >= until) {
      found.push(event);
      until = end(event);
    }
  return found;
}

/** Returns the work between each mark `from` and the next mark `to`. */
export function workBetween(events: readonly TraceEvent[], from: string, to: string): Work[] {
  const starts = events.filter(({ name, ph }) => name === from && ph !== 'E');
  return starts.map(({ ts, pid, tid }) => {
    const stop = events.find((each) => each.name === to && each.ts > ts)?.ts ?? Infinity;
    const within = events.filter(
      (each) => each.ph === 'X' && each.pid === pid && each.tid === tid && each.ts >= ts && end(each) <= stop,
    );
    const sum = (some: readonly TraceEvent[]): number => some.reduce((total, each) => total + cpu(each), 0);
    const scripts = outermost(within.filter(({ name }) => SCRIPT.test(name)));
    const rendering = outermost(within.filter(({ name }) => RENDERING.test(name)));
    const forced = rendering.filter((each) =>
      scripts.some((script) => script.ts <= each.ts && end(each) <= end(script)),
    );
    const script = sum(scripts) - sum(forced);
    return { script, task: script + sum(rendering) };
  });
}

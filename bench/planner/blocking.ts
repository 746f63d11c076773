import type { Browser, CDPSession, Page } from '@playwright/test';

/** Main-thread cost of one user action, ms. */
export interface Blocking {
  readonly step: string;
  /** Longest task by wall-clock time; 0 if none took 50 ms. Includes time in which other processes ran. */
  readonly longest: number;
  /** Longest task by processor time of its thread. */
  readonly processor: number;
  readonly script: number;
  readonly layout: number;
}

interface Sample {
  readonly script: number;
  readonly layout: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, microseconds. */
  readonly tdur?: number;
}

declare global {
  /** Durations of tasks longer than 50 ms since the last step. */
  var longTasks: number[];
}

/** Records long tasks; call before the page opens, so that hydration is included. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      globalThis.longTasks.push(...list.getEntries().map((each) => each.duration));
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function sample(session: CDPSession): Promise<Sample> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1000;
  return { script: ms('ScriptDuration'), layout: ms('LayoutDuration') + ms('RecalcStyleDuration') };
}

/** Performance mark that identifies the page's process in the trace; the browser's internal pages run tasks too. */
const MARK = 'planner-step';

/** Returns the processor time of the longest main-thread task of the page, ms. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const page = traceEvents.find((each) => each.name === MARK);
  if (!page) throw new Error('The trace does not hold the page.');
  return traceEvents
    .filter(({ ph, name }) => ph === 'X' && name.endsWith('RunTask'))
    .filter(({ pid, tid }) => pid === page.pid && tid === page.tid)
    .reduce((most, each) => Math.max(most, (each.tdur ?? 0) / 1000), 0);
}

/** Resolves after a paint when nothing is queued, or after two seconds, because a busy machine may never be idle. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, 2000);
        requestAnimationFrame(() => {
          requestIdleCallback(() => {
            resolve();
          });
        });
      }),
  );
}

/** Runs a step until the page has settled and returns its cost. */
export async function blockingOf(
  browser: Browser,
  page: Page,
  session: CDPSession,
  step: string,
  run: () => Promise<unknown>,
): Promise<Blocking> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  const before = await sample(session);
  await run();
  await settled(page);
  await settled(page);
  const after = await sample(session);
  const long = await page.evaluate((mark) => {
    performance.mark(mark);
    return globalThis.longTasks.splice(0);
  }, MARK);
  return {
    step,
    longest: Math.max(0, ...long),
    processor: longestTask(await browser.stopTracing()),
    script: after.script - before.script,
    layout: after.layout - before.layout,
  };
}

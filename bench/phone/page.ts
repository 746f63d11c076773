import type { Browser, Page } from '@playwright/test';
import { slowNetwork } from './network.ts';

/** Metrics of a throttled phone, ms after navigation; NaN for what did not happen. */
export interface PhoneFigures {
  readonly mapVisible: number;
  readonly listUsable: number;
  /** The map, drawn or live, answers pan and zoom. */
  readonly mapAnswers: number;
  /** The live map is there without being touched, within `BY_ITSELF`; in the references the map itself. */
  readonly liveByItself: number;
  /** Time from a touch of the map to the live map, ms, if it did not start by itself. */
  readonly liveAfterTouch: number;
  /** Total blocking time: time of main-thread tasks beyond 50 ms each, until the page is quiet. */
  readonly blocking: number;
  /**
   * The same until the live map is there and the page quiet again, after a touch if it did not start by itself; NaN if it did not
   * come.
   */
  readonly blockingWithLive: number;
  /** Longest task that began before the list was usable and, in our page, answered (hydrated); 0: none took 50 ms. */
  readonly longestBeforeList: number;
  readonly longest: number;
  /** Bytes until the map is visible and, in our page, hydrated, kB; workers' requests included. */
  readonly kilobytesBeforeMap: number;
  readonly kilobytes: number;
}

export interface Task {
  readonly start: number;
  readonly duration: number;
}

export interface Timeline {
  /** Milliseconds since 1970 at the navigation. */
  readonly origin: number;
  readonly now: number;
  readonly marks: Readonly<Record<string, number>>;
  readonly tasks: readonly Task[];
}

/** Timeout per page, ms; a slower page is reported and the run continues. */
const PATIENCE = 120_000;
/** Time in which a live map may start by itself, ms after navigation. */
const BY_ITSELF = 20_000;
/** A page is quiet after this time without long tasks and requests, ms. */
const QUIET = 2000;
const POLL = 250;

const timeline = (page: Page): Promise<Timeline> =>
  page.evaluate(() => ({
    origin: performance.timeOrigin,
    now: performance.now(),
    marks: Object.fromEntries(
      performance.getEntriesByType('mark').map((each) => [each.name, each.startTime]),
    ),
    tasks: (globalThis as unknown as { longTasks: Task[] }).longTasks,
  }));

/**
 * True when the map is ready, or could have started by itself, and the page has been quiet since: the same rule for all pages,
 * so that work done later is not hidden. `lastBusy`: when a request was last under way, ms.
 */
export function isQuiet({ now, marks, tasks }: Timeline, ready: string, lastBusy: number): boolean {
  if (marks['map-interactive'] === undefined) return false;
  const lastTask = tasks.reduce((end, { start, duration }) => Math.max(end, start + duration), 0);
  const settled = Math.min(marks[ready] ?? Infinity, BY_ITSELF);
  return now > Math.max(settled, lastTask, lastBusy) + QUIET;
}

/** Resolves when the page is quiet; throws after `PATIENCE`. */
async function untilQuiet(page: Page, ready: string, busy: () => boolean): Promise<Timeline> {
  let lastBusy = 0;
  for (;;) {
    const seen = await timeline(page);
    if (busy()) lastBusy = seen.now;
    if (isQuiet(seen, ready, lastBusy)) return seen;
    if (seen.now > PATIENCE) throw new Error(`not quiet after ${PATIENCE / 1000} s`);
    await page.waitForTimeout(POLL);
  }
}

/** Touches the map where it has no link or button and returns the time until the live map is ready, ms. */
async function touchMap(page: Page): Promise<number> {
  const point = await page.evaluate(() => {
    const map = document.querySelector('[data-map-state]');
    const box = map?.getBoundingClientRect();
    if (!map || !box) return undefined;
    for (let step = 1; step < 100; step += 1) {
      const x = box.left + (box.width * (step % 10)) / 10;
      const y = box.top + (box.height * Math.floor(step / 10)) / 10;
      const hit = document.elementFromPoint(x, y);
      if (hit && map.contains(hit) && !hit.closest('a, button')) return { x, y };
    }
    return undefined;
  });
  if (!point) return Number.NaN;
  await page.touchscreen.tap(point.x, point.y);
  await page
    .waitForFunction(() => performance.getEntriesByName('live-map-ready').length > 0, undefined, {
      timeout: BY_ITSELF * 2,
      polling: POLL,
    })
    .catch(() => undefined);
  const { marks } = await timeline(page);
  return (marks['live-map-ready'] ?? Number.NaN) - (marks['touched'] ?? Number.NaN);
}

const blockingOf = (tasks: readonly Task[]): number =>
  tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);

/** Opens a page with a cold cache on a slow phone (processor slowed 4 ×, `network.ts`); throws on timeout. */
export async function measurePage(browser: Browser, address: string, ours: boolean): Promise<PhoneFigures> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await slowNetwork(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const longTasks: Task[] = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) =>
      longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ start: startTime, duration }))),
    ).observe({ type: 'longtask', buffered: true });
  });
  if (ours) await page.addInitScript({ path: `${import.meta.dirname}/marks.js` });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  try {
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
    const ready = ours ? 'live-map-ready' : 'map-interactive';
    const { origin, marks, tasks } = await untilQuiet(page, ready, traffic.busy);
    const kilobytes = traffic.bytesUntil() / 1000;
    const touched = marks[ready] === undefined ? await touchMap(page) : Number.NaN;
    const came = marks[ready] !== undefined || !Number.isNaN(touched);
    const at = (name: string): number => marks[name] ?? Number.NaN;
    const answering = ours ? at('hydrated') : 0;
    const longestOf = (some: readonly Task[]) => Math.max(0, ...some.map(({ duration }) => duration));
    return {
      mapVisible: at('map-visible'),
      listUsable: at('list-usable'),
      mapAnswers: at('map-interactive'),
      liveByItself: at(ready),
      liveAfterTouch: touched,
      blocking: blockingOf(tasks),
      blockingWithLive: came ? blockingOf((await untilQuiet(page, ready, traffic.busy)).tasks) : Number.NaN,
      longestBeforeList: longestOf(tasks.filter(({ start }) => start < at('list-usable'))),
      longest: longestOf(tasks),
      kilobytesBeforeMap: traffic.bytesUntil(origin + Math.max(at('map-visible'), answering)) / 1000,
      kilobytes,
    };
  } catch (error) {
    throw new Error(`${address}: ${[...faults, String(error)].join('; ')}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Slows the network of a page and of its workers, and counts what both receive. */
import type { CDPSession } from '@playwright/test';

/** Chromium's slow-phone profile: 1.6 Mbit/s down, 150 ms latency; mobile data, as pages are told. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
  connectionType: 'cellular4g' as const,
};

/** What an event of Chromium's Network domain says of a request; times in seconds of the browser's own clock. */
interface NetworkEvent {
  readonly requestId: string;
  readonly timestamp: number;
  /** Seconds since 1970. */
  readonly wallTime?: number;
  readonly encodedDataLength?: number;
}

/** Bytes of one request: what has arrived by when, ms since 1970. */
interface Arrival {
  readonly at: number;
  readonly bytes: number;
}

export interface TrafficLog {
  /** Returns the bytes received until a time (ms since 1970, default: now), workers' included. */
  readonly bytesUntil: (time?: number) => number;
  /** Returns true if a request is under way at a time (ms since 1970, default: now). */
  readonly busy: (time?: number) => boolean;
}

/**
 * A request of which nothing was heard for this long has ended, ms: the end of a worker's script is not reported if the worker
 * starts before its session does (seen in Chromium 156, at the first load of a browser).
 */
const SILENCE = 10_000;

/** Records the events of a page and its workers. */
export function trafficLog(): TrafficLog & { readonly take: (method: string, event: NetworkEvent) => void } {
  /** Milliseconds between the browser's clock and 1970. */
  let offset = 0;
  /** When something was last heard of a request that has not ended, ms since 1970. */
  const open = new Map<string, number>();
  const arrivals = new Map<string, Arrival[]>();
  const add = ({ requestId, timestamp }: NetworkEvent, bytes: number): void => {
    arrivals.set(requestId, [...(arrivals.get(requestId) ?? []), { at: timestamp * 1000 + offset, bytes }]);
  };
  const received = (requestId: string): number =>
    (arrivals.get(requestId) ?? []).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    take: (method, event) => {
      if (method === 'Network.requestWillBeSent') {
        if (event.wallTime) offset = (event.wallTime - event.timestamp) * 1000;
        open.set(event.requestId, event.timestamp * 1000 + offset);
      } else if (method === 'Network.dataReceived') {
        add(event, event.encodedDataLength ?? 0);
        if (open.has(event.requestId)) open.set(event.requestId, event.timestamp * 1000 + offset);
      } else if (method === 'Network.loadingFinished') {
        open.delete(event.requestId);
        // The total includes the headers; the pieces before do not.
        add(event, (event.encodedDataLength ?? 0) - received(event.requestId));
      } else if (method === 'Network.loadingFailed') open.delete(event.requestId);
    },
    bytesUntil: (time = Infinity) =>
      [...arrivals.values()].flat().reduce((sum, { at, bytes }) => sum + (at <= time ? bytes : 0), 0),
    busy: (time = Date.now()) => [...open.values()].some((heard) => time - heard < SILENCE),
  };
}

const EVENTS = [
  'Network.requestWillBeSent',
  'Network.dataReceived',
  'Network.loadingFinished',
  'Network.loadingFailed',
] as const;

/**
 * Slows and records the page of a session. Chromium slows its workers' requests along with it (seen in 156), but reports
 * them to sessions of their own, which Playwright does not hand out: they are addressed by messages through the page's
 * session, and paused until they report. One log holds both: a worker's script is asked for in the page's session and
 * finished in the worker's.
 */
export async function slowNetwork(session: CDPSession): Promise<TrafficLog> {
  const log = trafficLog();
  for (const method of EVENTS) session.on(method, (event: NetworkEvent) => log.take(method, event));
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    for (const [id, method] of ['Network.enable', 'Runtime.runIfWaitingForDebugger'].entries())
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
        // The worker may have ended meanwhile.
        .catch(() => undefined);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: NetworkEvent };
    if (method && params) log.take(method, params);
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
  return log;
}

import { expect, test } from 'vitest';
import { trafficLog } from './network.ts';

test('bytes are counted when they arrive, and the total of a request replaces its pieces', () => {
  const log = trafficLog();
  log.take('Network.requestWillBeSent', { requestId: 'a', timestamp: 10, wallTime: 1000 });
  log.take('Network.dataReceived', { requestId: 'a', timestamp: 11, encodedDataLength: 500 });
  expect(log.busy(1_001_500)).toBe(true);
  log.take('Network.dataReceived', { requestId: 'a', timestamp: 12, encodedDataLength: 400 });
  log.take('Network.loadingFinished', { requestId: 'a', timestamp: 13, encodedDataLength: 1000 });
  expect(log.busy(1_003_500)).toBe(false);
  expect([1_000_999, 1_001_000, 1_002_500, 1_003_000].map((time) => log.bytesUntil(time))).toEqual([
    0, 500, 900, 1000,
  ]);
  expect(log.bytesUntil()).toBe(1000);
});

test('a request that failed is not under way', () => {
  const log = trafficLog();
  log.take('Network.requestWillBeSent', { requestId: 'a', timestamp: 10, wallTime: 1000 });
  log.take('Network.loadingFailed', { requestId: 'a', timestamp: 11 });
  expect(log.busy(1_001_500)).toBe(false);
});

test('a request whose end is not reported is under way for ten seconds after its last sign', () => {
  const log = trafficLog();
  log.take('Network.requestWillBeSent', { requestId: 'a', timestamp: 10, wallTime: 1000 });
  log.take('Network.dataReceived', { requestId: 'a', timestamp: 15, encodedDataLength: 500 });
  expect(log.busy(1_014_900)).toBe(true);
  expect(log.busy(1_015_100)).toBe(false);
});

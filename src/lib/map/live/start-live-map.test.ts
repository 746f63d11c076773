import { expect, test } from 'vitest';
import { startOf } from './start-live-map.ts';

test.each([
  ['a desktop computer', { connection: { effectiveType: '4g' }, deviceMemory: 8 }, false, 'at once'],
  ['a browser that tells nothing', {}, false, 'at once'],
  ['a phone', { connection: { effectiveType: '4g' }, deviceMemory: 4 }, true, 'at rest'],
  ['an iPhone, which tells nothing', {}, true, 'at rest'],
  ['a slow connection', { connection: { effectiveType: '3g' }, deviceMemory: 8 }, false, 'on touch'],
  ['a phone on mobile data', { connection: { effectiveType: '4g', type: 'cellular' } }, true, 'on touch'],
  ['a phone at home', { connection: { effectiveType: '4g', type: 'wifi' } }, true, 'at rest'],
  ['a cheap phone', { connection: { effectiveType: '4g' }, deviceMemory: 2 }, true, 'on touch'],
] as const)('%s', (_, device, touchScreen, start) => {
  expect(startOf(device, touchScreen)).toBe(start);
});

/** Checks on the built site that no address of kept-addresses.txt is broken. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const lines = readFileSync('deploy/kept-addresses.txt', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/') && !line.includes('?'))
  .map((line) => line.split(' -> ') as [address: string, today?: string]);

const fileOf = (address: string): string => `build${address}${address.endsWith('/') ? 'index.html' : ''}`;

test('the list is long enough to mean something', () => {
  expect(lines.length).toBeGreaterThan(50);
});

test.each(lines.filter(([, today]) => today === undefined))(
  '%s is there, and is no forwarding',
  (address) => {
    expect(existsSync(fileOf(address))).toBe(true);
    if (address.endsWith('/'))
      expect(readFileSync(fileOf(address), 'utf8')).not.toContain('http-equiv="refresh"');
  },
);

test.each(lines.filter(([, today]) => today !== undefined))('%s leads to %s', (address, today = '') => {
  const to = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(readFileSync(fileOf(address), 'utf8'))?.[1];
  expect(path.posix.join(address, to ?? '')).toBe(today);
  expect(existsSync(fileOf(today))).toBe(true);
});

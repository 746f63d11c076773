import { expect, test } from 'vitest';
import { stillRunning } from './still-running.ts';

test('says how many of the counted sites still run', () => {
  const sites = (running: number) =>
    ['unclear' as const, 'ended' as const, ...Array<'running'>(running).fill('running')].map((status) => ({
      status,
    }));
  expect(stillRunning(sites(0))).toBe('Davon läuft bei keinem nachweislich noch ein Eltern-Kind-Zentrum.');
  expect(stillRunning(sites(1))).toContain('bei einem nachweislich');
  expect(stillRunning(sites(12))).toContain('bei 12 nachweislich');
});

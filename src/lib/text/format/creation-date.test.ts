import { afterEach, expect, test, vi } from 'vitest';
import { creationDate } from './creation-date.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('an hour after midnight in Germany it is the new day, though not in Greenwich', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(creationDate(new Date('2026-06-30T23:00:00Z'))).toBe('1. Juli 2026');
  expect(creationDate(new Date('2026-06-30T12:00:00Z'))).toBe('30. Juni 2026');
});

import type { SiteRecord } from '../schema.ts';
import type { Problem, PathKey } from './problem.ts';

/** A rule over a whole record; `today` is an ISO day passed in, so that no rule reads a clock. */
export type Rule = (record: SiteRecord, today: string) => Problem[];

export const error = (
  path: readonly PathKey[],
  value: unknown,
  problem: string,
  remedy: string,
): Problem => ({
  path,
  value,
  problem,
  remedy,
  level: 'error',
});
export const warning = (
  path: readonly PathKey[],
  value: unknown,
  problem: string,
  remedy: string,
): Problem => ({
  ...error(path, value, problem, remedy),
  level: 'warning',
});

/** Reads the JSON reports of vitest, Playwright and the tasks in Firefox for `npm test`. */
import { readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Names of failed and of skipped tests with their files. */
  readonly failures: readonly string[];
  readonly skipped: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly file?: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Throws if there is no report. */
export function readJson<Report>(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

export function vitestTally(file: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = readJson<VitestReport>(file);
  const fileOf = (name: string): string => name.split('/').at(-1) ?? name;
  const named = (wanted: (status: string) => boolean): string[] =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => wanted(status))
        .map(({ fullName }) => `${fileOf(name)}: ${fullName}`),
    );
  // A file that does not load, or fails after its last test, has no failed test.
  const files = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    failures: [...named((status) => status === 'failed'), ...files.map(({ name }) => fileOf(name))],
    skipped: named((status) => !['passed', 'failed'].includes(status)),
  };
}

/** Returns the names of the tests with one of the statuses. */
function specsWith(statuses: readonly string[], suite: PlaywrightSuite): string[] {
  const { file = '', suites = [], specs = [] } = suite;
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => statuses.includes(status)))
    .map(({ title }) => `${file}: ${title}`);
  return [...own, ...suites.flatMap((each) => specsWith(statuses, each))];
}

/** A flaky test counts as failed. */
export function playwrightTally(file: string): Tally {
  const report = readJson<PlaywrightReport>(file);
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky,
    failures: specsWith(['unexpected', 'flaky'], report),
    skipped: specsWith(['skipped'], report),
  };
}

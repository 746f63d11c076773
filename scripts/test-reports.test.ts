import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { playwrightTally, vitestTally } from './test-reports.ts';

function reportOf(content: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ekiz-report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a failed and a skipped test of vitest are named with their files', () => {
  const assertionResults = [
    { fullName: 'nginx answers', status: 'passed' },
    { fullName: 'Apache answers', status: 'failed' },
    { fullName: 'Caddy answers', status: 'skipped' },
    { fullName: 'later', status: 'todo' },
  ];
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      { name: '/site/deploy/hosting.test.ts', status: 'failed', assertionResults },
      { name: '/site/deploy/broken.test.ts', status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestTally(reportOf(report))).toEqual({
    passed: 1,
    failed: 1,
    failures: ['hosting.test.ts: Apache answers', 'broken.test.ts'],
    skipped: ['hosting.test.ts: Caddy answers', 'hosting.test.ts: later'],
  });
});

test('failed and skipped tests of Playwright are named, a flaky one has failed', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
    suites: [
      {
        file: 'map.e2e.ts',
        specs: [spec('moves', 'expected'), spec('opens', 'flaky')],
        suites: [{ file: 'map.e2e.ts', specs: [spec('zooms', 'skipped'), spec('turns', 'unexpected')] }],
      },
    ],
  };
  expect(playwrightTally(reportOf(report))).toEqual({
    passed: 1,
    failed: 2,
    failures: ['map.e2e.ts: opens', 'map.e2e.ts: turns'],
    skipped: ['map.e2e.ts: zooms'],
  });
});

test('a report that is missing is an error', () => {
  expect(() => vitestTally('test-results/none.json')).toThrow(/ENOENT/);
});

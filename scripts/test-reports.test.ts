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

test('a skipped test of vitest is named with its file', () => {
  const assertionResults = [
    { fullName: 'nginx answers', status: 'passed' },
    { fullName: 'Caddy answers', status: 'skipped' },
    { fullName: 'later', status: 'todo' },
  ];
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [{ name: '/site/deploy/hosting.test.ts', assertionResults }],
  };
  expect(vitestTally(reportOf(report))).toEqual({
    passed: 1,
    failed: 0,
    skipped: ['hosting.test.ts: Caddy answers', 'hosting.test.ts: later'],
  });
});

test('a skipped test of Playwright is named, a flaky one has failed', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
    suites: [
      {
        file: 'map.e2e.ts',
        specs: [spec('moves', 'expected')],
        suites: [{ file: 'map.e2e.ts', specs: [spec('zooms', 'skipped')] }],
      },
    ],
  };
  expect(playwrightTally(reportOf(report))).toEqual({
    passed: 1,
    failed: 2,
    skipped: ['map.e2e.ts: zooms'],
  });
});

test('a report that is missing is an error', () => {
  expect(() => vitestTally('test-results/none.json')).toThrow(/ENOENT/);
});

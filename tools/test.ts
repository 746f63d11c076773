/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Every step runs even when an earlier one
 * failed; the last line counts what passed and failed. Steps that count their own tests (vitest, Playwright) add
 * these; every other step counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromiumPath } from './chromium.ts';

interface Tally {
  passed: number;
  failed: number;
}

const RESULTS = 'test-results';
const UNIT_REPORT = `${RESULTS}/unit.json`;
const HOSTING_REPORT = `${RESULTS}/hosting.json`;
const E2E_REPORT = `${RESULTS}/e2e.json`;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function vitestTally(file: string): Tally {
  const report = readJson(file) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function browserTally(): Tally {
  const { stats } = readJson(E2E_REPORT) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const STEPS: { name: string; command: string; tally?: () => Tally }[] = [
  { name: 'Types', command: 'npm run --silent check' },
  { name: 'Lint and format', command: 'npm run --silent lint' },
  { name: 'Data', command: 'npm run --silent data:check' },
  {
    name: 'Unit and property tests',
    command: `npx vitest run --reporter=default --reporter=json --outputFile=${UNIT_REPORT}`,
    tally: () => vitestTally(UNIT_REPORT),
  },
  { name: 'Build', command: 'npm run --silent build' },
  {
    name: 'Web servers, sub-path and licences of the built site',
    command: `npx vitest run --config deploy/vitest.config.ts --reporter=default --reporter=json --outputFile=${HOSTING_REPORT}`,
    tally: () => vitestTally(HOSTING_REPORT),
  },
  { name: 'Known vulnerabilities of what is shipped', command: 'npm run --silent audit' },
  { name: 'Byte and count budgets', command: 'npm run --silent bench' },
  { name: 'Browser tests', command: `npx playwright test --reporter=list,json`, tally: browserTally },
  {
    name: 'Accessibility statement says what was tested',
    command: `npx tsx tools/accessibility.ts --check ${E2E_REPORT}`,
  },
];

/** Runs one step; a step that fails without a report of its own counts as one failure. */
function run(step: (typeof STEPS)[number]): Tally {
  console.log(`\n── ${step.name} ──`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT };
  const ok = spawnSync(step.command, { shell: true, stdio: 'inherit', env }).status === 0;
  let tally: Tally = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    if (step.tally) tally = step.tally();
  } catch {
    console.log(`${step.name}: no report was written.`);
    tally = { passed: 0, failed: 1 };
  }
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
chromiumPath();
const total: Tally = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
for (const step of STEPS) {
  const started = Date.now();
  const tally = run(step);
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (tally.failed > 0) failedSteps.push(step.name);
  console.log(
    `── ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${((Date.now() - started) / 1000).toFixed(0)} s)`,
  );
}
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

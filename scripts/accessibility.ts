/**
 * `npm run accessibility`: runs the browser tests tagged @statement and writes the passed claims to
 * data/accessibility/tested.json, the basis of the accessibility statement. `--from <report>` uses an existing report;
 * `--check <report>` only verifies that every claim of that file passed in the Playwright report (`npm test` does
 * this).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const TESTED = 'data/accessibility/tested.json';

/** Tested claims of the statement; German texts from the tests' annotations. */
export interface Tested {
  /** Day of the run, YYYY-MM-DD. */
  readonly made: string;
  readonly axe: string;
  /** Page types without axe violations. */
  readonly pages: readonly string[];
  /** Tasks that passed in the browser. */
  readonly tasks: readonly string[];
}

interface Spec {
  readonly ok: boolean;
  readonly title: string;
  readonly tests: readonly { readonly annotations: readonly { type: string; description?: string }[] }[];
}
interface Suite {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

function specsOf({ specs = [], suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Returns the claims of a type in a report: those whose tests all passed, and those with a failed test. */
function claimsOf(report: Suite, type: 'page' | 'task'): { passed: Set<string>; failed: Set<string> } {
  const passed = new Set<string>();
  const failed = new Set<string>();
  for (const { ok, tests } of specsOf(report))
    for (const { annotations } of tests)
      for (const { type: kind, description } of annotations)
        if (kind === type && description) (ok ? passed : failed).add(description);
  for (const claim of failed) passed.delete(claim);
  return { passed, failed };
}

const readReport = (file: string): Suite => JSON.parse(readFileSync(file, 'utf8')) as Suite;

function check(file: string): void {
  const tested = JSON.parse(readFileSync(TESTED, 'utf8')) as Tested;
  const report = readReport(file);
  for (const [type, claims] of [
    ['page', tested.pages],
    ['task', tested.tasks],
  ] as const) {
    const { passed } = claimsOf(report, type);
    const unproven = claims.filter((claim) => !passed.has(claim));
    const unsaid = [...passed].filter((claim) => !claims.includes(claim));
    for (const claim of unproven) console.error(`The statement says "${claim}", but no passed test does.`);
    for (const claim of unsaid) console.error(`"${claim}" passed, but the statement does not say so.`);
    if (unproven.length + unsaid.length > 0) {
      console.error('Run `npm run accessibility` and commit data/accessibility/tested.json.');
      process.exitCode = 1;
    }
  }
}

/** Runs the tagged tests; returns the path of the report. */
function runTests(): string {
  const file = 'test-results/accessibility.json';
  rmSync(file, { force: true });
  spawnSync('npx playwright test --grep @statement --reporter=list,json', {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return file;
}

async function write(file: string): Promise<void> {
  const report = readReport(file);
  const pages = claimsOf(report, 'page');
  const tasks = claimsOf(report, 'task');
  const failed = [...pages.failed, ...tasks.failed];
  if (failed.length > 0) {
    console.error(`Not written, because these failed:\n${failed.join('\n')}`);
    process.exitCode = 1;
    return;
  }
  const { version } = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as {
    version: string;
  };
  const tested: Tested = {
    made: new Date().toISOString().slice(0, 10),
    axe: version,
    pages: [...pages.passed],
    tasks: [...tasks.passed],
  };
  const style = (await resolveConfig(TESTED)) ?? {};
  writeFileSync(TESTED, await format(JSON.stringify(tested), { ...style, filepath: TESTED }));
}

const [flag, report = 'test-results/e2e.json'] = process.argv.slice(2);
if (flag === '--check') check(report);
else await write(flag === '--from' ? report : runTests());

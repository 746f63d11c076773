/**
 * `npm test`: runs every step, fastest checks first, and continues after a failure; the last lines name what failed and
 * count. vitest, Playwright and the tasks in Firefox are counted one by one, every other step counts as one. Two steps
 * of a group run at a time, because most use one core. Builds never run in parallel: with three at once, lightningcss
 * failed in two of about fifteen runs ("Invalid token in pseudo element").
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { testBrowserPath } from './chromium.ts';
import { playwrightTally, readJson, vitestTally, type Tally } from './test-reports.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Name of an earlier step of the group that has to end first. */
  readonly after?: string;
  /** Reads the step's own report. */
  readonly tally?: () => Tally;
}

const RESULTS = 'test-results';
const UNIT_REPORT = `${RESULTS}/unit.json`;
const HOSTING_REPORT = `${RESULTS}/hosting.json`;
const FIREFOX_REPORT = `${RESULTS}/firefox.json`;
const E2E_REPORT = `${RESULTS}/e2e.json`;

/** Steps of a group that run at a time. */
const LANES = 2;
const BUILD = 'Build';

const GROUPS: readonly (readonly Step[])[] = [
  [
    { name: 'Types', command: 'npm run --silent check' },
    { name: 'Lint and format', command: 'npm run --silent lint' },
    { name: 'Data', command: 'npm run --silent data:check' },
    { name: BUILD, command: 'npm run --silent build' },
    {
      name: 'Unit and property tests',
      command: `npx vitest run --reporter=default --reporter=json --outputFile=${UNIT_REPORT}`,
      tally: () => vitestTally(UNIT_REPORT),
    },
    {
      name: 'Web servers, sub-path and licences of the built site',
      command: `npx vitest run --config deploy/vitest.config.ts --reporter=default --reporter=json --outputFile=${HOSTING_REPORT}`,
      after: BUILD,
      tally: () => vitestTally(HOSTING_REPORT),
    },
    {
      name: "Parents' tasks in Firefox",
      command: 'npm run --silent browsers -- --test',
      after: BUILD,
      tally: () => readJson<Tally>(FIREFOX_REPORT),
    },
    {
      name: 'Known vulnerabilities of what is shipped',
      command: 'npm run --silent audit',
      after: BUILD,
    },
    { name: 'Byte and count budgets', command: 'npm run --silent bench -- --budgets', after: BUILD },
  ],
  [
    {
      name: 'Browser tests',
      command: 'npx playwright test --reporter=list,json',
      tally: () => playwrightTally(E2E_REPORT),
    },
  ],
  [
    {
      name: 'Accessibility statement says what was tested',
      command: `npx tsx scripts/accessibility.ts --check ${E2E_REPORT}`,
    },
  ],
];

/**
 * Runs a command; prints its output at once, or with `together` as a whole at its end. Resolves to true on exit code 0.
 */
function execute({ name, command }: Step, together: boolean): Promise<boolean> {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT };
  const title = `\n── ${name} ──`;
  if (!together) console.log(title);
  const child = spawn(command, {
    shell: true,
    env,
    stdio: together ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (text: Buffer) => output.push(text));
  child.stderr?.on('data', (text: Buffer) => output.push(text));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (together) console.log(`${title}\n${Buffer.concat(output).toString().trimEnd()}`);
      resolve(status === 0);
    });
  });
}

type Result = Tally & { readonly name: string };

/** Runs a step; a failing step without a report counts as one failure. */
async function run(step: Step, together: boolean): Promise<Result> {
  const started = Date.now();
  const ok = await execute(step, together);
  let tally: Tally = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [], skipped: [] };
  try {
    if (step.tally) tally = step.tally();
  } catch {
    console.log(`${step.name}: no report was written.`);
    tally = { passed: 0, failed: 1, failures: [], skipped: [] };
  }
  if (!ok && tally.failed === 0) tally = { ...tally, failed: 1 };
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    `── ${step.name}: ${String(tally.passed)} passed, ${String(tally.failed)} failed (${seconds} s)`,
  );
  return { name: step.name, ...tally };
}

/** Runs a group in its order, `LANES` steps at a time; a step that waits for another lets later ones go first. */
async function runGroup(group: readonly Step[]): Promise<Result[]> {
  const waiting = [...group];
  const ended: Result[] = [];
  const running = new Set<Promise<void>>();
  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex(({ after }) => !after || ended.some(({ name }) => name === after));
    const [step] = running.size < LANES && next >= 0 ? waiting.splice(next, 1) : [];
    if (!step) {
      await Promise.race(running);
      continue;
    }
    const done = run(step, group.length > 1).then((result) => {
      ended.push(result);
      running.delete(done);
    });
    running.add(done);
  }
  return ended;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
testBrowserPath();
const started = Date.now();
const results: Result[] = [];
for (const group of GROUPS) results.push(...(await runGroup(group)));

const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
const skipped = results.flatMap((each) => each.skipped);
const failedSteps = results.filter((each) => each.failed > 0).map((each) => each.name);
console.log(`\n${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
for (const name of results.flatMap((each) => each.failures)) console.log(`Failed: ${name}`);
for (const name of skipped) console.log(`Skipped: ${name}`);
const rest = skipped.length > 0 ? `, ${String(skipped.length)} skipped` : '';
console.log(`\n${String(passed)} passed, ${String(failed)} failed${rest}`);
process.exitCode = failed > 0 ? 1 : 0;

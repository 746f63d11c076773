/**
 * `npm run browsers`: runs the users' tasks on the built site in other installed engines (Firefox; WebKitGTK with its
 * WebDriver). Screenshots: `test-results/browsers/`. With `--test`, as in `npm test`: the parents' tasks in Firefox, with a
 * report (`test-results/firefox.json`), skipped where there is no Firefox. Debian: apt-get install firefox-esr
 * webkit2gtk-driver xvfb
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { serving } from '../serving.ts';
import { Page, type Driver } from './driver.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';
import { TASKS } from './tasks.ts';
import type { Tally } from '../test-reports.ts';

/** True as a step of `npm test`. */
const IN_TEST = process.argv.includes('--test');
const REPORT = 'test-results/firefox.json';

const PICTURES = 'test-results/browsers';
/** Virtual display for WebKitGTK, which prevents windows on the user's screen. */
const DISPLAY = ':94';
const DESK = { x: 0, y: 0, width: 1280, height: 900 };

const firstOf = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));
const WEBKIT_ROOT = '/usr/lib/x86_64-linux-gnu';
const FIREFOX = firstOf(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
const WEBKIT_DRIVER = firstOf(['/usr/bin/WebKitWebDriver']);
const WEBKIT_BROWSER = firstOf(
  ['4.1', '4.0', '6.0'].map((version) => `${WEBKIT_ROOT}/webkit2gtk-${version}/MiniBrowser`),
);

/** Name used for screenshots, and the function that starts the browser. */
type Start = readonly [name: string, start: () => Promise<Driver>];
const STARTS: readonly Start[] = [
  ...(FIREFOX
    ? ([
        ['firefox', () => firefox(FIREFOX)],
        ...(IN_TEST
          ? []
          : ([['firefox-without-webgl', () => firefox(FIREFOX, { 'webgl.disabled': true })]] as const)),
      ] as const)
    : []),
  ...(WEBKIT_DRIVER && WEBKIT_BROWSER && !IN_TEST
    ? ([['webkit', () => webkit(WEBKIT_DRIVER, WEBKIT_BROWSER)]] as const)
    : []),
];

const tasks = TASKS.filter((task) => !IN_TEST || task.parents);

/** Runs the tasks in one browser; returns the names of those that failed. */
async function tryOut([name, start]: Start, origin: string): Promise<string[]> {
  const driver = await start();
  console.log(`\n${name} (${driver.name} ${driver.version})`);
  const page = new Page(driver, origin);
  const failures: string[] = [];
  try {
    await driver.send('SetWindowRect', DESK);
    for (const [number, task] of tasks.entries()) {
      const began = Date.now();
      const show = async (what: string): Promise<void> =>
        writeFileSync(`${PICTURES}/${name}-${String(number + 1)}-${what}.png`, await page.picture());
      const [said, remark] = await task.run(page, show).then(
        (found) => ['passed', found] as const,
        (error: unknown) => ['FAILED', error] as const,
      );
      if (said === 'FAILED') failures.push(`${driver.name}: ${task.name}`);
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(
        `  ${said}  ${task.name} (${seconds} s)${remark === undefined ? '' : `: ${String(remark)}`}`,
      );
      await show('end');
    }
  } finally {
    await driver.quit();
  }
  return failures;
}

function report(tally: Tally): void {
  if (IN_TEST) writeFileSync(REPORT, JSON.stringify(tally));
  if (tally.failed > 0) process.exitCode = 1;
}

/** Runs the tasks in all installed browsers. */
async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  if (STARTS.length === 0 && IN_TEST) {
    console.log("Firefox is not installed here; the parents' tasks in it are skipped.");
    report({ passed: 0, failed: 0, failures: [], skipped: tasks.map(({ name }) => `Firefox: ${name}`) });
    return;
  }
  if (STARTS.length === 0) throw new Error('Neither Firefox nor WebKitGTK with its WebDriver is installed.');
  process.env.DISPLAY = DISPLAY;
  const screen = STARTS.some(([name]) => name === 'webkit')
    ? spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' })
    : undefined;
  const server = await serving();
  const failures: string[] = [];
  try {
    for (const start of STARTS) failures.push(...(await tryOut(start, new URL(server.home).origin)));
  } finally {
    screen?.kill();
    server.stop();
  }
  const failed = failures.length;
  report({ passed: tasks.length * STARTS.length - failed, failed, failures, skipped: [] });
}

await main();

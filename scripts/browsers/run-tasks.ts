/**
 * `npm run browsers`: runs the users' tasks on the built site in other installed engines (Firefox; WebKitGTK with its
 * WebDriver). Screenshots: `test-results/browsers/`. Not part of `npm test`, which uses Chromium. Debian: apt-get
 * install firefox-esr webkit2gtk-driver xvfb
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { serving } from '../serving.ts';
import { Page, type Driver } from './driver.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';
import { TASKS } from './tasks.ts';

const PICTURES = 'test-results/browsers';
/** Virtual display, which prevents windows on the user's screen. */
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
        ['firefox-without-webgl', () => firefox(FIREFOX, { 'webgl.disabled': true })],
      ] as const)
    : []),
  ...(WEBKIT_DRIVER && WEBKIT_BROWSER
    ? ([['webkit', () => webkit(WEBKIT_DRIVER, WEBKIT_BROWSER)]] as const)
    : []),
];

/** Runs all tasks in one browser; returns the number of failures. */
async function tryOut([name, start]: Start): Promise<number> {
  const driver = await start();
  console.log(`\n${name} (${driver.name} ${driver.version})`);
  const page = new Page(driver, new URL(server.home).origin);
  let failed = 0;
  try {
    await driver.send('SetWindowRect', DESK);
    for (const [number, task] of TASKS.entries()) {
      const began = Date.now();
      const show = async (what: string): Promise<void> =>
        writeFileSync(`${PICTURES}/${name}-${String(number + 1)}-${what}.png`, await page.picture());
      const [said, remark] = await task.run(page, show).then(
        (found) => ['passed', found] as const,
        (error: unknown) => ['FAILED', error] as const,
      );
      if (said === 'FAILED') failed += 1;
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(
        `  ${said}  ${task.name} (${seconds} s)${remark === undefined ? '' : `: ${String(remark)}`}`,
      );
      await show('end');
    }
  } finally {
    await driver.quit();
  }
  return failed;
}

mkdirSync(PICTURES, { recursive: true });
if (STARTS.length === 0) throw new Error('Neither Firefox nor WebKitGTK with its WebDriver is installed.');
process.env.DISPLAY = DISPLAY;
const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' });
const server = await serving();
try {
  for (const start of STARTS) if ((await tryOut(start)) > 0) process.exitCode = 1;
} finally {
  screen.kill();
  server.stop();
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebian } from './debian.ts';

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's Chromium without a window, toolbars and profile: opening a page costs a third of the processor time. */
const HEADLESS_SHELL = 'chromium-headless-shell';

/**
 * How Chromium paints without a graphics card: WebGL in software, everything else not through WebGL, which Debian's
 * Chromium does unasked and which then takes seconds a frame.
 */
export const SOFTWARE_PAINTING = [
  '--disable-gpu-rasterization',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
] as const;

/** Path of a Chromium or Chrome on this machine, or undefined. `CHROMIUM_PATH` wins. */
export function findChromium(): string | undefined {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) return existsSync(wished) ? wished : undefined;
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  if (existsSync(mac)) return mac;
  for (const name of CANDIDATES) {
    const found = onPath(name);
    if (found) return found;
  }
  return undefined;
}

function onPath(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Path of the browser for tests: the headless shell where it is installed, otherwise as `chromiumPath`. */
export function testBrowserPath(): string {
  return (process.env.CHROMIUM_PATH ? undefined : onPath(HEADLESS_SHELL)) ?? chromiumPath();
}

/** Installs Debian's Chromium and a font where we may (root, apt); otherwise says in one sentence what is missing. */
export function chromiumPath(): string {
  const found =
    findChromium() ?? (installDebian(['chromium', 'fonts-noto-core']) ? findChromium() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
}

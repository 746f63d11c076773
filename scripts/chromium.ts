import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebian } from './debian.ts';

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's headless Chromium: opens a page in a third of the processor time. */
const HEADLESS_SHELL = 'chromium-headless-shell';

/**
 * Flags for painting without a GPU: WebGL in software, everything else without WebGL. By default Debian's Chromium
 * paints everything through WebGL, which takes seconds per frame without a GPU.
 */
export const SOFTWARE_PAINTING = [
  '--disable-gpu-rasterization',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
] as const;

/**
 * Returns the path of an installed Chromium or Chrome; undefined if there is none. `CHROMIUM_PATH` takes precedence.
 */
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

/** Returns the path of the test browser: the headless shell if installed, otherwise `chromiumPath`. */
export function testBrowserPath(): string {
  return (process.env.CHROMIUM_PATH ? undefined : onPath(HEADLESS_SHELL)) ?? chromiumPath();
}

/**
 * Returns the path of Chromium; installs Debian's Chromium and a font if permitted (root, apt). Throws with advice if
 * there is none.
 */
export function chromiumPath(): string {
  const found =
    findChromium() ?? (installDebian(['chromium', 'fonts-noto-core']) ? findChromium() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
}

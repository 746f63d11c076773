import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRegion } from './region-folder.js';
import { streetStyle } from './street-style.js';

const ROOTS = ['src', 'static', 'config', inRegion('derived'), inRegion('facts'), inRegion('words')];
const FILES = [
  'package-lock.json',
  'site.config.json',
  'svelte.config.js',
  'vite.config.ts',
  inRegion('region.json'),
  inRegion('project.json'),
  inRegion('history.json'),
];

/**
 * Returns a version name that depends only on the content, not on the clock: two builds of one tree have the same
 * bytes, and a copy stored in a browser is replaced only if something has changed.
 * @returns {string} 12 hexadecimal digits
 */
export function contentVersion() {
  const hash = createHash('sha256');
  const listed = ROOTS.filter(existsSync).flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  for (const file of [...listed, ...FILES].sort()) hash.update(file).update(readFileSync(file));
  // Build settings that change pages; the offline copy identifies the pages of a version by their digests.
  hash.update(JSON.stringify([process.env.BASE_PATH ?? '', streetStyle]));
  return hash.digest('hex').slice(0, 12);
}

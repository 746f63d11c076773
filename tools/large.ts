/**
 * The build of a region too large for single files (`"large"` in its region.json): every module `src/large/<path>` takes
 * the place of `src/lib/<path>`, which it may import itself, and every file `derived/large/<name>` that of
 * `derived/<name>`. For every other region this plugin does nothing, so that none of it weighs on the small case; see
 * docs/grosse-regionen.md.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { inRegion } from './region/folder.js';

/** Folders whose files give way, and where what takes their place lies. */
const STAND_INS: readonly (readonly [folder: string, standIns: string])[] = [
  [path.resolve('src/lib'), path.resolve('src/large')],
  [path.resolve(inRegion('derived')), path.resolve(inRegion('derived/large'))],
];
const ROUTES = path.resolve('src/routes');

/** What takes the place of `file` (absolute) when `importer` asks for it; undefined where nothing does. */
export function standInFor(
  file: string,
  importer: string | undefined,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const [bare = '', ...query] = file.split('?');
  const place = STAND_INS.find(([folder, standIns]) => isIn(bare, folder) && !isIn(bare, standIns));
  if (!place) return undefined;
  const standIn = path.join(place[1], path.relative(place[0], bare));
  if (importer?.split('?')[0] === standIn || !exists(standIn)) return undefined;
  return [standIn, ...query].join('?');
}

const isIn = (file: string, folder: string): boolean => file.startsWith(`${folder}${path.sep}`);

/**
 * A route that names no pages by itself: SvelteKit builds all that a route names, whatever the shard. Undefined where
 * it names none.
 */
export function withoutEntries(code: string): string | undefined {
  if (!/^export const entries\b/m.test(code)) return undefined;
  return `${code.replace(/^export const entries\b/m, 'const ownEntries')}\nvoid ownEntries;\nexport const entries = () => [];\n`;
}

/** The Vite plugin; `on` says whether the region is large. */
export function large(on: boolean): Plugin {
  return {
    name: 'large-region',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!on) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const standIn = found && standInFor(found.id, importer);
      return standIn ? { ...found, id: standIn } : undefined;
    },
    transform(code, id) {
      return on && id.startsWith(ROUTES) ? withoutEntries(code) : undefined;
    },
  };
}

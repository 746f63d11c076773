import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Folder where the build lists shipped packages; read by the licence page and the SBOM. */
export const SHIPPED_FOLDER = '.svelte-kit/shipped';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

/** Committed files that are generated from a package (scripts/fonts.ts). */
const MADE_FROM = [['src/lib/ui/fonts/', '@fontsource-variable/atkinson-hyperlegible-next']] as const;

/**
 * Returns the package that a file belongs to or is generated from ("svelte", "@turf/bbox"); undefined for our own
 * files.
 */
export function packageOf(file: string): string | undefined {
  const path = file.replaceAll('\\', '/');
  return PACKAGE.exec(path)?.[1] ?? MADE_FROM.find(([folder]) => path.includes(folder))?.[1];
}

/**
 * Vite plugin that lists the packages whose code or assets are in the build. In the client bundle: every module with
 * code left after tree shaking, and every asset. In the server bundle, which only prerenders: text that goes into pages
 * (`?raw`, such as icons).
 */
export function shippedPackages(): Plugin {
  const found: Record<'client' | 'server', Set<string>> = { client: new Set(), server: new Set() };
  return {
    name: 'ekiz-shipped-packages',
    generateBundle(_options, bundle) {
      const side = this.environment.name === 'ssr' ? 'server' : 'client';
      const add = (file: string) => {
        const name = packageOf(file);
        if (name) found[side].add(name);
      };
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') {
          if (side === 'client') output.originalFileNames.forEach(add);
          continue;
        }
        for (const [id, module] of Object.entries(output.modules)) {
          if (module.renderedLength === 0) continue;
          if (side === 'client' || id.includes('?raw')) add(id);
        }
      }
      const folder = path.join(this.environment.config.root, SHIPPED_FOLDER);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `${side}.json`), JSON.stringify([...found[side]].sort()));
    },
  };
}

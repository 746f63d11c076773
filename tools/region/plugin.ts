/**
 * `#region` in the build: the region's constants are written into the modules that use them, so that the compilers fold
 * them into the texts ("Eltern-Kind-Zentren ${de.within}" becomes one string). Without it the browser would load every
 * form of every language.
 */
import { parse } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { fold, isGroup } from './fold.ts';
import { inRegion } from '../../config/region-folder.js';
import * as here from './here.ts';

const ID = '#region';
const constant = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};`;
/** The text of the module, and one more module for each group of word forms. */
function modules(): ReadonlyMap<string, string> {
  const entries = Object.entries(here as Record<string, unknown>);
  const root = entries.map(([name, value]) =>
    isGroup(value) ? `export * as ${name} from '${ID}/${name}';` : constant(name, value),
  );
  return new Map([
    [ID, root.join('\n')],
    ...entries.flatMap(([name, value]) =>
      isGroup(value)
        ? [
            [
              `${ID}/${name}`,
              Object.entries(value)
                .map((each) => constant(...each))
                .join('\n'),
            ] as const,
          ]
        : [],
    ),
  ]);
}

/** The Vite plugin. A change of the configuration asks for a new start of the development server. */
export function region(): Plugin {
  const texts = modules();
  return {
    name: 'region',
    enforce: 'pre',
    configureServer(server) {
      server.watcher.add(inRegion('region.json'));
      server.watcher.on('change', (file) => {
        if (file.endsWith('region.json')) void server.restart();
      });
    },
    resolveId: (id) => (texts.has(id) ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith(`\0${ID}`) ? { code: texts.get(id.slice(1)) ?? '', moduleSideEffects: false } : undefined,
    transform(code, id) {
      const file = id.replace(/\?.*$/, '');
      if (!code.includes(`'${ID}'`) || !/\.(svelte|ts)$/.test(file) || file !== id) return undefined;
      const tree = file.endsWith('.svelte')
        ? parse(code, { modern: true })
        : this.parse(code, { lang: 'ts' });
      return { code: fold(code, tree, here, file), map: null };
    },
  };
}

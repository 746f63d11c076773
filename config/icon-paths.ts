import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What is drawn inside an icon file's `<svg>`, without the frame, comments and white space that all of them repeat. */
export function innerMarkup(svg: string): string {
  return svg
    .replace(/^[\s\S]*?<svg[\s\S]*?>|<\/svg>\s*$/g, '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
}

/** Imports `….svg?icon` as the icon's inner markup, so that every page loads a third of what the files weigh. */
export function iconPaths(): Plugin {
  return {
    name: 'icon-paths',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'icon') return null;
      return `export default ${JSON.stringify(innerMarkup(readFileSync(file, 'utf8')))};`;
    },
  };
}

/** Finds file paths that comments and documents name, so that a test can resolve them. */

import { posix } from 'node:path';

/** Extensions of named files. */
const EXTENSION = String.raw`(?:ts|js|mjs|svelte|css|json|jsonld|md|ya?ml|csv|html|conf)`;
/** A path of at least two parts; excludes URLs and packages. */
const PATH = new RegExp(
  String.raw`(?<![\w./@:$%*{}<-])((?:[\w[\]=+.-]+/)+[\w[\]=+.-]+\.${EXTENSION})(?![\w/*{])`,
  'g',
);
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*|<!--[\s\S]*?-->/g;

/**
 * Returns the text of a file that may name paths: a whole document (link texts separated from targets), or the comments
 * of code.
 */
export function namingText(file: string, text: string): string {
  return file.endsWith('.md')
    ? text.replace(/\[([^\]]*)\]\(/g, '$1 (')
    : (text.match(COMMENT) ?? []).join('\n');
}

/** Returns the distinct paths in a text. */
export function namedPaths(text: string): string[] {
  return [...new Set([...text.matchAll(PATH)].flatMap(([, path]) => path ?? []))];
}

/** Folders besides the root that paths may start from: the code's and the region's. */
const ROOTS = ['', 'src/lib', 'data', 'deploy/support/saarland'];

/**
 * True if a named path is a file of the repository: relative to the root, to one of `ROOTS`, or to a folder above the
 * naming file. `files`: all paths from the root.
 */
export function resolves(path: string, namedIn: string, files: ReadonlySet<string>): boolean {
  const folder = posix.dirname(namedIn);
  if (/^\.\.?\//.test(path)) return files.has(posix.join(folder, path));
  const above = folder.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));
  return [...ROOTS, ...above].some((base) => files.has(posix.join(base, path)));
}

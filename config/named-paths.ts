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

/** Returns the text in which a file may name paths: all of a document (link texts apart from targets), the comments of code. */
export function namingText(file: string, text: string): string {
  return file.endsWith('.md')
    ? text.replace(/\[([^\]]*)\]\(/g, '$1 (')
    : (text.match(COMMENT) ?? []).join('\n');
}

/** Paths in a text, each once. */
export function namedPaths(text: string): string[] {
  return [...new Set([...text.matchAll(PATH)].flatMap(([, path]) => path ?? []))];
}

/** Base folders of paths besides the root: the code's, and the Land's data. */
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

/** Finds file paths that comments and documents name, so that a test can resolve them. */

import { posix } from 'node:path';

/** Extensions of files that texts name. */
const EXTENSION = String.raw`(?:ts|js|mjs|svelte|css|json|jsonld|md|ya?ml|csv|html|conf)`;
/** A path of at least two parts that is no part of an address and no package. */
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

/** Lists the paths that a text names, each once. */
export function namedPaths(text: string): string[] {
  return [...new Set([...text.matchAll(PATH)].flatMap(([, path]) => path ?? []))];
}

/** Folders that a path may start from besides the root: the code's, and that of the Land's data. */
const ROOTS = ['', 'src/lib', 'data', 'deploy/support/saarland'];

/**
 * True where a named path is a file of the repository: from its root, from one of `ROOTS`, or from a folder above the
 * file that names it. `files` holds all paths from the root.
 */
export function resolves(path: string, namedIn: string, files: ReadonlySet<string>): boolean {
  const folder = posix.dirname(namedIn);
  if (/^\.\.?\//.test(path)) return files.has(posix.join(folder, path));
  const above = folder.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));
  return [...ROOTS, ...above].some((base) => files.has(posix.join(base, path)));
}

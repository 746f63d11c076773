/** Builds the graph of folders from the imports of a set of sources. Pure: the caller reads the files. */
import { posix } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** Target paths by alias; an alias with "/*" at its end covers everything below its target. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** An import: importing file, imported file, and their folders; paths relative to the repository. */
export interface Arrow {
  readonly file: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

/** Folders of one rank; arrows lead within a row or to a later one. */
export type FolderRow = readonly string[];

const isTextual = (node: ts.Node | undefined): node is ts.StringLiteralLike =>
  node !== undefined && ts.isStringLiteralLike(node);

/**
 * Returns the specifiers in TypeScript or JavaScript: static and dynamic imports, re-exports, type imports, `new URL(…,
 * import.meta.url)`.
 */
function specifiersInScript(name: string, text: string): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (isTextual(node)) found.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    else if (ts.isNewExpression(node) && node.arguments?.[1]?.getText(source) === 'import.meta.url') {
      const [path] = node.arguments;
      if (isTextual(path) && !path.text.endsWith('/')) found.push(path.text);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  visit(source);
  return found;
}

/** Returns the specifiers in a component: in its scripts, and dynamic imports in its markup. */
function specifiersInComponent(name: string, text: string): string[] {
  const { module, instance, fragment } = parse(text, { modern: true, filename: name });
  const found = [module, instance].flatMap((script) => {
    const { start = 0, end = 0 } = (script?.content ?? {}) as { start?: number; end?: number };
    return specifiersInScript(name, text.slice(start, end));
  });
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, source } = node as { type?: string; source?: { value?: unknown } };
    if (type === 'ImportExpression' && typeof source?.value === 'string') found.push(source.value);
    Object.values(node).forEach(visit);
  };
  visit(fragment);
  return found;
}

/** Returns every module specifier in a `.ts`, `.js` or `.svelte` file, without its query ("?url"). */
export function specifiersIn(name: string, text: string): string[] {
  const found = name.endsWith('.svelte') ? specifiersInComponent(name, text) : specifiersInScript(name, text);
  return found.map((each) => each.replace(/\?.*$/, ''));
}

/** Returns the target paths of an alias; undefined if the specifier does not use one. */
function throughAlias(specifier: string, aliases: Aliases): string[] | undefined {
  for (const [alias, targets] of aliases) {
    if (specifier === alias) return [...targets];
    const prefix = alias.endsWith('/*') ? alias.slice(0, -1) : `${alias}/`;
    if (specifier.startsWith(prefix))
      return targets.map((target) => `${target.replace(/\/\*$/, '')}/${specifier.slice(prefix.length)}`);
  }
  return undefined;
}

/**
 * Returns the files that a specifier resolves to; empty for a package. Throws if it is neither a file nor a package, so
 * that an alias cannot hide an import.
 */
export function filesBehind(
  specifier: string,
  from: string,
  isFile: (path: string) => boolean,
  aliases: Aliases,
  isPackage: (specifier: string) => boolean,
): string[] {
  const aliased = throughAlias(specifier, aliases);
  if (!aliased && isPackage(specifier)) return [];
  const paths = aliased ?? (specifier.startsWith('.') ? [posix.join(posix.dirname(from), specifier)] : []);
  const found = paths.flatMap((path) => {
    const ends = ['', '.ts', '.js', '.svelte'].map((end) => posix.normalize(path) + end);
    return ends.find((each) => isFile(each)) ?? [];
  });
  if (found.length === 0)
    throw new Error(`${from} imports "${specifier}", which is neither a file nor a package.`);
  return found;
}

/** Returns the unit of a path: the longest matching entry in the table. */
export function unitOf(path: string, rows: readonly FolderRow[]): string | undefined {
  return rows
    .flat()
    .filter((unit) => path === unit || path.startsWith(`${unit}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * Returns groups of two or more folders that import each other in a circle, each sorted by name (Tarjan's algorithm).
 */
export function circlesIn(arrows: readonly Pick<Arrow, 'from' | 'to'>[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  const index = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const at = index.size;
    index.set(node, at);
    stack.push(node);
    let lowest = at;
    for (const other of next.get(node) ?? [])
      if (!index.has(other)) lowest = Math.min(lowest, visit(other));
      else if (stack.includes(other)) lowest = Math.min(lowest, index.get(other) ?? at);
    if (lowest === at) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest;
  };
  for (const node of next.keys()) if (!index.has(node)) visit(node);
  return circles;
}

/** Returns the arrows from a row to an earlier one. Throws if a folder is in no row. */
export function upwardIn(arrows: readonly Arrow[], rows: readonly FolderRow[]): Arrow[] {
  const rank = (folder: string): number => {
    const unit = unitOf(folder, rows);
    if (unit === undefined) throw new Error(`The folder ${folder} has no row in the table.`);
    return rows.findIndex((row) => row.includes(unit));
  };
  return arrows.filter(({ from, to }) => rank(to) < rank(from));
}

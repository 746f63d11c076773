import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/** Content to be written, with its path relative to the folder. */
export interface Output<Content = string> {
  readonly path: string;
  readonly content: Content;
}

/** Reads a text file in `folder`; undefined if it does not exist. */
export function readIfThere(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Returns the paths whose file is missing or differs from the derived content. */
export function differing(folder: string, outputs: readonly Output[]): readonly string[] {
  return outputs.filter((each) => readIfThere(folder, each.path) !== each.content).map((each) => each.path);
}

/** Writable content; a long text may come in pieces. */
type Content = string | Uint8Array | Iterable<string>;

/** Resolves a path in `folder`. Throws an `Error` if it leads outside. */
function within(folder: string, path: string): string {
  const file = resolve(folder, path);
  if (!file.startsWith(resolve(folder) + sep)) throw new Error(`${path} lies outside ${folder}`);
  return file;
}

/**
 * Writes a new file after deleting what has its name. The flag `wx` refuses to follow a link that appears in between.
 */
async function writeNew(file: string, content: Content): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, content, { flag: 'wx' });
}

/**
 * Writes all files or none: each is first written beside its target as `.neu`, and all are renamed after the last one
 * is complete. If the process is killed while writing, the old files stay intact and the next run replaces the
 * leftovers. A link in the place of a file is replaced, not followed. Throws an `Error` for a path outside the folder.
 */
export async function writeAll(folder: string, outputs: readonly Output<Content>[]): Promise<void> {
  const beside = (path: string): string => within(folder, `${path}.neu`);
  try {
    for (const { path, content } of outputs) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeNew(beside(path), content);
    }
  } catch (error) {
    for (const { path } of outputs) await rm(beside(path), { force: true });
    throw error;
  }
  for (const { path } of outputs) await rename(beside(path), join(folder, path));
}

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/** Something to be written, with its path relative to the folder. */
export interface Output<Content = string> {
  readonly path: string;
  readonly content: Content;
}

/** Text of a file in `folder`, or undefined where there is none. */
export function readIfThere(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Paths whose content on disk is not what was derived, or is missing. */
export function differing(folder: string, outputs: readonly Output[]): readonly string[] {
  return outputs.filter((each) => readIfThere(folder, each.path) !== each.content).map((each) => each.path);
}

/** What can be written: a long text also in pieces. */
type Content = string | Uint8Array | Iterable<string>;

/** A path in `folder`; an error where it leads out of it. */
function within(folder: string, path: string): string {
  const file = resolve(folder, path);
  if (!file.startsWith(resolve(folder) + sep)) throw new Error(`${path} lies outside ${folder}`);
  return file;
}

/** Writes a new file. What is in its place goes first and a link is never followed, also not one put there meanwhile. */
async function writeNew(file: string, content: Content): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, content, { flag: 'wx' });
}

/**
 * Writes all or nothing: every file goes beside its place first, and only when the last one is complete are they
 * renamed. A killed run leaves the old files whole; its leftovers are replaced by the next. Links are not followed: a
 * link in the place of a file is replaced by the file. Paths must not leave the folder.
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

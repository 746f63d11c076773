import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Data beside pages that run no script: nobody asks for them. */
const UNASKED = /^(gemeinden|kreise|standorte)\/[^/]+\/__data\.json$/;

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * Moves a built shard into the whole. What both have (scripts, styles, fonts) has to be equal byte by byte: every shard
 * is the same program. Gives the number of files that were new. Throws where two shards differ.
 */
export function merge(from: string, into: string, below = ''): number {
  mkdirSync(into, { recursive: true });
  let moved = 0;
  for (const name of readdirSync(from)) {
    const [source, target, inside] = [
      path.join(from, name),
      path.join(into, name),
      path.posix.join(below, name),
    ];
    if (statSync(source).isDirectory()) moved += merge(source, target, inside);
    else if (UNASKED.test(inside)) continue;
    else if (!existsSync(target)) {
      renameSync(source, target);
      moved += 1;
    } else if (hashOf(source) !== hashOf(target))
      throw new Error(`Two shards have different files ${inside}.`);
  }
  return moved;
}

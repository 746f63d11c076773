/** Builds the pages of a large region in shards and puts the shards together. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { merge } from './merge.ts';
import { shardOf } from './pages.ts';
import { runNode, type Need } from './processes.ts';

export interface Shards {
  /** How many, and how many of them at a time. */
  readonly of: number;
  readonly atATime: number;
  /** Where they are built and put together, before anything of the old site is touched. */
  readonly work: string;
}

/**
 * Builds every shard and gives what each needed, in their order; the merged pages are in `<work>/whole`. Where one fails
 * the others are ended, and it throws.
 */
export async function buildShards(
  shards: Shards,
  pages: readonly string[],
  say: (line: string) => void,
): Promise<readonly Need[]> {
  const { of, atATime, work } = shards;
  rmSync(work, { recursive: true, force: true });
  const needs: Need[] = [];
  const waiting = Array.from({ length: of }, (_, at) => at + 1);
  const stop = new AbortController();
  const buildWaiting = async (): Promise<void> => {
    for (let shard = waiting.shift(); shard !== undefined; shard = waiting.shift())
      needs[shard - 1] = await buildShard(shards, shard, shardOf(pages, shard, of), stop.signal, say);
  };
  try {
    await Promise.all(Array.from({ length: atATime }, buildWaiting));
  } finally {
    stop.abort();
  }
  for (let shard = 1; shard <= of; shard++) {
    const moved = merge(`${work}/${String(shard)}/build`, `${work}/whole`);
    say(`Teil ${String(shard)}: ${String(moved)} Dateien zusammengeführt`);
    rmSync(`${work}/${String(shard)}`, { recursive: true });
  }
  return needs;
}

async function buildShard(
  { work }: Shards,
  shard: number,
  pages: readonly string[],
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Need> {
  const own = `${work}/${String(shard)}`;
  mkdirSync(own, { recursive: true });
  writeFileSync(`${own}/pages.txt`, `${pages.join('\n')}\n`);
  const need = await runNode(
    ['--max-old-space-size=4096', 'node_modules/vite/bin/vite.js', 'build'],
    { PAGES: `${own}/pages.txt`, SHARD_DIR: own },
    `${work}/${String(shard)}.log`,
    signal,
  );
  say(
    `Teil ${String(shard)}: ${String(pages.length)} Seiten, ${need.processorSeconds.toFixed(0)} s Prozessorzeit, ${need.clockSeconds.toFixed(0)} s Uhr, höchstens ${need.peakGigabytes.toFixed(2)} GB`,
  );
  return need;
}

/** Puts a finished folder in the place of another, which may not be there. */
export function putInPlace(finished: string, place: string): void {
  const old = `${place}.alt`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(finished, place);
  rmSync(old, { recursive: true, force: true });
}

/** Builds the pages of a large region in shards and puts the shards together. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { shardOf } from './pages.ts';
import { merge } from './merge.ts';
import { runNode, type Need } from './processes.ts';

export interface Shards {
  readonly folder: string;
  /** How many, and how many of them at a time. */
  readonly of: number;
  readonly atATime: number;
}

/** Builds every shard; gives what each needed, in their order. The merged pages are in `<folder>/build`. */
export async function buildShards(
  { folder, of, atATime }: Shards,
  pages: readonly string[],
  say: (line: string) => void,
): Promise<readonly Need[]> {
  rmSync(`${folder}/build`, { recursive: true, force: true });
  const needs: Need[] = [];
  const waiting = Array.from({ length: of }, (_, at) => at + 1);
  const work = async (): Promise<void> => {
    for (let shard = waiting.shift(); shard !== undefined; shard = waiting.shift()) {
      needs[shard - 1] = await buildShard(folder, shard, shardOf(pages, shard, of), say);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  for (let shard = 1; shard <= of; shard++) {
    const moved = merge(`${folder}/shard-${shard}/build`, `${folder}/build`);
    say(`Teil ${shard}: ${moved} Dateien zusammengeführt`);
    rmSync(`${folder}/shard-${shard}`, { recursive: true });
  }
  return needs;
}

async function buildShard(
  folder: string,
  shard: number,
  pages: readonly string[],
  say: (line: string) => void,
): Promise<Need> {
  const own = `${folder}/shard-${shard}`;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  writeFileSync(`${own}/pages.txt`, `${pages.join('\n')}\n`);
  const need = await runNode(
    ['--max-old-space-size=4096', 'node_modules/vite/bin/vite.js', 'build'],
    { REGION: folder, PAGES: `${own}/pages.txt`, SHARD_DIR: own },
    `${folder}/shard-${shard}.log`,
  );
  say(
    `Teil ${shard}: ${pages.length} Seiten, ${need.processorSeconds.toFixed(0)} s Prozessorzeit, ${need.clockSeconds.toFixed(0)} s Uhr, höchstens ${need.peakGigabytes.toFixed(2)} GB`,
  );
  return need;
}

/** The pages of a prepared region. */
export const pagesIn = (folder: string): string[] =>
  readFileSync(`${folder}/pages.txt`, 'utf8').trim().split('\n');

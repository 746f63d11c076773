/** What a process needs: processor time and memory at its most, as Linux counts them for it and its threads. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** Seconds and gigabytes of one process. */
export interface Need {
  readonly clockSeconds: number;
  readonly processorSeconds: number;
  readonly peakGigabytes: number;
}

const TICKS_PER_SECOND = 100;
const LOOK_EVERY_MS = 250;
/** Characters of a log that go into the message where a process fails; a test removes the log itself. */
const LAST_WORDS = 2000;

/** Processor seconds and peak memory of a living process; undefined where Linux does not tell (any more). */
function look(pid: number): { processor: number; peak: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { processor: ticks / TICKS_PER_SECOND, peak: kilobytes / 1e6 };
  } catch {
    return undefined;
  }
}

/**
 * Runs node with `args` and `env` besides our own; its words go to the file `log`. Rejects where it fails, naming the
 * log, and where `signal` ends it.
 */
export async function runNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  log: string,
  signal?: AbortSignal,
): Promise<Need> {
  const begun = Date.now();
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', out, out],
    ...(signal && { signal }),
  });
  let [processor, peak] = [0, 0];
  const timer = setInterval(() => {
    const seen = child.pid === undefined ? undefined : look(child.pid);
    if (seen) [processor, peak] = [seen.processor, Math.max(peak, seen.peak)];
  }, LOOK_EVERY_MS);
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      throw new Error(
        `node ${args.join(' ')} ended with ${String(code)}; the end of ${log}:\n${readFileSync(log, 'utf8').slice(-LAST_WORDS)}`,
      );
  } finally {
    clearInterval(timer);
    closeSync(out);
  }
  return { clockSeconds: (Date.now() - begun) / 1000, processorSeconds: processor, peakGigabytes: peak };
}

/** What a process needs: processor time and memory at its most, as Linux counts them for it and its threads. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';

/** Seconds and gigabytes of one process. */
export interface Need {
  readonly clockSeconds: number;
  readonly processorSeconds: number;
  readonly peakGigabytes: number;
}

const TICKS = 100;
const LOOK_EVERY_MS = 250;

/** Processor seconds and peak memory of a living process; undefined where Linux does not tell (any more). */
function look(pid: number): { processor: number; peak: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return { processor: (Number(fields[11]) + Number(fields[12])) / TICKS, peak: kilobytes / 1e6 };
  } catch {
    return undefined;
  }
}

/** Runs node with `args`; its words go to `log`. Rejects where it fails, naming the log. */
export async function runNode(args: readonly string[], env: NodeJS.ProcessEnv, log: string): Promise<Need> {
  const begun = Date.now();
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', out, out],
  });
  let [processor, peak] = [0, 0];
  const timer = setInterval(() => {
    const seen = child.pid === undefined ? undefined : look(child.pid);
    if (seen) [processor, peak] = [seen.processor, Math.max(peak, seen.peak)];
  }, LOOK_EVERY_MS);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}; see ${log}.`);
  return { clockSeconds: (Date.now() - begun) / 1000, processorSeconds: processor, peakGigabytes: peak };
}

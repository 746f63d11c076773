/** Runs a Node program and measures processor time and memory of all its processes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Spent {
  /** Processor time of all processes, seconds. */
  readonly processorSeconds: number;
  readonly clockSeconds: number;
  /** Sum of the processes' largest resident memory, GB; an upper bound, because they need not peak together. */
  readonly gigabytes: number;
}

/** Sums what the processes noted: one line each, "processor seconds, largest resident memory in kB". */
export function spentIn(notes: string): Omit<Spent, 'clockSeconds'> {
  const lines = notes
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const sum = (column: number): number => lines.reduce((total, each) => total + (each[column] ?? 0), 0);
  return { processorSeconds: sum(0), gigabytes: (sum(1) * 1024) / 1e9 };
}

/** Size of each JavaScript heap, MB: what Node takes on a machine with 4 GB. With more memory it collects less garbage. */
const HEAP_MB = 2048;

/** Runs `node ...args` in a folder; throws if it fails. Its output goes to `<name>.log` there. */
export async function runMeasured(
  folder: string,
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Spent> {
  const notes = path.join(folder, `${name}-spent.log`);
  const note = path.join(folder, 'note-spent.mjs');
  const log = path.join(folder, `${name}.log`);
  writeFileSync(notes, '');
  writeFileSync(
    note,
    `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
     import { isMainThread } from 'node:worker_threads';
     if (isMainThread) process.on('exit', () => {
       const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
       const status = '/proc/self/status';
       // On Linux maxRSS counts what the parent had when it started this process.
       const most = existsSync(status) ? readFileSync(status, 'utf8').match(/VmHWM:\\s+(\\d+)/)?.[1] : undefined;
       appendFileSync(${JSON.stringify(notes)}, \`\${(userCPUTime + systemCPUTime) / 1e6} \${most ?? maxRSS}\\n\`);
     });`,
  );
  const output = openSync(log, 'w');
  const started = Date.now();
  const program = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env, NODE_OPTIONS: `--import=${note} --max-old-space-size=${HEAP_MB}` },
  });
  const [code] = (await once(program, 'exit')) as [number];
  if (code !== 0) {
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    throw new Error(`${args.join(' ')} in ${folder} ended with ${code}:\n${lines.slice(-15).join('\n')}`);
  }
  return { ...spentIn(readFileSync(notes, 'utf8')), clockSeconds: (Date.now() - started) / 1000 };
}

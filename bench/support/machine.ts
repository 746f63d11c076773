import { cpus, loadavg, totalmem } from 'node:os';

/** Returns the header line of every table: processors, load, memory, Node version, and further remarks (`worth`). */
export const machine = (...worth: readonly string[]): string =>
  [
    `Machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    `load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.version}`,
    ...worth,
  ].join(', ');

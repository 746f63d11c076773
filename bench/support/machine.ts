import { cpus, loadavg, totalmem } from 'node:os';

/** The line above every table: processors, their load of the last minute, memory and Node, and what else is `worth` knowing. */
export const machine = (...worth: readonly string[]): string =>
  [
    `Machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    `load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.version}`,
    ...worth,
  ].join(', ');

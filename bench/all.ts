/**
 * `npm run bench:all`: builds, runs every benchmark with its own time limit, and writes one table of their figures into
 * docs/benchmarks.md. A part that fails is named there; its figures are missing.
 */
import { execFileSync, spawnSync, type StdioOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeBetween } from './support/between-marks.ts';
import { machine } from './support/machine.ts';
import { readRows, tableOf } from './support/results.ts';

const REPORT = 'docs/benchmarks.md';
const PARTS = [
  { file: 'bench/bench.ts', title: 'Bytes, counts and pure functions', minutes: 5 },
  {
    file: 'bench/phone/phone-bench.ts',
    title: 'Start page beside the references on a slow phone',
    minutes: 15,
  },
  { file: 'bench/phone/lighthouse-bench.ts', title: 'Lighthouse', minutes: 15 },
  { file: 'bench/browser/browser-bench.ts', title: 'Start page in a browser', minutes: 15 },
  { file: 'bench/planner/planner-bench.ts', title: 'Planner pages in a browser', minutes: 15 },
  { file: 'bench/planner/answer-bench.ts', title: 'Answers of a search', minutes: 15 },
  {
    file: 'bench/region/region-bench.ts',
    title: 'A generated region as large as the largest Land',
    minutes: 60,
  },
];

const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
const folder = mkdtempSync(path.join(tmpdir(), 'ekiz-bench-'));
const rows = path.join(folder, 'rows.jsonl');
writeFileSync(rows, '');

/** Runs a program with a time limit in minutes; true if it succeeded. */
function ended(program: string, args: readonly string[], stdio: StdioOptions, minutes: number): boolean {
  const env = { ...process.env, BENCH_ROWS: rows };
  return spawnSync(program, args, { stdio, env, timeout: minutes * 60_000 }).status === 0;
}

try {
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  const commit = `commit ${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
  const header = machine(commit, new Date().toISOString().slice(0, 10), 'software GL');
  // Hides the build's output, which lists every file.
  if (!ended('npm', ['run', 'build'], ['ignore', 'ignore', 'inherit'], 10))
    throw new Error('The build failed.');
  const failed = PARTS.filter(({ file, title, minutes }) => {
    console.log(`\n## ${title}\n`);
    const well = ended(process.execPath, ['--import', 'tsx', file], 'inherit', minutes);
    if (!well) console.error(`\n${title}: over a budget, failed or took more than ${minutes} minutes.`);
    return !well;
  }).map(({ title }) => `Over a budget, failed or too slow: ${title}.`);
  const result = [header, tableOf(readRows(readFileSync(rows, 'utf8'))), ...failed].join('\n\n');
  console.log(`\n## All\n\n${result}`);
  writeFileSync(REPORT, writeBetween(readFileSync(REPORT, 'utf8'), 'bench:all', result));
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

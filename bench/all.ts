/** `npm run bench:all`: builds, then runs every benchmark with its own time limit and prints one table each. */
import { spawnSync, type StdioOptions } from 'node:child_process';

const PARTS = [
  { file: 'bench/bench.ts', title: 'Bytes, counts and pure functions', minutes: 5 },
  {
    file: 'bench/phone/phone-bench.ts',
    title: 'Start page beside the references on a slow phone',
    minutes: 15,
  },
  { file: 'bench/browser/browser-bench.ts', title: 'Start page in a browser', minutes: 15 },
  { file: 'bench/planner/planner-bench.ts', title: 'Planner pages in a browser', minutes: 15 },
  { file: 'scripts/measure-growth.ts', title: 'Build against the number of pages', minutes: 15 },
];

/** Runs a program with a time limit in minutes; true if it succeeded. */
function ended(program: string, args: readonly string[], stdio: StdioOptions, minutes: number): boolean {
  return spawnSync(program, args, { stdio, timeout: minutes * 60_000 }).status === 0;
}

// Hides the build's output, which lists every file.
if (!ended('npm', ['run', 'build'], ['ignore', 'ignore', 'inherit'], 10))
  throw new Error('The build failed.');
const failed = PARTS.filter(({ file, title, minutes }) => {
  console.log(`\n## ${title}\n`);
  const well = ended(process.execPath, ['--import', 'tsx', file], 'inherit', minutes);
  if (!well) console.error(`\n${title}: over a budget, failed or took more than ${minutes} minutes.`);
  return !well;
});
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * `npm run bench:all`: the whole table, one part after the other, each ended after its own limit. Needs a build, and
 * `npm install --prefix bench/references` for two of the three references.
 */
import { spawnSync } from 'node:child_process';

const PARTS = [
  { file: 'bench/run.ts', title: 'Bytes, counts and pure functions', minutes: 5 },
  { file: 'bench/phone/run.ts', title: 'Start page beside the references on a slow phone', minutes: 15 },
  { file: 'bench/browser/run.ts', title: 'Start page in a browser', minutes: 15 },
  { file: 'bench/planner/run.ts', title: 'Planner pages in a browser', minutes: 15 },
];

const failed = PARTS.filter(({ file, title, minutes }) => {
  console.log(`\n## ${title}\n`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    stdio: 'inherit',
    timeout: minutes * 60_000,
  });
  if (status !== 0) console.error(`\n${title}: over a budget, failed or took more than ${minutes} minutes.`);
  return status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * `npm run bench`: prints every measurement of `bench/*.ts` with the machine; fails over a byte or count budget. Times
 * are printed, never judged, because machines differ. `--budgets` leaves out what is never judged, which takes most of
 * the time (`npm test`).
 */
import { readdirSync } from 'node:fs';
import type { Measurement } from './measurement.ts';
import { machine } from './support/machine.ts';
import { keepRows } from './support/results.ts';

const onlyBudgets = process.argv.includes('--budgets');
const own = new Set(['bench.ts', 'measurement.ts', 'all.ts']);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !own.has(file));

console.log(`${machine()}\n`);
let over = 0;
for (const file of files.sort()) {
  const { measure } = (await import(`./${file}`)) as {
    measure: (onlyBudgets: boolean) => Promise<Measurement[]>;
  };
  const measurements = await measure(onlyBudgets);
  if (measurements.length > 0) console.log(file.replace(/\.ts$/, ''));
  keepRows(
    measurements.flatMap(({ name, value, unit, limit }) =>
      limit === undefined ? [] : { what: unit ? `${name}, ${unit}` : name, ours: value, bound: limit },
    ),
  );
  for (const { name, value, unit, limit } of measurements) {
    const exceeded = limit !== undefined && value > limit;
    if (exceeded) over += 1;
    const budget =
      limit === undefined
        ? ''
        : exceeded
          ? `  OVER the budget of ${limit} ${unit}`
          : `  (budget ${limit} ${unit})`;
    console.log(`  ${name.padEnd(70)} ${String(Number(value.toFixed(2))).padStart(10)} ${unit}${budget}`);
  }
}
if (over > 0) {
  console.error(`\n${over} measurement(s) over budget.`);
  process.exitCode = 1;
}

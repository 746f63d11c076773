/**
 * Processor time per cell must grow linearly with its length: four times the length must take much less than 16 times
 * as long.
 */
import { expect, test } from 'vitest';
import { row } from './fixtures/lists.fixture.ts';

const COLUMNS = [
  'Einrichtung',
  'Träger',
  'Straße',
  'PLZ',
  'Ort',
  'Ortsteil',
  'Telefon',
  'E-Mail',
  'Internet',
  'Kontakt',
  'Koordinaten',
  'Breite',
  'Phase',
  'Stand',
  'Heutiger Stand',
  'Schwerpunkte',
  'Angebote',
  'Sozialraum',
  'Quellen',
  'Anmerkungen',
];

/** Cells of about `length` characters, each the worst case for one kind of regular expression. */
const WORST: readonly ((length: number) => string)[] = [
  (length) => `Kontakt${' '.repeat(length)}x`,
  (length) => `Leiterin ist${' '.repeat(length)}x`,
  (length) => 'a'.repeat(length),
  (length) => `${'a.'.repeat(length / 2)}@`,
  (length) => 'a@'.repeat(length / 2),
  (length) => "a'".repeat(length / 2),
  (length) => 'Aa '.repeat(length / 3),
  (length) => `www${'.'.repeat(length)}x`,
  (length) => `1${'(,'.repeat(length / 2)}x 2018`,
  (length) => `x${' ['.repeat(length / 2)}s1`,
  (length) => '1 '.repeat(length / 2),
  (length) => `${'1N'.repeat(length / 2)}x`,
  (length) => '"= '.repeat(length / 3),
  (length) => `${'a-'.repeat(length / 2)}!`,
  (length) => ';, '.repeat(length / 3),
];

/** Returns the processor time for one row in milliseconds. */
function costOf(column: string, cell: string): number {
  const start = process.cpuUsage();
  row({ [column]: cell });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
const bestOfFive = (column: string, cell: string): number =>
  Math.min(...Array.from({ length: 5 }, () => costOf(column, cell)));

const SHORT = 2_400;
const BOUND = 9;
/** Below this the clock and the rest of the row dominate, milliseconds. */
const NOTHING = 20;

/**
 * Returns how much longer the long cell takes, 0 if it takes next to nothing; measures again, up to three times, what is
 * over the bound: quadratic growth is over it each time, a machine busy with other tests only now and then.
 */
function growthOf(column: string, short: string, long: string): number {
  if (costOf(column, long) <= NOTHING) return 0;
  let growth = Infinity;
  for (let attempt = 0; attempt < 3 && growth >= BOUND; attempt += 1) {
    const [before, after] = [bestOfFive(column, short), bestOfFive(column, long)];
    growth = Math.min(growth, after > NOTHING ? after / before : 0);
  }
  return growth;
}

test.each(COLUMNS)(
  'a cell of the column „%s“',
  (column) => {
    for (const worst of WORST) {
      const cell = worst(4 * SHORT);
      expect(cell.length).toBeLessThan(10_000);
      expect(growthOf(column, worst(SHORT), cell), worst(12)).toBeLessThan(BOUND);
    }
  },
  120_000,
);

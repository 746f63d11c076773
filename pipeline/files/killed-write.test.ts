import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const OLD = `alt\n${'a'.repeat(3_000_000)}\nEnde alt\n`;
const NEW = `neu\n${'b'.repeat(3_000_000)}\nEnde neu\n`;
const FILES = ['eins.yaml', 'zwei.yaml', 'drei.yaml'];

/** Script that writes all files repeatedly until it is killed, and prints a line when the first round starts. */
const WRITER = `
import { writeAll } from ${JSON.stringify(resolve('pipeline/files/output.ts'))};
const [folder] = process.argv.slice(-1);
const text = (word, letter) => word + '\\n' + letter.repeat(3_000_000) + '\\nEnde ' + word + '\\n';
console.log('los');
for (let round = 0; ; round++) {
  const content = round % 2 === 0 ? text('neu', 'b') : text('alt', 'a');
  await writeAll(folder, ${JSON.stringify(FILES)}.map((path) => ({ path, content })));
}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekiz-'));
  for (const file of FILES) writeFileSync(join(folder, file), OLD);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts the writer and kills it after the given time. */
function killAfter(milliseconds: number): Promise<void> {
  const script = join(folder, '.writer.mts');
  writeFileSync(script, WRITER);
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done) => {
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.on('exit', () => done());
  });
}

describe('a process killed while it writes', () => {
  test.each([1, 4, 7, 12, 18, 25, 33, 45, 60, 80])(
    'after %s ms leaves every file whole, old or new',
    async (milliseconds) => {
      await killAfter(milliseconds);
      for (const file of FILES) {
        const whole = [OLD, NEW].includes(readFileSync(join(folder, file), 'utf8'));
        // Compares a boolean: a failure message that compares texts of 3 MB would take minutes.
        expect(whole, file).toBe(true);
      }
      const beside = readdirSync(folder).filter((each) => !FILES.includes(each) && each !== '.writer.mts');
      for (const each of beside) expect(each).toMatch(/\.neu$/);
    },
    60_000,
  );
});

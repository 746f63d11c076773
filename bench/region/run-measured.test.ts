import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runMeasured, spentIn } from './run-measured.ts';

test('time and memory of all processes are summed', () => {
  expect(spentIn('1.5 1000000\n2 500000\n')).toEqual({ processorSeconds: 3.5, gigabytes: 1.536 });
});

test('a program is measured with the processes it starts, and its failure is told', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ekiz-measured-'));
  try {
    const child = `import { spawnSync } from 'node:child_process';
      spawnSync(process.execPath, ['-e', 'Buffer.alloc(1e8, 1)'], { env: process.env });`;
    writeFileSync(path.join(folder, 'parent.mjs'), child);
    const { gigabytes, processorSeconds } = await runMeasured(folder, 'parent', ['parent.mjs'], {});
    expect(gigabytes).toBeGreaterThan(0.15);
    expect(processorSeconds).toBeGreaterThan(0);
    await expect(runMeasured(folder, 'none', ['none.mjs'], {})).rejects.toThrow(
      /none\.mjs in .* ended with 1/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

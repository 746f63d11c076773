import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figuresOf, TODAY } from '../boundaries/invented.fixture.ts';
import { readBothLevels } from './both-levels.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'zensus-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function read(district: number): ReturnType<typeof readBothLevels> {
  const [file, larger] = [join(folder, 'gemeinden.csv'), join(folder, 'kreise.csv')];
  writeFileSync(file, ['ags,kinder', ...TODAY.map(({ ags }) => `${ags},5000`)].join('\n'));
  writeFileSync(larger, `key,kinder\n14,20003\n14999,${String(district)}\n`);
  return readBothLevels(file, larger, ['kinder'], figuresOf(TODAY));
}

test('districts and Land are the published rows, which differ from the sums by the noise of the census', async () => {
  const counts = await read(19_990);
  expect(counts.get('14999')?.['kinder']).toBe(19_990);
  expect(counts.get('14')?.['kinder']).toBe(20_003);
});

test('rows of other areas stop the run', async () => {
  await expect(read(21_000)).rejects.toThrow(/kinder von 14999 ist 21000, .* zusammen 20000/);
});

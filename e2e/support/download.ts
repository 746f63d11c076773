import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';

/** What a download holds, as text; waits until it is there. */
export async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

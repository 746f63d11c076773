import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';

/** Content of a download as text; waits for its end. */
export async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

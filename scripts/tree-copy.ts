import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the working tree in a temporary folder, so that something else can be built beside what is here; it shares
 * our packages, and its build packs nothing, which costs a minute and shows nothing. Gives the folder; whoever asked for
 * it removes it.
 */
export function copyTree(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `ekiz-${name}-`));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const files = listed.trim().split('\n');
  for (const file of files.filter((each) => existsSync(each))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(file, path.join(folder, file));
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const config = path.join(folder, 'svelte.config.js');
  writeFileSync(config, readFileSync(config, 'utf8').replace('precompress: true', 'precompress: false'));
  return folder;
}

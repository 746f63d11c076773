import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Copies the working tree into a temporary folder, to build a variant of it. Shares the installed packages. Returns the
 * folder; the caller removes it.
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
  return folder;
}

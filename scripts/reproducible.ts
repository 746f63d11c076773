/**
 * `npm run reproducible`: builds twice, the second time in another folder, time zone and locale, and compares every
 * byte. Prints the build's fingerprint, so that anyone can verify a published site against its source.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = process.cwd();

/**
 * Copies the committed and changed files and the installed packages (hard links, because symbolic links would reveal
 * their target).
 */
function copyOfSource(): string {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache', 'reproducible-'));
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of list.split('\0').filter(Boolean)) cpSync(file, path.join(folder, file));
  execFileSync('cp', ['-al', 'node_modules', path.join(folder, 'node_modules')]);
  return folder;
}

function build(folder: string, env: Record<string, string>): Map<string, string> {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const out = path.join(folder, 'build');
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(out, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

const copy = copyOfSource();
try {
  const first = build(root, {});
  const second = build(copy, { TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C' });
  const names = new Set([...first.keys(), ...second.keys()]);
  const different = [...names].filter((name) => first.get(name) !== second.get(name));
  for (const name of different.slice(0, 20)) console.error(`differs: ${name}`);
  const fingerprint = createHash('sha256')
    .update([...first].map(([name, hash]) => `${hash}  ${name}\n`).join(''))
    .digest('hex');
  console.log(`${names.size} files, ${different.length} different. Fingerprint ${fingerprint}`);
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

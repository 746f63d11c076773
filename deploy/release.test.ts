/** Tests `npm run release` (update, rollback, faults) with small invented builds in a temporary folder. */
import { execFile, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installDebian } from '../scripts/debian.ts';

const SCRIPT = path.resolve(import.meta.dirname, 'release.sh');
const hasRsync = (): boolean => spawnSync('rsync', ['--version']).status === 0;
const available = hasRsync() || (installDebian(['rsync']) && hasRsync());

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ekiz-release-'));
  site = path.join(folder, 'ekiz-karte');
});
afterEach(() => {
  for (const disk of mounted.splice(0)) spawnSync('umount', [disk]);
  rmSync(folder, { recursive: true, force: true });
});

const mounted: string[] = [];
/** Mounts an empty disk in memory on a folder; needs root. Returns false if that is not allowed. */
function mountDisk(at: string, megabytes: number): boolean {
  const size = `size=${String(megabytes)}m`;
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', at]).status === 0;
  if (done) mounted.push(at);
  return done;
}

/** True where this process may mount disks; otherwise says that the test of a full disk is left out. */
function mountsDisks(): boolean {
  const at = mkdtempSync(path.join(tmpdir(), 'ekiz-disk-'));
  const done = mountDisk(at, 1);
  for (const disk of mounted.splice(0)) spawnSync('umount', [disk]);
  rmSync(at, { recursive: true });
  if (!done) console.warn('A really full disk is not tested: mounting one needs root.');
  return done;
}

/** Writes an invented build: a page that names its one script, by version. `size`: size of the page in bytes. */
function build(version: string, size = 0): void {
  const root = path.join(folder, 'build');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(`${root}/_app/immutable`, { recursive: true });
  writeFileSync(`${root}/_app/immutable/${version}.js`, version);
  writeFileSync(`${root}/index.html`, `<script src="_app/immutable/${version}.js">${' '.repeat(size)}`);
  writeFileSync(`${root}/404.html`, 'Fehler');
}

/** Runs the script. `before`: shell commands to run first, such as a limit. */
function release(args: readonly string[] = [site], before = ''): SpawnSyncReturns<string> {
  const command = `${before} exec sh "$0" "$@"`;
  return spawnSync('sh', ['-c', command, SCRIPT, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}/bin:${process.env.PATH ?? ''}` },
  });
}

/** Returns what a reader gets: the version named by the page, and whether its script exists. */
function read(): { version: string; whole: boolean } {
  const page = readFileSync(`${site}/aktuell/index.html`, 'utf8');
  const version = /immutable\/(.+)\.js/.exec(page)?.[1] ?? '';
  return { version, whole: existsSync(`${site}/aktuell/_app/immutable/${version}.js`) };
}

describe.runIf(available)('npm run release', () => {
  test('a first version needs no folder on the server; a second keeps what open pages of the first still ask for', () => {
    build('a');
    expect(release()).toMatchObject({ status: 0, stdout: 'Die Karte zeigt jetzt Fassung 1.\n' });
    expect(read()).toEqual({ version: 'a', whole: true });
    build('b');
    expect(release().status).toBe(0);
    expect(read()).toEqual({ version: 'b', whole: true });
    expect(readFileSync(`${site}/aktuell/_app/immutable/a.js`, 'utf8')).toBe('a');
  });

  test('an unchanged file keeps its time, so that its ETag stays, and takes no second place on the disk', () => {
    build('a');
    release();
    const first = statSync(`${site}/aktuell/404.html`);
    build('b');
    release();
    const second = statSync(`${site}/aktuell/404.html`);
    expect([second.mtimeMs, second.ino]).toEqual([first.mtimeMs, first.ino]);
  });

  test('one step leads back, and again forward; open pages of both find their scripts', () => {
    for (const version of ['a', 'b']) {
      build(version);
      release();
    }
    expect(release(['--zurueck', site]).stdout).toBe('Die Karte zeigt jetzt Fassung 1.\n');
    expect(read()).toEqual({ version: 'a', whole: true });
    expect(existsSync(`${site}/aktuell/_app/immutable/b.js`)).toBe(true);
    release(['--zurueck', site]);
    expect(read()).toEqual({ version: 'b', whole: true });
    build('c');
    release();
    expect(read()).toEqual({ version: 'c', whole: true });
    expect(readdirSync(`${site}/aktuell/_app/immutable`)).toEqual(['a.js', 'b.js', 'c.js']);
  });

  test('versions go 30 days after they were replaced, however old they are; the one before stays', () => {
    for (const version of ['a', 'b', 'c']) {
      build(version);
      release();
    }
    const days = (count: number) => Date.now() / 1000 - count * 86_400;
    utimesSync(`${site}/fassungen/1.ersetzt`, days(40), days(40));
    // Uploaded long ago, replaced recently.
    utimesSync(`${site}/fassungen/2/_app/immutable/b.js`, days(400), days(400));
    build('d');
    release();
    expect(existsSync(`${site}/fassungen/1`)).toBe(false);
    build('e');
    release();
    expect(readdirSync(`${site}/aktuell/_app/immutable`)).toEqual(['b.js', 'c.js', 'd.js', 'e.js']);
  });

  test('a clock that jumps years ahead removes neither the current version nor the one before', () => {
    for (const version of ['a', 'b']) {
      build(version);
      release();
    }
    utimesSync(`${site}/fassungen/1.ersetzt`, 0, 0);
    build('c');
    release();
    utimesSync(`${site}/fassungen/2.ersetzt`, 0, 0);
    expect(release(['--zurueck', site]).status).toBe(0);
    expect(read()).toEqual({ version: 'b', whole: true });
  });

  test('a disk that takes no more leaves the version before, and the next attempt succeeds', () => {
    build('a');
    release();
    build('b', 200_000);
    // The limit is in blocks of 512 bytes, so the page does not fit.
    const { status, stderr } = release([site], 'ulimit -f 100;');
    expect(status).toBe(1);
    expect(stderr).toContain('Die Karte zeigt weiter die vorige Fassung');
    expect(read()).toEqual({ version: 'a', whole: true });
    expect(release().status).toBe(0);
    expect(read()).toEqual({ version: 'b', whole: true });
  });

  test.runIf(mountsDisks())(
    'a disk that is really full leaves the version before, whole and readable',
    () => {
      mkdirSync(site);
      mountDisk(site, 1);
      build('a');
      expect(release().status).toBe(0);
      // Fits on no disk of one megabyte.
      build('b', 2_000_000);
      const { status, stderr } = release();
      expect(status).toBe(1);
      expect(stderr).toMatch(/No space left on device|kein Speicherplatz/i);
      expect(stderr).toContain('Die Karte zeigt weiter die vorige Fassung');
      expect(read()).toEqual({ version: 'a', whole: true });
      // What is left of the attempt fills the disk until the next one removes it.
      build('c');
      expect(release().status).toBe(0);
      expect(read()).toEqual({ version: 'c', whole: true });
    },
  );

  test('an upload that breaks off half way leaves the version before', () => {
    build('a');
    release();
    build('b');
    mkdirSync(`${folder}/bin`);
    const half = 'for last; do :; done; mkdir -p "$last"; cp build/index.html "$last"; exit 12';
    writeFileSync(`${folder}/bin/rsync`, `#!/bin/sh\n${half}\n`, { mode: 0o755 });
    expect(release().status).toBe(1);
    expect(read()).toEqual({ version: 'a', whole: true });
    rmSync(`${folder}/bin`, { recursive: true });
    expect(release().status).toBe(0);
    expect(read()).toEqual({ version: 'b', whole: true });
    expect(readdirSync(`${site}/fassungen`).filter((name) => name.endsWith('.neu'))).toEqual([]);
  });

  test('readers see one whole version at every moment of an update and of a rollback', async () => {
    const started = (args: readonly string[]) =>
      promisify(execFile)('sh', [SCRIPT, ...args], { cwd: folder });
    build('a');
    await started([site]);
    let going = true;
    let reads = 0;
    const seen: string[] = [];
    const reader = (async () => {
      while (going) {
        // The page may come from one version and its script from the next.
        const { version, whole } = read();
        expect(whole, version).toBe(true);
        if (seen.at(-1) !== version) seen.push(version);
        reads += 1;
        await pause(1);
      }
    })();
    for (const version of ['b', 'c', 'd']) {
      build(version);
      await started([site]);
    }
    await started(['--zurueck', site]);
    await pause(20);
    going = false;
    await reader;
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'c']);
    expect(reads).toBeGreaterThan(50);
  });

  test('through ssh the same steps run on the server', () => {
    build('a');
    mkdirSync(`${folder}/bin`);
    // Replaces ssh: runs the command locally, as the server would.
    writeFileSync(`${folder}/bin/ssh`, '#!/bin/sh\nshift\nexec sh -c "$*"\n', { mode: 0o755 });
    const run = release([`server.example:${site}`]);
    // rsync also calls ssh and runs on both sides.
    expect(run.stderr).toBe('');
    expect(read()).toEqual({ version: 'a', whole: true });
  });

  test('without target, without build, with a strange target or nothing to go back to it says what is wrong', () => {
    expect(release([]).stderr).toContain('Es fehlt das Ziel');
    expect(release().stderr).toContain('Es gibt keinen Ordner build/');
    build('a');
    expect(release([`${site} neu`]).stderr).toContain('ohne Leerzeichen');
    expect(release(['--zurueck', site]).stderr).toContain('gibt es nicht');
    release();
    expect(release(['--zurueck', site]).stderr).toContain('Es gibt keine frühere Fassung');
    expect(realpathSync(`${site}/aktuell`)).toBe(realpathSync(`${site}/fassungen/1`));
  });
});

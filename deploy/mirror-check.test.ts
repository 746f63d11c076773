/** Tests `npm run mirror-check` against a local nginx with a small invented build and copies of it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureProgram } from './support/installed.ts';
import { startNginx, type RunningServer } from './support/server.ts';

const available = ensureProgram('nginx');

/** Runs the check; resolves to its exit code and output lines. */
async function check(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/mirror-check.ts', ...args]);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, lines: text.trim().split('\n') };
}

describe.runIf(available)('npm run mirror-check', () => {
  let folder: string;
  let server: RunningServer;
  const build = () => path.join(folder, 'build');
  const live = () => path.join(folder, 'live');
  const publish = () => {
    rmSync(live(), { recursive: true, force: true });
    cpSync(build(), live(), { recursive: true });
  };
  const nginx = (maps?: (text: string) => string) =>
    startNginx({ basePath: '', brotli: false, embedder: '', files: live(), ...(maps ? { maps } : {}) });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ekiz-mirror-'));
    for (const [file, text] of Object.entries({
      'index.html': '<h1>Seite</h1>',
      'gemeinden/index.html': '<h1>Gemeinden äöü</h1>',
      'daten/standorte.csv': 'name\nMuster\n',
      '_app/immutable/a.js': 'export {}',
      '.well-known/security.txt': 'Contact: mailto:a@b.example\n',
      '404.html': '<h1>Fehler</h1>',
    })) {
      mkdirSync(path.dirname(path.join(build(), file)), { recursive: true });
      writeFileSync(path.join(build(), file), text);
    }
    for (const file of ['gemeinden/index.html', '_app/immutable/a.js'])
      writeFileSync(path.join(build(), `${file}.gz`), gzipSync(readFileSync(path.join(build(), file))));
    publish();
    server = await nginx();
  });
  afterAll(() => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('an equal copy is equal', async () => {
    const { code, lines } = await check(`${server.address}/`, '--build', build());
    expect(lines).toEqual([`${server.address}: alle 5 Dateien wie in ${build()}/, alle Kopfzeilen richtig.`]);
    expect(code).toBe(0);
  });

  test('a changed file, an old page, old or broken twins, a missing file, a foreign error page are named', async () => {
    writeFileSync(path.join(live(), 'gemeinden/index.html.gz'), gzipSync('<h1>Gemeinden</h1>'));
    writeFileSync(path.join(live(), '_app/immutable/a.js.gz'), 'not compressed');
    writeFileSync(path.join(live(), 'daten/standorte.csv'), 'name\nFremd\n');
    writeFileSync(path.join(live(), 'index.html'), '<h1>Seite von gestern</h1>');
    writeFileSync(path.join(live(), '404.html'), 'Not found');
    rmSync(path.join(live(), '.well-known/security.txt'));
    const { code, lines } = await check(server.address, '--build', build());
    publish();
    expect(lines).toEqual([
      'anders: /',
      'anders: /daten/standorte.csv',
      'anders: /gemeinden/',
      'anders: 404.html',
      'fehlt: /.well-known/security.txt (Antwort 404)',
      'nicht lesbar: /_app/immutable/a.js',
      `${server.address}: 6 Abweichungen bei 5 Dateien.`,
    ]);
    expect(code).toBe(1);
  });

  test('a missing and a wrong header are named with the file', async () => {
    const other = await nginx((text) =>
      text.replace(/default\s+"no-cache"/, 'default "public"').replace('~/daten/', '~/nirgends/'),
    );
    const { code, lines } = await check(other.address, '--build', build());
    other.stop();
    expect(lines).toContain('Kopfzeile falsch: / cache-control: public');
    expect(lines).toContain('Kopfzeile fehlt: /daten/standorte.csv access-control-allow-origin');
    expect(code).toBe(1);
  });

  test('a wrong call, no build and a silent address end with one sentence and exit code 2', async () => {
    const wrong = await check('karte.example');
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.lines.join()).toContain('Es fehlt die Adresse');
    const none = await check('http://127.0.0.1:9', '--build', `${folder}/nichts`);
    expect(none.lines.join()).toMatch(/Es gibt keinen Ordner .*nichts\//);
    const silent = await check('http://127.0.0.1:9', '--build', build());
    expect(silent).toMatchObject({ code: 2 });
    expect(silent.lines.join()).toMatch(/^http:\/\/127\.0\.0\.1:9 antwortet nicht: /);
  });
});

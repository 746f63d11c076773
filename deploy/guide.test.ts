/**
 * Runs the commands of `docs/betrieb.md` as they stand there, on a made-up machine: a folder holds its /etc, /srv and
 * /var, small programs stand for apt-get, certbot, systemctl and ssh, and ports are free ones. nginx, Caddy, rsync and
 * npm are the real ones.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureProgram, withSbin } from './support/installed.ts';
import { freePort } from './support/server.ts';

const GUIDE = readFileSync('docs/betrieb.md', 'utf8');
const hasNginx = ensureProgram('nginx');
const hasCaddy = ensureProgram('caddy');
const hasTools = ['rsync --version', 'openssl version'].every((each) => {
  const [program = '', argument = ''] = each.split(' ');
  return spawnSync(program, [argument]).status === 0;
});

/** The shell commands of a section, as one script. Throws where there are none. */
function commands(heading: string): string {
  const section = GUIDE.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  if (blocks.length === 0) throw new Error(`docs/betrieb.md has no commands under "${heading}"`);
  return blocks.join('');
}

let machine: string;
let http: number;
let https: number;
let running: ChildProcess | undefined;

/** The machine's own folders in place of the real ones. */
const onMachine = (text: string): string =>
  text
    .replace(
      /(^|[\s'"=:])(\/(?:etc\/(?:nginx|caddy|letsencrypt)|srv|var\/www|var\/log|run)\b)/g,
      `$1${machine}$2`,
    )
    .replace('ln -s ../sites', 'ln -s ../sites');

function program(name: string, text: string): void {
  writeFileSync(`${machine}/bin/${name}`, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
}

/** Runs commands of the guide; the exit code and what they print. */
function run(script: string, env: NodeJS.ProcessEnv = {}): { status: number | null; output: string } {
  const { PATH = '' } = withSbin();
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', onMachine(script)], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${machine}/bin:${PATH}`, ...env },
  });
  return { status, output: stdout + stderr };
}

beforeEach(async () => {
  machine = mkdtempSync(path.join(tmpdir(), 'ekiz-machine-'));
  [http, https] = [await freePort(), await freePort()];
  for (const folder of ['bin', 'srv', 'var/www/html', 'var/log/nginx', 'run', 'etc/caddy', 'etc/letsencrypt'])
    mkdirSync(`${machine}/${folder}`, { recursive: true });
  program('apt-get', 'true');
  program('systemctl', `echo "$@" >> ${machine}/systemctl`);
  // "server:/srv/…" lies on this machine too.
  program('ssh', 'shift; exec sh -c "$*"');
});
afterEach(() => {
  running?.kill();
  running = undefined;
  rmSync(machine, { recursive: true, force: true });
});

/** Debian's nginx as just installed, with its own page on port 80. */
function installNginx(): void {
  cpSync('/etc/nginx', `${machine}/etc/nginx`, { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(`${machine}/etc/nginx/sites-enabled`))
    if (name !== 'default') rmSync(`${machine}/etc/nginx/sites-enabled/${name}`);
  const real = execFileSync('sh', ['-c', 'command -v nginx'], { env: withSbin(), encoding: 'utf8' }).trim();
  // Before each test of the settings: own folders and ports, and root may serve its own files.
  program(
    'nginx',
    `find ${machine}/etc/nginx -type f \\( -name '*.conf' -o -path '*/sites-available/*' -o -path '*/snippets/*' \\) -exec sed -i \\
  -e 's#\\([ "=]\\)/\\(etc/nginx\\|etc/letsencrypt\\|srv\\|var/www\\|var/log\\|run\\)/#\\1${machine}/\\2/#g' \\
  -e 's#listen 80\\b#listen 127.0.0.1:${String(http)}#; s#listen 443\\b#listen 127.0.0.1:${String(https)}#; /listen \\[::\\]/d' \\
  -e 's#^user .*#${process.getuid?.() === 0 ? 'user root;' : ''}#' {} +
exec ${real} -e stderr -c ${machine}/etc/nginx/nginx.conf "$@"`,
  );
}

/** certbot's result, with a certificate that this test signs itself. */
function installCertbot(): void {
  const folder = `${machine}/etc/letsencrypt/live/karte.musterstadt.de`;
  program(
    'certbot',
    `mkdir -p ${folder} && openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=karte.musterstadt.de \\
  -keyout ${folder}/privkey.pem -out ${folder}/fullchain.pem 2>/dev/null`,
  );
}

async function whenAnswering(ask: () => Promise<string>): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask();
    if (answer !== '' || attempt > 200) return answer;
  }
}

/** Status line and headers of an answer, in lower case; "" where nothing answers. */
const head = async (address: string): Promise<string> =>
  new Promise((resolve) => {
    const args = ['-sIk', '--retry', '20', '--retry-connrefused', '--retry-delay', '1', '--resolve'];
    const host = `karte.musterstadt.de:${String(https)}:127.0.0.1`;
    const child = spawn('curl', [...args, host, address]);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('close', () => resolve(text.toLowerCase()));
  });

const PUBLISH = 'Neue Fassung veröffentlichen';
const [release = '', back = ''] = commands(PUBLISH).trim().split('\n');

describe.runIf(hasNginx && hasTools && existsSync('build/index.html'))('the guide with nginx', () => {
  test('without a certificate the settings are refused by name and the server is not touched', () => {
    installNginx();
    program('certbot', 'true');
    const { status, output } = run(commands('nginx'));
    expect(status).not.toBe(0);
    expect(output).toContain('fullchain.pem');
    expect(existsSync(`${machine}/systemctl`)).toBe(false);
  });

  test('installed, published, updated, rolled back and checked by its own commands', async () => {
    installNginx();
    installCertbot();
    expect(run(release)).toMatchObject({ status: 0 });
    const { status, output } = run(commands('nginx'));
    expect(output).not.toMatch(/warn|emerg/);
    expect(status).toBe(0);
    expect(readFileSync(`${machine}/systemctl`, 'utf8')).toBe('reload nginx\n');
    running = spawn(`${machine}/bin/nginx`, ['-g', 'daemon off;'], { env: withSbin() });

    const address = `https://karte.musterstadt.de:${String(https)}`;
    const start = await whenAnswering(() => head(`${address}/`));
    expect(start).toMatch(/^http\/2 200/);
    expect(start).toContain('x-content-type-options: nosniff');
    expect(await head(`${address}/gibt-es-nicht/`)).toMatch(/^http\/2 404/);

    const redirect = spawnSync(
      'curl',
      ['-sI', '-H', 'Host: karte.musterstadt.de', `http://127.0.0.1:${String(http)}/kreise/`],
      { encoding: 'utf8' },
    );
    expect(redirect.stdout).toMatch(/Location: https:\/\/karte\.musterstadt\.de\/kreise\//i);
    const foreign = spawnSync(
      'curl',
      ['-sI', '-H', 'Host: www.fremd.example', `http://127.0.0.1:${String(http)}/kreise/`],
      { encoding: 'utf8' },
    );
    expect(foreign.stdout).toMatch(/Location: https:\/\/karte\.musterstadt\.de\/kreise\//i);
    mkdirSync(`${machine}/var/www/html/.well-known/acme-challenge`, { recursive: true });
    writeFileSync(`${machine}/var/www/html/.well-known/acme-challenge/probe`, 'ok');
    const challenge = spawnSync(
      'curl',
      [
        '-s',
        '-H',
        'Host: karte.musterstadt.de',
        `http://127.0.0.1:${String(http)}/.well-known/acme-challenge/probe`,
      ],
      { encoding: 'utf8' },
    );
    expect(challenge.stdout).toBe('ok');

    expect(run(release).status).toBe(0);
    expect(readlinkSync(`${machine}/srv/ekiz-karte/aktuell`)).toBe('fassungen/2');
    expect(run(back).status).toBe(0);
    expect(readlinkSync(`${machine}/srv/ekiz-karte/aktuell`)).toBe('fassungen/1');

    const check = commands('Prüfen, ob').replace(
      'https://karte.musterstadt.de',
      `https://localhost:${String(https)}`,
    );
    const same = run(check, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect(same.output).toContain('alle Kopfzeilen richtig');
    expect(same.status).toBe(0);
    const [logs] = [
      readdirSync(`${machine}/var/log/nginx`)
        .map((name) => readFileSync(`${machine}/var/log/nginx/${name}`, 'utf8'))
        .join(''),
    ];
    expect(logs).not.toMatch(/\d+\.\d+\.\d+\.\d+/);
  });
});

describe.runIf(hasCaddy && hasTools && existsSync('build/index.html'))('the guide with Caddy', () => {
  test('installed, published, updated, rolled back and checked by its own commands', async () => {
    expect(run(release)).toMatchObject({ status: 0 });
    expect(run(commands('Caddy')).status).toBe(0);
    expect(readFileSync(`${machine}/systemctl`, 'utf8')).toBe('reload caddy\n');
    const file = `${machine}/etc/caddy/Caddyfile`;
    const text = readFileSync(file, 'utf8')
      .replace(/^\{\n/m, '{\n\tadmin off\n\tauto_https off\n')
      .replace('karte.musterstadt.de {', `http://127.0.0.1:${String(http)} {`)
      .replace('/srv/ekiz-karte', `${machine}/srv/ekiz-karte`);
    writeFileSync(file, text);
    running = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
      env: { ...withSbin(), HOME: machine },
    });
    const address = `http://127.0.0.1:${String(http)}`;
    expect(await whenAnswering(() => head(`${address}/`))).toMatch(/^http\/1\.1 200/);
    expect(run(release).status).toBe(0);
    expect(readlinkSync(`${machine}/srv/ekiz-karte/aktuell`)).toBe('fassungen/2');
    expect(run(back).status).toBe(0);
    expect(readlinkSync(`${machine}/srv/ekiz-karte/aktuell`)).toBe('fassungen/1');
    const check = commands('Prüfen, ob').replace('https://karte.musterstadt.de', address);
    const same = run(check);
    expect(same.output).toContain('alle Kopfzeilen richtig');
    expect(same.status).toBe(0);
  });
});

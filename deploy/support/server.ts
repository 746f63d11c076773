import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BROTLI_MODULE, withSbin } from './installed.ts';

/** A running web server with our configuration. */
export interface RunningServer {
  /** Address with sub-path, without trailing slash. */
  readonly address: string;
  stop(): void;
}

/** Parameters of a test run. */
export interface Setup {
  /** Sub-path such as "/karte", or "". */
  readonly basePath: string;
  readonly brotli: boolean;
  /** Address that may embed the map in addition to the site itself, or "". */
  readonly embedder: string;
  /** Folder of the files to serve; default `build/`. */
  readonly files?: string;
  /** Modifies `ekiz-zuordnung.conf`, as an operator might by mistake. */
  readonly maps?: (text: string) => string;
}

/** Origin that may embed the map in most of these tests. */
export const EMBEDDER = 'https://www.musterort.example';

const HERE = path.resolve(import.meta.dirname, '..');
const BUILD = path.resolve(HERE, '../build');

/** A free TCP port of this machine. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Creates a document root with the built site at its root or under the sub-path; a link, not a copy. */
function documentRoot(folder: string, { basePath, files = BUILD }: Setup): string {
  const root = path.join(folder, 'www');
  if (basePath === '') symlinkSync(files, root);
  else {
    mkdirSync(root);
    symlinkSync(files, path.join(root, basePath));
  }
  return root;
}

async function whenAnswering(process: ChildProcess, address: string, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (process.exitCode !== null) break;
    try {
      await fetch(`${address}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`The web server did not start:\n${log()}`);
}

async function start(
  program: string,
  args: (folder: string, port: number) => string[],
  basePath: string,
): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ekiz-hosting-'));
  const port = await freePort();
  const child = spawn(program, args(folder, port), {
    env: { ...withSbin(), HOME: folder, EKIZ_EINBETTEN: EMBEDDER },
  });
  const output: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const address = `http://127.0.0.1:${port}${basePath}`;
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await whenAnswering(child, address, () => output.join(''));
  } catch (error) {
    stop();
    throw error;
  }
  return { address, stop };
}

/** Returns the server block of the example as an operator adapts it, without TLS. */
function nginxServerBlock(port: number, root: string, basePath: string): string {
  const example = readFileSync(`${HERE}/nginx/beispiel.conf`, 'utf8');
  const block = example.slice(example.lastIndexOf('server {'));
  return block
    .replace(/^\s*listen \[::\].*$/m, '')
    .replace(/listen 443[^;]*;/, `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_certificate.*$/gm, '')
    .replace('root /srv/ekiz-karte/aktuell;', `root ${root};`)
    .replace('set $ekiz_basis "";', `set $ekiz_basis "${basePath}";`)
    .replace('/etc/nginx/snippets/', `${HERE}/nginx/`);
}

/** Starts nginx with the files of `deploy/nginx/`. */
export function startNginx(setup: Setup): Promise<RunningServer> {
  const { basePath, brotli, embedder } = setup;
  const write = (folder: string, port: number): string[] => {
    const root = documentRoot(folder, setup);
    // The operator's manual step: adds the embedder to the line of the embedded view.
    const maps = readFileSync(`${HERE}/nginx/ekiz-zuordnung.conf`, 'utf8').replace(
      /(~\/einbetten\/karte\/\s+"'self')/,
      `$1 ${embedder}`,
    );
    writeFileSync(`${folder}/zuordnung.conf`, setup.maps?.(maps) ?? maps);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const config = `
${brotli ? `load_module ${BROTLI_MODULE};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/zuordnung.conf;
  ${brotli ? `include ${HERE}/nginx/ekiz-brotli.conf;` : ''}
  ${nginxServerBlock(port, root, basePath)}
}`;
    writeFileSync(`${folder}/nginx.conf`, config);
    return ['-c', `${folder}/nginx.conf`, '-e', 'stderr'];
  };
  return start('nginx', write, basePath);
}

/** Starts nginx with the container's configuration, adapted to the test's folder and port. */
export function startContainerNginx(setup: Setup): Promise<RunningServer> {
  const write = (folder: string, port: number): string[] => {
    const config = readFileSync(`${HERE}/nginx/container.conf`, 'utf8')
      .replaceAll('/tmp/', `${folder}/`)
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('/srv/www', documentRoot(folder, setup))
      .replace('/etc/nginx/conf.d/ekiz-*.conf', `${HERE}/nginx/ekiz-[zb]*.conf`)
      .replace('/etc/nginx/snippets/', `${HERE}/nginx/`);
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(`${folder}/nginx.conf`, `${user}\n${config}`);
    return ['-c', `${folder}/nginx.conf`, '-e', 'stderr'];
  };
  return start('nginx', write, setup.basePath);
}

/** Starts Caddy with `deploy/caddy/Caddyfile`. */
export function startCaddy(setup: Setup): Promise<RunningServer> {
  const { basePath } = setup;
  const write = (folder: string, port: number): string[] => {
    const root = documentRoot(folder, setup);
    const example = readFileSync(`${HERE}/caddy/Caddyfile`, 'utf8')
      .replace('karte.musterstadt.example {', `http://127.0.0.1:${port} {`)
      .replace('/srv/ekiz-karte/aktuell ""', `${root} "${basePath}"`)
      .replace(/^\{\n/m, '{\n\tadmin off\n\tauto_https off\n');
    writeFileSync(`${folder}/Caddyfile`, example);
    return ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`];
  };
  return start('caddy', write, basePath);
}

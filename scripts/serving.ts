/** Starts `scripts/serve.ts` for tests and benchmarks: a process of its own, on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What to serve: a folder (`build` unless told) and the sub-path it stands under (none unless told, `/karte`). */
export interface Served {
  readonly folder?: string;
  readonly basePath?: string;
}

/** A server that answers: its address with a slash at the end, and how to end it. */
export interface Serving {
  readonly home: string;
  readonly stop: () => void;
}

/** Resolves once the server answers. Throws with what the server said when it does not start, such as no build. */
export async function serving({ folder = 'build', basePath = '' }: Served = {}): Promise<Serving> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, PORT: '0', SITE_DIR: folder, BASE_PATH: basePath },
  });
  process.once('exit', () => server.kill());
  let complaint = '';
  server.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const [said] = (await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => {
      throw new Error(`No server for ${folder}/; is there a build?\n${complaint}`);
    }),
  ])) as [Buffer];
  const home = /http:\S+/.exec(said.toString())?.[0];
  if (home === undefined)
    throw new Error(`The server for ${folder}/ did not say its address: ${said.toString()}`);
  return { home, stop: () => server.kill() };
}

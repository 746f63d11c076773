/** Starts `scripts/serve.ts` for tests and benchmarks as a separate process on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Folder (default `build`) and sub-path ("/karte"; default none). */
export interface Served {
  readonly folder?: string;
  readonly basePath?: string;
}

/** A running server: its address with a trailing slash, and a function that stops it. */
export interface Serving {
  readonly home: string;
  readonly stop: () => void;
}

/** Resolves once the server answers. Throws with the server's output if it does not start. */
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

/** Drives Firefox over Marionette (JSON over TCP), without geckodriver. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './driver.ts';

const PORT = 4328;
const STARTS = 60_000;

async function connected(): Promise<Socket> {
  const end = Date.now() + STARTS;
  for (;;) {
    const socket = connect(PORT, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (open) return socket;
    if (Date.now() > end) throw new Error('Firefox did not open its port.');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

type Answer = [type: 1, id: number, error: { message: string } | null, result: unknown];

/** Splits the stream into messages ("<bytes>:<JSON>") and resolves the pending command of each answer. */
function answersOf(socket: Socket): (id: number) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, colon).toString());
      if (colon < 0 || rest.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString());
      rest = rest.subarray(colon + 1 + length);
      // The first message is a greeting.
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message as Answer);
    }
  });
  return (id) =>
    new Promise((resolve, reject) => {
      waiting.set(id, ([, , error, result]) => (error ? reject(new Error(error.message)) : resolve(result)));
    });
}

/** Starts Firefox without a window and with a fresh profile; `preferences` as in about:config. */
export async function firefox(program: string, preferences: Record<string, boolean> = {}): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'ekiz-firefox-'));
  const all = { 'marionette.port': PORT, 'webgl.force-enabled': true, ...preferences };
  const lines = Object.entries(all).map(([key, value]) => `user_pref("${key}", ${String(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(program, ['--headless', '--marionette', '--profile', profile], {
    stdio: 'ignore',
    // Renders WebGL in software on machines without a GPU.
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const socket = await connected().catch((error: unknown) => {
    child.kill();
    throw error;
  });
  const answer = answersOf(socket);
  let last = 0;
  const ask = (name: string, parameters: Record<string, unknown> = {}): Promise<unknown> => {
    const id = (last += 1);
    const message = JSON.stringify([0, id, name, parameters]);
    const answered = answer(id);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    return answered;
  };
  const session = (await ask('WebDriver:NewSession')) as { capabilities: { browserVersion: string } };
  return {
    name: 'Firefox',
    version: session.capabilities.browserVersion,
    send: (command, parameters) => ask(`WebDriver:${command}`, parameters),
    quit: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await ask('Marionette:Quit', { flags: ['eForceQuit'] });
      await ended;
      socket.destroy();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

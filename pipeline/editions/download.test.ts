import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { download } from './download.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ekiz-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
describe('downloading', () => {
  const serve = async (answer: (path: string) => [status: number, body: string | undefined]) => {
    const server = createServer((request, response) => {
      const [status, body] = answer(request.url ?? '');
      if (body === undefined) {
        response.writeHead(status, { 'Content-Length': 100 });
        response.write('nur der Anfang');
        response.destroy();
      } else response.writeHead(status).end(body);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    return { address: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
  };

  test('keeps the file under its name', async () => {
    const { address, close } = await serve(() => [200, 'inhalt']);
    const file = await download(`${address}/ordner/vg250.zip?x=1`, folder, () => undefined);
    close();
    expect(file).toBe(at('vg250.zip'));
    expect(readFileSync(file, 'utf8')).toBe('inhalt');
  });

  test('refuses a file that is too large, and leaves nothing of it', async () => {
    const { address, close } = await serve(() => [200, 'x'.repeat(3_000_000)]);
    await expect(download(`${address}/vg250.zip`, folder, () => undefined, 2_000_000)).rejects.toThrow(
      'schickt mehr als 2 MB',
    );
    close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [404, 'weg', /Antwort 404/],
    [200, undefined, /lässt sich nicht laden/],
  ])('leaves nothing after a failure (%s)', async (status, body, message) => {
    const { address, close } = await serve(() => [status, body]);
    await expect(download(`${address}/vg250.zip`, folder, () => undefined)).rejects.toThrow(message);
    close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

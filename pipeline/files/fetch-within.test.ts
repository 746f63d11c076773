import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { BeyondLimits, fetchWithin, textWithin } from './fetch-within.ts';

const open: { close: () => void }[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const server of open.splice(0)) server.close();
});
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.push(server);
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
const redirect =
  (to: string): RequestListener =>
  (request, response) =>
    request.url === '/ziel' ? response.end('da') : response.writeHead(302, { location: to }).end();

test('a redirect within the host is followed', async () => {
  const address = await serve(redirect('/ziel'));
  const answer = await fetchWithin(`${address}/alt`, {}, { otherHosts: false });
  expect(await textWithin(answer, 10)).toBe('da');
});

test('one to another host only where that is allowed', async () => {
  const other = await serve(redirect('/ziel'));
  const address = await serve(redirect(`${other}/ziel`));
  await expect(fetchWithin(address, {}, { otherHosts: false })).rejects.toThrow('anderen Rechner: 127.0.0.1');
  expect((await fetchWithin(address, {}, { otherHosts: true })).ok).toBe(true);
});

test.each(['http://karte.example/', 'file:///etc/passwd', 'data:text/plain,x'])(
  'none from https to %s',
  async (location) => {
    const fetch = vi.fn(() => Promise.resolve(new Response(null, { status: 301, headers: { location } })));
    vi.stubGlobal('fetch', fetch);
    await expect(fetchWithin('https://karte.example/', {}, { otherHosts: true })).rejects.toThrow(
      'ohne Verschlüsselung',
    );
    expect(fetch).toHaveBeenCalledOnce();
  },
);

test('a circle of redirects ends', async () => {
  const address = await serve(redirect('/wieder'));
  await expect(fetchWithin(address, {}, { otherHosts: true })).rejects.toThrow('mehr als 5-mal');
});

test('an answer without end is left as soon as it is too long', async () => {
  let left = false;
  const address = await serve((_, response) => {
    const more = setInterval(() => response.write('x'.repeat(100_000)), 1);
    response.on('close', () => {
      left = true;
      clearInterval(more);
    });
  });
  const answer = await fetchWithin(address, {}, { otherHosts: false });
  await expect(textWithin(answer, 1_000_000)).rejects.toThrow(new BeyondLimits('schickt mehr als 1 MB'));
  await expect.poll(() => left).toBe(true);
});

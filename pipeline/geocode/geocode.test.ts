import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { politeAsker, type Manners } from './polite.ts';
import { chooseLocation, worthAsking, type LocationChoice } from './propose.ts';
import { NOMINATIM, PHOTON, type Candidate } from './services.ts';

const HASTY: Manners = { pauseMs: 20, timeoutMs: 30_000, retries: 1 };
const QUERY = { street: 'Musterstraße 1', postcode: '01234', place: 'Musterort' };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  vi.unstubAllGlobals();
});

/** Starts a local geocoder that answers with `listener`, and returns its address. */
async function stub(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const HOUSE = {
  lat: '51.0001',
  lon: '13.5001',
  addresstype: 'building',
  display_name: 'Musterstraße 1',
  address: { house_number: '1' },
};

describe('asking', () => {
  test('Nominatim gives the house, asked by its parts', async () => {
    let asked = '';
    const base = await stub((request, response) => {
      asked = request.url ?? '';
      response.end(JSON.stringify([HOUSE]));
    });
    const answer = await politeAsker(HASTY)(NOMINATIM.urlFor(base, QUERY));
    expect(Object.fromEntries(new URL(asked, base).searchParams)).toMatchObject({
      street: 'Musterstraße 1',
      postalcode: '01234',
      city: 'Musterort',
      countrycodes: 'de',
    });
    expect(NOMINATIM.candidatesIn(answer)).toEqual([
      { lon: 13.5001, lat: 51.0001, precision: 'address', label: 'Musterstraße 1' },
    ]);
  });

  test('Photon gives the street', async () => {
    const feature = {
      geometry: { coordinates: [13.5, 51] },
      properties: { type: 'street', name: 'Musterstraße', city: 'Musterort' },
    };
    const base = await stub((_request, response) => response.end(JSON.stringify({ features: [feature] })));
    expect(PHOTON.candidatesIn(await politeAsker(HASTY)(PHOTON.urlFor(base, QUERY)))).toEqual([
      { lon: 13.5, lat: 51, precision: 'street', label: 'Musterstraße Musterort' },
    ]);
  });

  test('a busy service waits and tries again, and gives up in the end', async () => {
    let times = 0;
    const base = await stub((_request, response) => {
      times += 1;
      response.statusCode = times === 1 ? 429 : 200;
      response.end('[]');
    });
    await expect(politeAsker(HASTY)(base)).resolves.toEqual([]);
    const busy = await stub((_request, response) => {
      response.statusCode = 429;
      response.end();
    });
    await expect(politeAsker(HASTY)(busy)).rejects.toThrow('überlastet');
  });

  test('a service that does not answer is told', async () => {
    const base = await stub(() => undefined);
    await expect(politeAsker({ ...HASTY, timeoutMs: 300 })(base)).rejects.toThrow('nicht rechtzeitig');
  });

  test.each<[string, RequestListener]>([
    ['Fehler 500', (_request, response) => response.writeHead(500).end()],
    ['unverständlich', (_request, response) => response.end('<html>')],
    [
      'anderen Rechner: fremd.example',
      (_request, response) => response.writeHead(302, { location: 'http://fremd.example/' }).end(),
    ],
  ])('a service in trouble is told: %s', async (message, listener) => {
    const base = await stub(listener);
    await expect(politeAsker(HASTY)(base)).rejects.toThrow(message);
  });

  test('an answer of more than 1 MB is not read', async () => {
    const base = await stub((_request, response) => response.end(JSON.stringify(['x'.repeat(1_000_000)])));
    await expect(politeAsker(HASTY)(base)).rejects.toThrow('mehr als 1 MB');
  });

  test('leaves a pause after an answer, also one to a request that was slow to arrive', async () => {
    const ends: number[] = [];
    const starts: number[] = [];
    vi.stubGlobal('fetch', async () => {
      starts.push(Date.now());
      await setTimeout(50);
      ends.push(Date.now());
      return new Response('[]');
    });
    const ask = politeAsker({ ...HASTY, pauseMs: 150 });
    await ask('http://127.0.0.1/');
    await ask('http://127.0.0.1/');
    // A timer may end a millisecond early.
    expect((starts[1] ?? 0) - (ends[0] ?? 0)).toBeGreaterThanOrEqual(149);
  });

  test.each([[null], [{}], [[null]], [[{}]], [[{ lat: 'x', lon: null }]], [{ features: [{}] }], ['text']])(
    'the answer %j holds no candidate',
    (answer) => {
      expect([...NOMINATIM.candidatesIn(answer), ...PHOTON.candidatesIn(answer)]).toEqual([]);
    },
  );
});

describe('choosing', () => {
  const musterort = { name: 'Musterort', officialName: 'Musterort' } as Municipality;
  const elsewhere = { name: 'Nachbarort', officialName: 'Nachbarort' } as Municipality;
  const at = (lon: number): Municipality => (lon < 14 ? musterort : elsewhere);
  const house: Candidate = { lon: 13.5001, lat: 51.0001, precision: 'address', label: 'Musterstraße 1' };
  const choose = (...candidates: Candidate[]): LocationChoice =>
    chooseLocation(SAMPLE_RECORD, candidates, { source: 'Testdienst' }, at);

  test('takes the house, with its radius and source', () => {
    expect(choose({ ...house, precision: 'street' }, house)).toEqual({
      location: { lon: 13.5001, lat: 51.0001, precision: 'address', radiusMetres: 50, source: 'Testdienst' },
      label: 'Musterstraße 1',
    });
  });

  test.each<[string, Candidate[]]>([
    ['kennt diese Anschrift nicht', []],
    ['liegt in Musterort', [{ ...house, lon: 14.5 }]],
    ['mehrdeutig', [house, { ...house, lat: 51.01 }]],
    ['nicht genauer', [{ ...house, precision: 'municipality' }]],
  ])('says why there is nothing better: %s', (why, candidates) => {
    expect(choose(...candidates)).toHaveProperty('why', expect.stringContaining(why) as string);
  });

  test('two answers for one house are no ambiguity', () => {
    expect(choose(house, { ...house, lat: 51.0002 })).toHaveProperty('location');
  });

  test('asks only where the address could make the point sharper', () => {
    expect(worthAsking(SAMPLE_RECORD)).toBe(true);
    expect(worthAsking({ ...SAMPLE_RECORD, address: { place: 'Musterort' } })).toBe(false);
    const onlyPostcode = { ...SAMPLE_RECORD, address: { postcode: '01234', place: 'Musterort' } };
    const location = { ...SAMPLE_RECORD.location, precision: 'municipality' as const };
    expect(worthAsking({ ...onlyPostcode, location })).toBe(true);
    expect(worthAsking(onlyPostcode), 'the postcode area is known already').toBe(false);
    expect(
      worthAsking({ ...SAMPLE_RECORD, location: { ...SAMPLE_RECORD.location, precision: 'address' } }),
    ).toBe(false);
  });
});

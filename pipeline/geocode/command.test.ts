import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { siteYaml } from '../../src/lib/sites/record/yaml.ts';

/** An invented facility at a real place: the centre of Eilenburg. */
const RECORD = {
  ...SAMPLE_RECORD,
  name: 'Testkita Ahorn',
  address: { street: 'Musterstr. 5a', postcode: '04838', place: 'Eilenburg' },
  location: {
    lon: 12.63,
    lat: 51.46,
    precision: 'municipality' as const,
    radiusMetres: 5_000,
    source: 'erfunden',
  },
};
const CANDIDATE = { lat: '51.4602', lon: '12.6302', addresstype: 'building', display_name: 'Musterstr. 5a' };

let folder: string;
let server: Server;
let asked: string[];
let answer: { status: number; body: string };
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekiz-'));
  writeFileSync(join(folder, 'testkita-ahorn.yaml'), siteYaml(RECORD));
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command with `typed` as terminal input. */
function command(typed: string, ...flags: string[]): Promise<{ code: number | null; said: string }> {
  const service = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const args = ['--dienst', service, '--ordner', folder, '--antworten', join(folder, '.antworten'), ...flags];
  const child = spawn(process.execPath, ['--import', 'tsx', 'pipeline/geocode/command.ts', ...args]);
  let said = '';
  child.stdout.on('data', (each) => (said += String(each)));
  child.stderr.on('data', (each) => (said += String(each)));
  child.stdin.end(typed);
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}
const file = (): string => readFileSync(join(folder, 'testkita-ahorn.yaml'), 'utf8');

test('proposes, waits for a yes, and writes the sharper place with its source', async () => {
  answer = { status: 200, body: JSON.stringify([CANDIDATE]) };
  const dry = await command('');
  expect(dry.code).toBe(0);
  expect(dry.said).toContain('testkita-ahorn: Gemeinde → Adresse');
  expect(dry.said).toContain('Geschrieben wurde nichts');
  expect(file()).toBe(siteYaml(RECORD));

  const refused = await command('n\n', '--write');
  expect(refused.said).toContain('0 von 1 Vorschlägen übernommen');
  expect(file()).toBe(siteYaml(RECORD));

  const taken = await command('j\n', '--write');
  expect(taken.said).toContain('1 von 1 Vorschlägen übernommen');
  expect(file()).toBe(
    siteYaml({
      ...RECORD,
      location: {
        lon: 12.6302,
        lat: 51.4602,
        precision: 'address',
        radiusMetres: 50,
        source: '© OpenStreetMap contributors (ODbL), über Nominatim',
      },
    }),
  );
  expect(asked, 'the kept answer serves all three runs').toHaveLength(1);
}, 60_000);

test.each([
  [500, '', 1, 'Fehler 500'],
  [200, '<html>', 1, 'unverständlich'],
  [200, '[]', 0, 'kennt diese Anschrift nicht'],
  [
    200,
    JSON.stringify([{ ...CANDIDATE, lat: '51.05', lon: '13.74' }]),
    0,
    'keine Antwort liegt in Eilenburg',
  ],
  [200, JSON.stringify([CANDIDATE, { ...CANDIDATE, lat: '51.47' }]), 0, 'mehrdeutig'],
])(
  'an answer %s %s changes nothing and is told, exit code %s',
  async (status, body, code, message) => {
    answer = { status, body };
    const told = await command('', '--write');
    expect(told.said).toContain(message);
    expect(told.code).toBe(code);
    expect(file()).toBe(siteYaml(RECORD));
  },
  60_000,
);

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { askByFetch, linkFindings } from './links.ts';

const PROFILE = SAMPLE_RECORD.profile;
const WEBSITE = SAMPLE_RECORD.contact.website ?? '';
const RECORD = { file: 'data/sites/testkita.yaml', slug: 'testkita', record: SAMPLE_RECORD };

test('an address that fails is told once a file, with what it answered; a good one is not', async () => {
  const asked: string[] = [];
  const findings = await linkFindings([RECORD, { ...RECORD, file: 'data/sites/zweite.yaml' }], (url) => {
    asked.push(url);
    return Promise.resolve(url === PROFILE ? 404 : 200);
  });
  expect(asked, 'each address is asked once').toEqual([WEBSITE, PROFILE]);
  expect(findings.map((each) => [each.file, each.field, each.level, each.problem])).toEqual([
    ['data/sites/testkita.yaml', 'profile', 'warning', 'antwortet mit Fehler 404'],
    ['data/sites/zweite.yaml', 'profile', 'warning', 'antwortet mit Fehler 404'],
  ]);
});

test('without a network one line says so', async () => {
  const findings = await linkFindings([RECORD], () => Promise.resolve('nicht erreichbar'));
  expect(findings.map((each) => each.problem)).toEqual([
    'keine einzige Internetadresse ist erreichbar, wahrscheinlich gibt es hier kein Netz',
  ]);
});

test('a real server is asked, and one that is gone is told', async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/da' ? 200 : 410).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await askByFetch(`${base}/da`)).toBe(200);
  expect(await askByFetch(`${base}/fort`)).toBe(410);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  expect(await askByFetch(`${base}/da`)).toBe('nicht erreichbar');
});

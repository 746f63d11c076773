/**
 * What only a large region has (docs/grosse-regionen.md), in a browser and at a size that fits a test: the Saarland
 * with some hundred generated sites, built in two shards and served by a plain static server.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, expect as shows, type Browser, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumPath } from '../tools/chromium.ts';
import { serving, type Serving } from '../tools/serving.ts';
import { copyTree } from '../tools/tree-copy.ts';
import { largeSaarland } from './support/large-saarland.ts';

const REGION = 'region-saarland';
const SITES = 300;
const TIME = 300_000;
const seeing = shows.configure({ timeout: 30_000 });

let folder = '';
let server: Serving | undefined;
let browser: Browser | undefined;
let page: Page;
let answers: { readonly path: string; readonly status: number }[] = [];
let errors: string[] = [];

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

beforeAll(async () => {
  folder = copyTree('large');
  largeSaarland(path.join(folder, REGION), SITES);
  const run = promisify(execFile);
  // vitest's NODE_ENV would make it a development build.
  const options = { cwd: folder, env: { ...process.env, REGION, NODE_ENV: 'production' }, maxBuffer: 1e8 };
  await run(process.execPath, ['--import', 'tsx', 'data/pipeline/run.ts'], options);
  await run(process.execPath, ['--import', 'tsx', 'tools/shards/run.ts', '--shards', '2', '--pack'], options);
  server = await serving({ folder: path.join(folder, 'build') });
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
}, TIME);

afterAll(async () => {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  [answers, errors] = [[], []];
  if (!browser) throw new Error('There is no browser.');
  page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1280, height: 800 } });
  page.on('response', (answer) =>
    answers.push({ path: new URL(answer.url()).pathname, status: answer.status() }),
  );
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

const home = (): string => server?.home ?? '';
const loaded = async (): Promise<void> => {
  await seeing(page.getByText(`Alle ${String(SITES)} Standorte sind geladen.`)).toBeVisible();
};
const count = () => page.getByRole('status').filter({ hasText: `von ${String(SITES)}` });

test('all shards make one site: every municipality, district and profile in every language', () => {
  const built = (below: string): string[] => readdirSync(path.join(folder, 'build', below));
  expect(built('standorte').filter((each) => each.startsWith('testkita-'))).toHaveLength(SITES);
  expect(built('en/standorte').filter((each) => each.startsWith('testkita-'))).toHaveLength(SITES);
  expect(built('gemeinden').filter((each) => /^10\d{6}-/.test(each))).toHaveLength(52);
  expect(built('kreise').filter((each) => /^10\d{3}-/.test(each))).toHaveLength(6);
  expect(read('build/index.html').match(/data-pin="testkita-/g)?.length ?? 0).toBeLessThanOrEqual(60);
});

test('what is packed is what was added last, too', () => {
  const parts = readdirSync(path.join(folder, 'build/daten/orte')).filter((each) => each.endsWith('.json'));
  expect(parts.length).toBeGreaterThan(10);
  for (const file of ['sitemap.xml', 'index.html', ...parts.map((each) => `daten/orte/${each}`)])
    expect(brotliDecompressSync(readFileSync(path.join(folder, `build/${file}.br`))).toString()).toBe(
      read(`build/${file}`),
    );
});

test('the map reads its tiles by parts of one file, and no borders besides', { timeout: TIME }, async () => {
  await page.goto(home());
  await seeing(page.locator('[data-map-state="ready"]')).toBeVisible();
  const tiles = answers.filter((each) => each.path.endsWith('/grenzen.pmtiles'));
  expect(tiles.length).toBeGreaterThan(1);
  expect(new Set(tiles.map(({ status }) => status))).toEqual(new Set([206]));
  expect(answers.filter((each) => /boundaries|neighbours/.test(each.path))).toEqual([]);
});

test('the map counts sites together, and one of the list opens', { timeout: TIME }, async () => {
  await page.goto(home());
  await loaded();
  await seeing(page.locator('[data-map-state="ready"]')).toBeVisible();
  await seeing(page.locator('[data-cluster]').first()).toBeVisible();
  await seeing(page.locator('[data-site]')).toHaveCount(60);
  const first = page.locator('[data-site]').first();
  const name = await first.getByRole('heading').innerText();
  await first.getByRole('link').first().click();
  await seeing(page.locator('[data-panel]')).toContainText(name);
});

test('filters look at all sites, not at those the page carried', { timeout: TIME }, async () => {
  const all = JSON.parse(read(`${REGION}/derived/sites.json`)) as { focus: { term: string }[] }[];
  await page.goto(home());
  await loaded();
  await seeing(count()).toContainText(`${String(SITES)} von ${String(SITES)}`);
  const box = page.getByRole('group', { name: 'Schwerpunkte' }).getByRole('checkbox').first();
  const term = await box.getAttribute('value');
  await box.check();
  const having = all.filter(({ focus }) => focus.some((each) => each.term === term)).length;
  expect(having).toBeGreaterThan(60);
  await seeing(count()).toContainText(`${String(having)} von ${String(SITES)}`);
});

test(
  'the place search fetches the part that the typed letters need and the one that the address names, no other',
  { timeout: TIME },
  async () => {
    await page.goto(home());
    await loaded();
    await page.getByRole('combobox').fill('St. Wend');
    await page
      .getByRole('option', { name: /^St\. Wendel/ })
      .first()
      .click();
    await seeing(page.locator('[data-site]').first()).toContainText('km');
    const parts = answers.filter((each) => each.path.includes('/daten/orte/'));
    expect(parts.map((each) => each.path)).toEqual(['/daten/orte/st.json', '/daten/orte/k100.json']);
  },
);

test('a frame shows all that its host allows', { timeout: TIME }, async () => {
  const { length } = (
    JSON.parse(read(`${REGION}/derived/sites.json`)) as { municipality: { districtAgs: string } }[]
  ).filter(({ municipality }) => municipality.districtAgs === '10041');
  await page.goto(`${home()}einbetten/karte/?nur-kreis=10041`);
  await seeing(page.getByRole('status').filter({ hasText: 'von' })).toContainText(
    `${String(length)} von ${String(length)}`,
  );
  expect(length).toBeGreaterThan(20);
});

test('what is left over of a build is nothing', () => {
  expect(existsSync(path.join(folder, '.svelte-kit/shards/whole'))).toBe(false);
  expect(existsSync(path.join(folder, 'build.alt'))).toBe(false);
});

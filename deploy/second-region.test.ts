/**
 * Builds another Land from the same package with a folder of configuration and no code change. The Land is real;
 * figures and sites in `support/saarland/` are generated, and every page says so.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree } from '../scripts/tree-copy.ts';
import { FILLED_IN } from '../src/lib/text/operator-settings.fixture.ts';

const REGION = 'deploy/support/saarland';
/** Address that this build is made for; the ordinary build has none. */
const ADDRESS = 'https://karte.example';
const BUILD_TIME = 420_000;
let folder = '';

const at = (file: string): string => path.join(folder, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;
const run = async (...args: string[]): Promise<void> => {
  // With vitest's NODE_ENV it would be a development build.
  const env = { ...process.env, REGION, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, args, { cwd: folder, env, maxBuffer: 1e8 });
};

/** Builds in a copy of the working tree, so that Saxony's build is kept. */
beforeAll(async () => {
  folder = copyTree('region');
  writeFileSync(at('site.config.json'), JSON.stringify({ ...FILLED_IN, siteUrl: ADDRESS }));
  await run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
  await run('--import', 'tsx', 'pipeline/derive/command.ts');
  await run('node_modules/vite/bin/vite.js', 'build');
}, BUILD_TIME);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Values that a filter of the start page offers. */
const filterValues = (name: string): string[] =>
  [...read('build/index.html').matchAll(new RegExp(`name="${name}"[^>]*? value="([^"]+)"`, 'g'))].map(
    ([, value = '']) => value,
  );

const pagesIn = (place: string): string[] =>
  readdirSync(at(`build/${place}`), { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.html'))
    .map((each) => `build/${place}${each}`);

test('its municipalities, districts and sites have their pages', () => {
  const municipalities = readdirSync(at('build/gemeinden')).filter((each) => /^10\d{6}-/.test(each));
  expect(municipalities).toHaveLength(52);
  expect(municipalities).toContain('10041100-saarbruecken');
  expect(readdirSync(at('build/kreise')).filter((each) => /^10\d{3}-/.test(each))).toHaveLength(6);
  expect(readdirSync(at('build/standorte')).filter((each) => each.startsWith('testkita-'))).toHaveLength(6);
  expect(existsSync(at('build/gemeinden/14730110-eilenburg'))).toBe(false);
});

test('every page has its name in the title and says that figures and sites are generated', () => {
  const pages = pagesIn('').filter((each) => !/einbetten\/karte/.test(each));
  expect(pages.length).toBeGreaterThan(70);
  const untitled = pages.filter((each) => !/<title>[^<]*EKiZ-Probe Saarland<\/title>/.test(read(each)));
  expect(untitled).toEqual([]);
  const silent = pages.filter((each) => !read(each).includes('alle Zahlen und Standorte sind erzeugt'));
  expect(silent).toEqual([]);
  const offered = pages.filter((each) => !/<meta name="robots" content="noindex/.test(read(each)));
  expect(offered).toEqual([]);
  expect(read('build/index.html')).toContain('Eltern-Kind-Zentren im Saarland');
  expect(read('build/en/index.html')).toContain('Parent-child centres in Saarland');
});

test('languages, canonical addresses and pictures have the full address that is configured', () => {
  const site = readdirSync(at('build/standorte')).find((each) => each.startsWith('testkita-')) ?? '';
  for (const [page, locale] of [
    ['', 'de_DE'],
    ['en/', 'en_GB'],
    [`standorte/${site}/`, 'de_DE'],
    ['gemeinden/10041100-saarbruecken/', 'de_DE'],
  ] as const) {
    const html = read(`build/${page}index.html`);
    expect(html, page).toContain(`<link rel="canonical" href="${ADDRESS}/${page}"`);
    expect(html, page).toMatch(new RegExp(`og:image" content="${ADDRESS}/[^"]*bild\\.png"`));
    expect(html, page).toContain(`property="og:locale" content="${locale}"`);
    expect(html, page).toMatch(new RegExp(`"@id":"${ADDRESS}/[^"]*#`));
    const languages = [...html.matchAll(/hreflang="[^"]+" href="([^"]*)" \/>/g)].map(([, href]) => href);
    if (!page.startsWith('gemeinden/')) expect(languages.length, page).toBeGreaterThan(2);
    expect(languages.filter((href) => !href?.startsWith(`${ADDRESS}/`))).toEqual([]);
  }
});

test.each([
  ['standorte/testkita-birke', 'Karte', ''],
  ['en/standorte/testkita-birke', 'Map', 'en/'],
  ['gemeinden/10041100-saarbruecken', 'Karte', ''],
  ['kreise/10041-regionalverband-saarbruecken', 'Karte', ''],
  ['schwerpunkte/begegnung', 'Karte', ''],
])('%s stands in its trail for search engines', (page, start, path) => {
  const html = read(`build/${page}/index.html`);
  expect(html).toContain('"@type":"BreadcrumbList"');
  expect(html).toContain(`"position":1,"name":"${start}","item":"${ADDRESS}/${path}"`);
});

test('nothing speaks of Saxony', () => {
  const files = readdirSync(at('build'), { recursive: true, encoding: 'utf8' })
    .filter((each) => /\.(html|js|json|geojson|csv|jsonld|txt|webmanifest|xml)$/.test(each))
    .map((each) => `build/${each}`);
  const traces = files.flatMap((file) => {
    const found = read(file).match(
      /.{0,40}(Sachsen|[Ss]ächsisch|Saxony|Саксон|Sask[ao]|Sakson|Leipzig|Eilenburg).{0,40}/,
    );
    // The author of the software is the same in every region.
    const author =
      file.endsWith('lizenzen/texte.txt') && found?.[0].includes('The EKiZ-Karte Sachsen authors');
    return found && !author ? [`${file}: ${found[0]}`] : [];
  });
  expect(traces).toEqual([]);
});

test('its map has its shapes, and its search its postcodes', () => {
  const { objects } = json<{ objects: Record<string, { geometries: unknown[] }> }>(
    `${REGION}/derived/boundaries.topo.json`,
  );
  expect(objects['municipalities']?.geometries).toHaveLength(52);
  expect(objects['districts']?.geometries).toHaveLength(6);
  expect(read('build/index.html').match(/data-pin="testkita-/g)).toHaveLength(6);
  const { postcodes } = json<{ postcodes: [string, ...number[]][] }>(`${REGION}/derived/gazetteer.json`);
  expect(postcodes.map(([postcode]) => postcode)).toContain('66111');
  // Without a plan of central places the map still labels towns.
  const names = json<readonly (readonly [string, number, number, number])[]>(
    `${REGION}/derived/map-names.json`,
  );
  expect(names.filter(([, , , rank]) => rank > 0 && rank <= 3).length).toBeGreaterThan(5);
  const features = json<{ features: unknown[] }>('build/daten/gemeinden.geojson').features;
  expect(features).toHaveLength(52);
});

test('its own focus terms take the place of the known ones, on pages and in filters', () => {
  expect(readdirSync(at('build/schwerpunkte')).filter((each) => !each.includes('.'))).toEqual([
    'begegnung',
    'testschwerpunkt',
  ]);
  expect(read('build/schwerpunkte/testschwerpunkt/index.html')).toContain('/standorte/testkita-birke/');
  expect(filterValues('schwerpunkt')).toEqual(['begegnung', 'testschwerpunkt']);
});

test('its own kinds of house take the place of the known ones', () => {
  expect(read('build/standorte/testkita-birke/index.html')).toContain('Testhaus');
  expect(filterValues('art')).toEqual(['kita', 'testhaus']);
});

test('its project had no phases: nothing speaks of any, and the data name none', () => {
  const speaking = pagesIn('').filter((each) => /Projektphase|Phase I|name="phase/.test(read(each)));
  expect(speaking).toEqual([]);
  const { features } = json<{ features: { properties: { phases: unknown } }[] }>(
    'build/daten/standorte.geojson',
  );
  expect(features.map((each) => each.properties.phases)).toEqual(features.map(() => []));
  expect(read('build/daten/standorte.csv').split('\n')[0]).not.toContain('Phase');
});

test('languages without the forms of its name are not offered', () => {
  expect(existsSync(at('build/en/index.html'))).toBe(true);
  expect(['uk', 'pl', 'cs', 'ar', 'leicht'].filter((each) => existsSync(at(`build/${each}`)))).toEqual([]);
});

test('the configuration is read while building and never in the browser', () => {
  const scripts = readdirSync(at('build'), { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.js'),
  );
  expect(scripts).toContain('service-worker.js');
  // The solver in its worker contains code for Node that no browser runs.
  const pattern = (script: string): RegExp =>
    script.includes('immutable/workers/') ? /region\.json/ : /readFileSync|region\.json/;
  expect(scripts.filter((each) => pattern(each).test(read(`build/${each}`)))).toEqual([]);
});

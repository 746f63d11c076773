import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/kept-page.ts';

test('the data page gives every file it lists, and says what is open', async ({ page, request }) => {
  await page.goto('/daten/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daten');
  const links = page.locator('a[download]');
  const hrefs = await links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  expect(hrefs.length).toBeGreaterThanOrEqual(8);
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
  await expect(page.getByRole('region', { name: 'Tabelle: was je Standort bekannt ist' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('the downloads agree with each other and keep their contract', async ({ request }) => {
  const geo = (await (await request.get('/daten/standorte.geojson')).json()) as {
    features: { geometry: { coordinates: [number, number] }; properties: Record<string, unknown> }[];
  };
  const csv = (await request.get('/daten/standorte.csv')).body();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv);
  expect(text.startsWith('\ufeffEinrichtung;Art;Träger;')).toBe(true);
  for (const { geometry, properties } of geo.features) {
    const [lon, lat] = geometry.coordinates;
    expect(lon).toBeGreaterThan(11.8);
    expect(lon).toBeLessThan(15.1);
    expect(lat).toBeGreaterThan(50.1);
    for (const key of [
      'slug',
      'name',
      'kind',
      'operator',
      'operatorType',
      'municipality',
      'phases',
      'status',
      'focus',
      'socialSpace',
      'precision',
      'sources',
      'checked',
    ])
      expect(properties).toHaveProperty(key);
    expect(text).toContain(`;${String(properties['slug'])};`);
  }
  const catalogue = (await (await request.get('/daten/katalog.jsonld')).json()) as {
    'dcat:dataset': { 'dct:identifier': string }[];
  };
  expect(catalogue['dcat:dataset'].map((each) => each['dct:identifier'])).toEqual([
    'standorte',
    'gemeinden',
    'kreise',
    'gemeindezahlen',
    'orte',
    'bevoelkerungsgitter',
    'abdeckung',
  ]);
});

test('works on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/daten/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

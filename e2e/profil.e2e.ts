/** A parent reads a site's profile: status, contact, certainty of the facts. */
import { expect, test } from './support/kept-page.ts';
import { SITES } from './support/sites.ts';
import { phoneHref } from '../src/lib/text/format/phone.ts';

const withPhone = SITES.find((site) => site.contact.phone !== undefined);
if (!withPhone) throw new Error('The tests need a site with a telephone number.');
const path = `/standorte/${withPhone.slug}/`;

test('the profile answers first whether the centre runs, then how to reach it', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(withPhone.name);
  const status = page.getByRole('region', { name: 'Gibt es das Eltern-Kind-Zentrum noch?' });
  await expect(status).toContainText(/Stand|sagt er nicht/);
  await expect(status).toContainText('Zuletzt geprüft');
  const call = page.getByRole('region', { name: 'Kontakt' }).locator('a[href^="tel:+49"]');
  await expect(call).toContainText(withPhone.contact.phone ?? '');
  const positions = await page.evaluate(() =>
    ['#stand', '#kontakt-titel', '#schwerpunkte-titel', '#quellen-titel'].map((id) =>
      [...document.querySelectorAll('*')].indexOf(document.querySelector(id) ?? document.body),
    ),
  );
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});

test('the location is drawn and its certainty said in words', async ({ page }) => {
  await page.goto(path);
  const place = page.getByRole('region', { name: 'Lage' });
  await expect(place.getByRole('img')).toBeVisible();
  await expect(place).toContainText('Genauigkeit:');
});

test('numbers lead to the sources and sources lead back, by keyboard', async ({ page }) => {
  await page.goto(path);
  const first = page.getByRole('link', { name: /^Quelle \d+$/ }).first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#quelle-s\d+$/);
  const source = page.locator(':target');
  await expect(source).toContainText('abgerufen am');
  const back = source.locator('a[href^="#"]').first();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toBeVisible();
  await expect(page).not.toHaveURL(/#quelle-/);
});

test('every link on every profile holds', async ({ page, request }) => {
  const holds = new Set<string>();
  for (const site of SITES) {
    await page.goto(`/standorte/${site.slug}/`);
    const links = await page.locator('main a').evaluateAll((all) =>
      all.map((link) => ({
        href: (link as HTMLAnchorElement).getAttribute('href') ?? '',
        rel: (link as HTMLAnchorElement).rel,
      })),
    );
    const listed = new Set(links.map((link) => link.href));
    for (const href of listed)
      if (href.startsWith('#')) await expect(page.locator(`[id="${href.slice(1)}"]`), href).toHaveCount(1);
    for (const { href, rel } of links.filter((link) => link.href.startsWith('http')))
      expect(rel, href).toContain('noopener');
    for (const { url } of site.sources) if (url) expect(listed).toContain(url);
    const near = [...listed].filter((href) =>
      /\/(standorte|schwerpunkte|gemeinden|kreise)\/[a-z0-9-]+\/$/.test(href),
    );
    expect(near.length).toBeGreaterThan(2);
    for (const url of near.map((href) => new URL(href, page.url()).href)) {
      if (!holds.has(url)) expect((await request.get(url)).status(), url).toBe(200);
      holds.add(url);
    }
  }
});

test('search engines get a description of the house as data', async ({ page }) => {
  await page.goto(path);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(text ?? '') as Record<string, unknown>;
  expect(data['@type']).toBe('ChildCare');
  expect(data['name']).toBe(withPhone.name);
  expect(data['telephone']).toBe(phoneHref(withPhone.contact.phone ?? '').replace('tel:', ''));
  expect(data['telephone']).toMatch(/^\+49\d+$/);
  expect(data['@id']).toMatch(/#einrichtung$/);
  expect(data['description']).toBeTruthy();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is complete without JavaScript and loads none', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Quellen', exact: true })).toBeVisible();
    await expect(page.getByRole('img', { name: /Kleine Karte/ })).toBeVisible();
    expect(scripts).toEqual([]);
  });
});

test('on paper the facts, the map and the addresses of the sources remain', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(path);
  await expect(page.locator('header.no-print')).toBeHidden();
  await expect(page.getByRole('img', { name: /Kleine Karte/ })).toBeVisible();
  const written = await page
    .locator('[id^="quelle-"] .title a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('http');
});

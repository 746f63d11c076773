/**
 * Checks the link pictures of the built site: one for each page of a place, and one for each address that a page names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteConfig } from '../src/lib/text/site-config.ts';

const files = readdirSync('build', { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('index.html'));
const pictures = files.filter((file) => /(^|\/)bild\.png$/.test(file));

test('every site, municipality and district has a picture, and the other pages share one', () => {
  const places = pages.filter((file) => /^(standorte|gemeinden|kreise)\/[^/]+\/index\.html$/.test(file));
  const withPicture = places.filter(
    (file) => /\/(\d{5}(\d{3})?-[^/]+)\//.test(file) || file.startsWith('standorte/'),
  );
  expect(withPicture.length).toBeGreaterThan(400);
  expect(
    withPicture.filter((file) => !existsSync(`build/${file.replace('index.html', 'bild.png')}`)),
  ).toEqual([]);
  expect(existsSync('build/bild.png')).toBe(true);
});

test('each is 1200 × 630 pixels and below 60 kB', () => {
  for (const file of pictures) {
    const png = readFileSync(`build/${file}`);
    expect(png.toString('latin1', 1, 4), file).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(png.length, file).toBeLessThan(60_000);
  }
});

test('pages name a picture that is there, by its full address, exactly where the site has one', () => {
  for (const file of pages) {
    const html = readFileSync(`build/${file}`, 'utf8');
    const named = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
    // Embedded pages have no link picture.
    if (!html.includes('property="og:title"')) continue;
    if (siteConfig.siteUrl === null) expect(named, file).toBeUndefined();
    else {
      expect(named?.startsWith(siteConfig.siteUrl), file).toBe(true);
      const path = named?.slice(siteConfig.siteUrl.replace(/\/$/, '').length + 1) ?? '';
      expect(pictures, file).toContain(path);
    }
  }
});

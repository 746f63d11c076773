import { describe, expect, it } from 'vitest';
import { siteConfig } from '../src/lib/text/site-config.ts';
import { sitemapXml } from '../src/lib/server/sitemap.ts';
import { splitSitemap } from './sitemap-parts.ts';

const xml = sitemapXml({ ...siteConfig, siteUrl: 'https://karte.example/ekiz' });
const addressesIn = (text: string): string[] =>
  [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');

describe('a sitemap', () => {
  it('stays as it is, byte by byte, while it keeps the limits', () => {
    expect([...splitSitemap(xml)]).toEqual([['sitemap.xml', xml]]);
  });

  it('that names too many becomes an index; its parts name every address once, in order, and keep the limit', () => {
    const files = splitSitemap(xml, { addresses: 100, bytes: 50_000_000 });
    const [index = '', ...parts] = files.values();
    expect(index).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<sitemapindex /);
    expect(addressesIn(index)).toEqual(
      [...files.keys()].slice(1).map((name) => `https://karte.example/ekiz/${name}`),
    );
    expect(parts.flatMap(addressesIn)).toEqual(addressesIn(xml));
    expect(Math.max(...parts.map((part) => addressesIn(part).length))).toBe(100);
    // Each part is a whole sitemap: the same text around its entries.
    for (const part of parts)
      expect(part.replace(/<url>.*<\/url>\n/s, '')).toBe(xml.replace(/<url>.*<\/url>\n/s, ''));
  });

  it('that is too large becomes parts of which none is', () => {
    const [, ...parts] = splitSitemap(xml, { addresses: 50_000, bytes: 4000 }).values();
    expect(parts.flatMap(addressesIn)).toEqual(addressesIn(xml));
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(4000);
  });
});

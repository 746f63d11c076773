import { describe, expect, it } from 'vitest';
import { siteConfig, type SiteConfig } from '../text/site-config.ts';
import { OTHER_LANGUAGES } from '../text/languages-offered.ts';
import { sites } from './derived.ts';
import { sitemapXml } from './sitemap.ts';

const at = (siteUrl: string | null): SiteConfig => ({ ...siteConfig, siteUrl });

describe('the sitemap', () => {
  it('names every page once, with its full address under the configured one', () => {
    const addresses = [...sitemapXml(at('https://karte.example/ekiz')).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => address ?? '',
    );
    // 16 single pages, 10 focus terms, 13 districts, 418 municipalities; start, focus and sites in each other language
    const others = OTHER_LANGUAGES.length * (2 + 10 + sites.length);
    expect(addresses).toHaveLength(16 + 10 + 13 + 418 + sites.length + others);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('https://karte.example/ekiz/gemeinden/14730110-eilenburg/');
    expect(addresses).toContain('https://karte.example/ekiz/en/');
    for (const address of addresses) expect(address).toMatch(/^https:\/\/karte\.example\/ekiz\/[a-z0-9/-]*$/);
  });
  it('is empty while the site has no address of its own', () => {
    expect(sitemapXml(at(null))).not.toContain('<url>');
  });
});

import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalities, districts, sites } from '../../src/lib/server/derived.ts';
import { FOCUS_TERMS } from '../../src/lib/sites/vocabulary.ts';
import { allPages, shardOf } from './pages.ts';

const pages = allPages(municipalities, districts, sites);

describe('pages', () => {
  it('name every route without a parameter, so that none is forgotten when one is added', () => {
    const routes = readdirSync('src/routes', { recursive: true, withFileTypes: true })
      .filter((entry) => /^\+(page\.svelte|server\.ts)$/.test(entry.name))
      .map((entry) => entry.parentPath.replace(/^src\/routes/, ''))
      .filter((route) => !route.includes('['));
    const paths = new Set(pages.map((path) => path.replace(/\/$/, '')));
    expect(routes.filter((route) => !paths.has(route))).toEqual([]);
    expect(existsSync('src/routes/gemeinden')).toBe(true);
  });

  it('hold start, focus pages and profiles in every other language, and nothing else', () => {
    const own = pages.filter((path) => /^\/(en|leicht|uk|ar|pl|cs)\//.test(path));
    expect(own).toHaveLength(6 * (1 + FOCUS_TERMS.length + sites.length));
    expect(own).toContain('/en/');
  });

  it('hold each once, and one for every municipality, district and site', () => {
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((path) => /^\/gemeinden\/\d/.test(path))).toHaveLength(municipalities.length);
    expect(pages.filter((path) => path.startsWith('/standorte/'))).toHaveLength(sites.length);
  });
});

describe('shards', () => {
  it('hold each page exactly once over all of them, and differ in size by one page at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (of) => {
        const shards = Array.from({ length: of }, (_, at) => shardOf(pages, at + 1, of));
        expect(shards.flat().sort()).toEqual([...pages].sort());
        const sizes = shards.map((each) => each.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are refused where there is none', () => {
    for (const [shard, of] of [
      [0, 4],
      [5, 4],
      [1.5, 4],
      [Number.NaN, 4],
    ] as const)
      expect(() => shardOf(pages, shard, of)).toThrow(RangeError);
  });
});

/**
 * Checks that a build works at any path of a host, because its URLs are relative: crawls everything reachable from the
 * start page under a sub-path that is unknown at build time.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serving, type Serving } from '../scripts/serving.ts';

let server: Serving;

beforeAll(async () => {
  server = await serving({ basePath: '/karte' });
});
afterAll(() => server.stop());

interface Reference {
  /** Absolute address without fragment. */
  readonly url: string;
  /** True if the browser loads it by itself, false for a link. */
  readonly loaded: boolean;
}

const ELEMENT = /<(a|link|script|img|iframe|source)\b[^>]*?\s(?:href|src)="([^"]*)"[^>]*>/g;

/** Returns all references of an HTML page, resolved against its address. */
function referencesOf(html: string, page: string): Reference[] {
  return [...html.matchAll(ELEMENT)].flatMap(([element, tag, value]) => {
    if (/rel="(?:canonical|alternate)"/.test(element)) return [];
    const url = new URL((value ?? '').replaceAll('&amp;', '&'), page);
    url.hash = '';
    return [{ url: url.href, loaded: tag !== 'a' }];
  });
}

function referencesOfCss(css: string, sheet: string): Reference[] {
  return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, value]) => ({
    url: new URL(value ?? '', sheet).href,
    loaded: true,
  }));
}

test('under a sub-path nothing is missing, nothing leads out of it, nothing is loaded from elsewhere', async () => {
  const seen = new Set([server.home]);
  const waiting = [server.home];
  const missing: string[] = [];
  const strayed: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const page = next;
    const response = await fetch(page);
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (!response.ok) {
      missing.push(page);
      continue;
    }
    const references = type.startsWith('text/html')
      ? referencesOf(text, page)
      : type.startsWith('text/css')
        ? referencesOfCss(text, page)
        : [];
    for (const { url, loaded } of references) {
      const own = url.startsWith(new URL(server.home).origin);
      if (own ? !url.startsWith(server.home) : loaded && url.startsWith('http'))
        strayed.push(`${page} → ${url}`);
      const file = url.replace(/\?.*$/, '');
      if (!own || seen.has(file)) continue;
      seen.add(file);
      waiting.push(file);
    }
  }
  expect(strayed.slice(0, 20)).toEqual([]);
  expect(missing.slice(0, 20)).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
});

/** A sitemap may name 50,000 addresses and be 50 MB large (sitemaps.org 0.9); beyond that it becomes an index of parts. */

/** What one file may hold. */
export interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

const LIMITS: SitemapLimits = { addresses: 50_000, bytes: 50_000_000 };
const NAME = 'sitemap.xml';

/** Files by name. One that keeps the limits stays as it is; otherwise `sitemap.xml` names the parts, beside itself. */
export function splitSitemap(xml: string, limits: SitemapLimits = LIMITS): ReadonlyMap<string, string> {
  const entries = xml.match(/<url>.*?<\/url>/gs) ?? [];
  const [first = ''] = entries;
  if (entries.length <= limits.addresses && Buffer.byteLength(xml) <= limits.bytes)
    return new Map([[NAME, xml]]);
  const head = xml.slice(0, xml.indexOf(first));
  const tail = '\n</urlset>\n';
  const frame = Buffer.byteLength(head + tail);
  const parts: string[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const own = Buffer.byteLength(entry) + 1;
    const last = parts.at(-1);
    if (last && last.length < limits.addresses && bytes + own <= limits.bytes) {
      last.push(entry);
      bytes += own;
    } else {
      parts.push([entry]);
      bytes = frame + own;
    }
  }
  // The start page comes first, so its address is that of the site.
  const site = /<loc>(.*?)\/?<\/loc>/.exec(first)?.[1] ?? '';
  const files = parts.map(
    (part, at) => [`sitemap-${String(at + 1)}.xml`, head + part.join('\n') + tail] as const,
  );
  const index = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map(([name]) => `<sitemap><loc>${site}/${name}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');
  return new Map([[NAME, index], ...files]);
}

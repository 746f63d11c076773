import { regionParam } from '../regions/paths.ts';
import { FOCUS_TERMS } from '../sites/vocabulary.ts';
import { absoluteUrl, type SiteConfig } from '../text/site-config.ts';
import { districts, municipalities, sites } from './derived.ts';

/** Pages to read that stand alone. */
const SINGLE_PAGES = [
  '/',
  '/gemeinden/',
  '/kreise/',
  '/vergleich/',
  '/planung/',
  '/schwerpunkte/',
  '/daten/',
  '/ueber/',
  '/mitmachen/',
  '/methode/',
  '/barrierefreiheit/',
  '/datenschutz/',
  '/impressum/',
  '/lizenzen/',
];

/** Every page a search engine should know: path, and the day its content was last checked where there is one. */
function pages(): { path: string; checked?: string }[] {
  return [
    ...SINGLE_PAGES.map((path) => ({ path })),
    ...sites.map(({ slug, checked }) => ({ path: `/standorte/${slug}/`, checked })),
    ...FOCUS_TERMS.map(({ id }) => ({ path: `/schwerpunkte/${id}/` })),
    ...districts.map((district) => ({ path: `/kreise/${regionParam(district)}/` })),
    ...municipalities.map((municipality) => ({ path: `/gemeinden/${regionParam(municipality)}/` })),
  ];
}

/**
 * The sitemap (sitemaps.org 0.9). The protocol wants full addresses, so it is empty until the site's own address is
 * configured.
 */
export function sitemapXml(config: SiteConfig): string {
  const entries = pages().flatMap(({ path, checked }) => {
    const address = absoluteUrl(config, path);
    if (address === undefined) return [];
    return `<url><loc>${address}</loc>${checked ? `<lastmod>${checked}</lastmod>` : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

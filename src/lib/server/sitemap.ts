import { areaParam } from '../municipalities/paths.ts';
import { FOCUS_TERMS } from '../sites/vocabulary.ts';
import { isTranslated, pathIn } from '../text/format/languages.ts';
import { OFFERED } from '../text/languages-offered.ts';
import { absoluteUrl, type SiteConfig } from '../text/site-config.ts';
import { districts, municipalities, sites } from './derived.ts';

/** Single pages of text. */
const SINGLE_PAGES: readonly `/${string}`[] = [
  '/',
  '/standorte/',
  '/gemeinden/',
  '/gemeinden/was-braucht-ein-ekiz/',
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

/** Every German page for search engines: path, and the day of its last check, if known. */
function pages(): { path: `/${string}`; checked?: string }[] {
  return [
    ...SINGLE_PAGES.map((path) => ({ path })),
    ...sites.map(({ slug, checked }) => ({ path: `/standorte/${slug}/` as const, checked })),
    ...FOCUS_TERMS.map(({ id }) => ({ path: `/schwerpunkte/${id}/` as const })),
    ...districts.map((district) => ({ path: `/kreise/${areaParam(district)}/` as const })),
    ...municipalities.map((municipality) => ({ path: `/gemeinden/${areaParam(municipality)}/` as const })),
  ];
}

/** Addresses of a page in all its languages. */
function inAllLanguages({ path, checked }: { path: `/${string}`; checked?: string }) {
  const languages = isTranslated(path) ? OFFERED : OFFERED.slice(0, 1);
  return languages.map((language) => ({ path: pathIn(language, path), checked }));
}

/** Sitemap (sitemaps.org 0.9). Requires absolute URLs, so it is empty until the site's address is configured. */
export function sitemapXml(config: SiteConfig): string {
  const entries = pages()
    .flatMap(inAllLanguages)
    .flatMap(({ path, checked }) => {
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

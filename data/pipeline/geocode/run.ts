/**
 * `npm run data:geocode -- --dienst https://… [--art photon]`: asks a geocoder for sites whose address is known and
 * whose point is rough, and shows what would change. Answers are kept in `data/geocode/answers.json`, so that nobody
 * is asked twice. `-- --write` writes the reviewed proposals into the site files.
 */
import { parseArgs } from 'node:util';
import { updatedYaml } from '../import/write.ts';
import { readIfThere, writeAll } from '../output.ts';
import { checkSites, SITES_FOLDER } from '../sites/check.ts';
import { readFolder, today } from '../sites/folder.ts';
import { finderOf } from '../sites/step.ts';
import { MANNERS, NoAnswer, politeAsker } from './polite.ts';
import { chooseLocation, worthAsking } from './propose.ts';
import { NOMINATIM, PHOTON, type Candidate, type Query } from './services.ts';

const CACHE_FOLDER = 'data/geocode';
const CACHE_FILE = 'answers.json';
const USAGE =
  'Aufruf: npm run data:geocode -- --dienst https://nominatim.beispiel.de [--art nominatim|photon] [--write]';

interface Answer {
  readonly asked: string;
  readonly candidates: readonly Candidate[];
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dienst: { type: 'string' },
      art: { type: 'string', default: 'nominatim' },
      write: { type: 'boolean' },
    },
  });
  const service = [NOMINATIM, PHOTON].find((each) => each.name === values.art);
  if (!service) {
    console.error(USAGE);
    return 2;
  }
  const answers = JSON.parse(readIfThere(CACHE_FOLDER, CACHE_FILE) ?? '{}') as Record<string, Answer>;
  const ask = politeAsker(MANNERS);
  const municipalityAt = finderOf((path) => readIfThere('data/derived', path));
  const day = today();
  const outputs: { path: string; content: string }[] = [];
  for (const { slug, record } of checkSites(readFolder(SITES_FOLDER), municipalityAt, day).records) {
    if (!worthAsking(record)) continue;
    const { street = '', postcode, place } = record.address;
    const query: Query = { street, place: place.split('/')[0] ?? place, ...(postcode ? { postcode } : {}) };
    const key = `${service.name}: ${street}, ${postcode ?? ''} ${place}`;
    if (!answers[key]) {
      if (!values.dienst) {
        console.log(`${slug}: noch nicht gefragt (${street}, ${place})`);
        continue;
      }
      try {
        answers[key] = {
          asked: day,
          candidates: service.candidatesIn(await ask(service.urlFor(values.dienst, query))),
        };
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        console.error(`${slug}: ${error.message}`);
        continue;
      }
    }
    const found = chooseLocation(record, answers[key].candidates, service, municipalityAt);
    if ('why' in found) {
      console.log(`${slug}: ${found.why}`);
      continue;
    }
    const { lon, lat, precision } = found.location;
    console.log(
      `${slug}: ${record.location.precision} → ${precision} (${lat} ${lon}), bitte auf einer Karte ansehen`,
    );
    const path = `${slug}.yaml`;
    const changed = { ...record, location: found.location };
    outputs.push({ path, content: updatedYaml(readIfThere(SITES_FOLDER, path) ?? '', changed) });
  }
  const ordered = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (Object.keys(ordered).length > 0)
    await writeAll(CACHE_FOLDER, [{ path: CACHE_FILE, content: `${JSON.stringify(ordered, null, 1)}\n` }]);
  if (!values.write) {
    if (!values.dienst) console.log(USAGE);
    if (outputs.length > 0) console.log('Geschrieben wurde nichts. Übernehmen mit: --write');
    return 0;
  }
  await writeAll(SITES_FOLDER, outputs);
  console.log(`${outputs.length} Dateien geschrieben. Jetzt: npm run data -- --only standorte`);
  return 0;
}

process.exitCode = await main();

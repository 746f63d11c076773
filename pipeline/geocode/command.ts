/**
 * `npm run data:geocode -- --dienst https://… [--art photon]`: asks a geocoder about sites with an imprecise location
 * and prints proposals. Answers are cached in `data/geocode/answers.json`; `--neu` asks again. `--write` shows one
 * proposal after another and writes the accepted ones.
 */
import { parseArgs } from 'node:util';
import { inRegion } from '../../config/region-folder.js';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { terminal } from '../terminal/ask-line.ts';
import { updatedYaml } from '../import/write.ts';
import { readIfThere, writeAll } from '../files/output.ts';
import { checkSites, SITES_FOLDER } from '../sites/check.ts';
import { readFolder, today } from '../sites/folder.ts';
import { finderOf } from '../sites/sites-step.ts';
import { locate, type Answers } from './locate.ts';
import { MANNERS, politeAsker } from './polite.ts';
import { proposalText, review } from './review.ts';
import { NOMINATIM, PHOTON } from './services.ts';
import { complain, say } from '../terminal/output.ts';

const CACHE_FOLDER = 'data/geocode';
const CACHE_FILE = 'answers.json';
const USAGE =
  'Aufruf: npm run data:geocode -- --dienst https://nominatim.beispiel.de [--art nominatim|photon] [--neu] [--write]';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dienst: { type: 'string' },
      art: { type: 'string', default: 'nominatim' },
      neu: { type: 'boolean' },
      write: { type: 'boolean' },
      ordner: { type: 'string', default: SITES_FOLDER },
      antworten: { type: 'string', default: CACHE_FOLDER },
    },
  });
  const { dienst, ordner, antworten } = values;
  const service = [NOMINATIM, PHOTON].find((each) => each.name === values.art);
  if (!service || (dienst !== undefined && !/^https?:\/\/./.test(dienst))) {
    complain(USAGE);
    return 2;
  }
  const asker = politeAsker(MANNERS);
  const municipalityAt = finderOf((path) => readIfThere(inRegion('derived'), path));
  const { records } = checkSites(readFolder(ordner), municipalityAt, today());
  const kept = values.neu ? undefined : readIfThere(antworten, CACHE_FILE);
  const found = await locate(records, JSON.parse(kept ?? '{}') as Answers, {
    service,
    ask: dienst === undefined ? undefined : (query) => asker(service.urlFor(dienst, query)),
    municipalityAt,
    today: today(),
  });
  for (const remark of found.remarks) say(remark);
  if (Object.keys(found.answers).length > 0)
    await writeAll(antworten, [{ path: CACHE_FILE, content: `${JSON.stringify(found.answers, null, 1)}\n` }]);
  const status = found.failed ? 1 : 0;
  if (!values.write) {
    for (const each of found.proposals) say(proposalText(each));
    if (dienst === undefined) say(USAGE);
    if (found.proposals.length > 0) say('Geschrieben wurde nichts. Einzeln übernehmen mit: --write');
    return status;
  }
  const { ask, close } = terminal();
  const taken = await review(found.proposals, ask, say);
  close();
  await writeAll(
    ordner,
    taken.map(({ slug, record, location }) => {
      const path = `${slug}.yaml`;
      return { path, content: updatedYaml(readIfThere(ordner, path) ?? '', { ...record, location }) };
    }),
  );
  say(`\n${taken.length} von ${found.proposals.length} Vorschlägen übernommen.`);
  if (taken.length > 0) say('Jetzt: npm run data -- --only standorte');
  return status;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  complain(error.message);
  process.exitCode = 1;
}

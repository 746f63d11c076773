/**
 * What a region too large for single files has besides the usual derived files: cut from these, below `derived/large/`.
 * A file there takes the place of the one of the same name for everything that is built (`tools/large.ts`); the archive
 * and the parts of the gazetteer are copied into the site (`tools/large-files.ts`).
 */
import { packSites } from '../../../src/large/explorer/compact-sites.ts';
import { splitGazetteer } from '../../../src/large/explorer/gazetteer-parts.ts';
import { TILE_ZOOMS } from '../../../src/large/zooms.ts';
import type { BoundaryTopology } from '../../../src/lib/geo/topology.ts';
import type { MapNameRecord } from '../../../src/lib/regions/map-name-record.ts';
import type { GazetteerFile } from '../../../src/lib/regions/places/gazetteer.ts';
import { byPlace, listedSite } from '../../../src/lib/sites/listed-site.ts';
import type { Site } from '../../../src/lib/sites/site.ts';
import { inRegion } from '../../../tools/region/folder.js';
import type { Output } from '../output.ts';
import { DataProblem } from '../problem.ts';
import { recordsJson } from '../records.ts';
import { REGION } from '../region.ts';
import type { ReadDerived } from '../step.ts';
import { writeArchive, type Tile } from '../tiles/archive.ts';
import { cutZoom } from '../tiles/cut.ts';
import { groundOf, layersAt } from './ground.ts';
import { namesAt } from './names.ts';
import { partOf } from './part.ts';

/** Within the folder of derived files. */
export const LARGE_FOLDER = 'large';
/** So many sites the pages themselves carry; the rest comes as one file. */
const IN_PAGE = 60;

function read<T>(derived: ReadDerived, path: string): T {
  const text = derived(path);
  if (text === undefined)
    throw new DataProblem(inRegion(`derived/${path}`), 'die Datei fehlt', 'Sie entsteht mit: npm run data');
  return JSON.parse(text) as T;
}

function* tiles(
  boundaries: BoundaryTopology,
  names: readonly MapNameRecord[],
  say: (line: string) => void,
): Generator<Tile> {
  const ground = groundOf(boundaries);
  for (let zoom = TILE_ZOOMS.min; zoom <= TILE_ZOOMS.max; zoom++) {
    const found = [
      ...cutZoom(zoom, { ...layersAt(ground, zoom), names: namesAt(zoom, names) }, REGION.frame),
    ];
    say(`  Zoom ${String(zoom)}: ${String(found.length)} Kacheln`);
    yield* found;
  }
}

/** All of them, complete in memory; none where the region is not large. Throws a `DataProblem` where a source is missing. */
export function largeFiles(
  derived: ReadDerived,
  say: (line: string) => void,
  large = REGION.large,
): readonly Output<string | Uint8Array>[] {
  if (!large) return [];
  const boundaries = read<BoundaryTopology>(derived, 'boundaries.topo.json');
  const sites = read<Site[]>(derived, 'sites.json').sort(byPlace);
  const gazetteer = read<GazetteerFile>(derived, 'gazetteer.json');
  const archive = writeArchive(tiles(boundaries, read(derived, 'map-names.json'), say), {
    bounds: REGION.frame,
    metadata: {
      name: REGION.words.de.name,
      attribution: read<{ text: string }>(derived, 'attribution.json').text,
    },
  });
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  const empty: GazetteerFile = { ...gazetteer, districts: [], municipalities: [], places: [], postcodes: [] };
  return [
    { path: 'sites.json', content: recordsJson(sites.slice(0, IN_PAGE)) },
    { path: 'sites.compact.json', content: json(packSites(sites.map(listedSite))) },
    { path: 'boundaries.topo.json', content: json(partOf(boundaries, large.part)) },
    { path: 'map-names.json', content: recordsJson([]) },
    { path: 'gazetteer.json', content: json(empty) },
    ...[...splitGazetteer(gazetteer)].map(([name, part]) => ({
      path: `orte/${name}.json`,
      content: json(part),
    })),
    { path: 'grenzen.pmtiles', content: archive },
  ].map((each) => ({ ...each, path: `${LARGE_FOLDER}/${each.path}` }));
}

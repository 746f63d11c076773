/** Steps 1 to 3 of the trial: areas, tiles, generated figures and sites, and the region's folder with all of it. */
import { writeFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { writeArchive, type Tile } from '../../data/pipeline/tiles/archive.ts';
import { cutZoom } from '../../data/pipeline/tiles/cut.ts';
import { packSites } from '../../src/large/explorer/compact-sites.ts';
import { splitGazetteer } from '../../src/large/explorer/gazetteer-parts.ts';
import { TILE_ZOOMS } from '../../src/large/zooms.ts';
import { areasOf } from '../../src/lib/geo/topology.ts';
import type { District, Municipality } from '../../src/lib/regions/municipality.ts';
import { byPlace, listedSite } from '../../src/lib/sites/listed-site.ts';
import { germanAreas } from './areas.ts';
import { generateFigures } from './figures.ts';
import { gazetteerOf, postcodeTable, resolveAll } from './gazetteer.ts';
import { buildGround, groundOf, layersAt, type Ground } from './ground.ts';
import { namesAt } from './names.ts';
import { allPages } from './pages.ts';
import { FRAME, packed, writeRegion } from './region-folder.ts';
import { generateSites } from './sites.ts';

/** How far a border may be off in what the build draws from, metres; the tiles' last zoom has the same. */
const OFF_BY = 23.5;
/** Sites in one municipality at most, and sites in the pages themselves. */
const MOST_IN_ONE = 60;
const IN_PAGE = 60;

type Say = (line: string) => void;

function cutAll(
  ground: Ground,
  municipalities: readonly Municipality[],
  districts: readonly District[],
  say: Say,
): Tile[] {
  const tiles: Tile[] = [];
  for (let zoom = TILE_ZOOMS.min; zoom <= TILE_ZOOMS.max; zoom++) {
    const names: FeatureCollection = namesAt(zoom, municipalities, districts);
    const found = [...cutZoom(zoom, { ...layersAt(ground, zoom), names }, FRAME)];
    tiles.push(...found);
    say(
      `  Zoom ${zoom}: ${found.length} Kacheln, größte ${Math.max(...found.map(({ data }) => packed(data)))} Byte (gepackt)`,
    );
  }
  return tiles;
}

/** Writes the region's folder and the list of its pages; `count` sites, pages that need all are for Land `part`. */
export async function prepare(folder: string, count: number, part: string, say: Say): Promise<void> {
  const areas = await germanAreas(say);
  say(`${areas.municipalities.length} Gemeinden, ${areas.districts.length} Kreise gelesen`);
  const ground = groundOf(areas.municipalities, areas.districts);
  const { boundaries, adjacency } = buildGround(ground, OFF_BY);
  const shapes = new Map(
    areasOf(boundaries, 'municipalities').features.map(({ properties, geometry }) => [
      properties.ags,
      geometry,
    ]),
  );
  say('gemeinsame Grenzen gefunden und vereinfacht');
  const { municipalities, districts } = generateFigures(areas.municipalities, areas.districts, shapes);
  const postcodes = resolveAll(await postcodeTable(say), municipalities);
  say(`${postcodes.size} Postleitzahlen zugeordnet`);
  const sites = generateSites(municipalities, shapes, count, MOST_IN_ONE);
  say(`${sites.length} Standorte erzeugt`);
  const ordered = [...sites].sort(byPlace);
  const gazetteer = gazetteerOf(districts, municipalities, postcodes);
  const parts = splitGazetteer(gazetteer);
  const bytes = writeRegion(
    folder,
    {
      'municipalities.json': municipalities,
      'districts.json': districts,
      'sites.json': ordered.slice(0, IN_PAGE),
      'sites.all.json': sites,
      'sites.compact.json': packSites(ordered.map(listedSite)),
      'boundaries.all.topo.json': boundaries,
      'boundaries.topo.json': buildGround(ground, OFF_BY, part).boundaries,
      'adjacency.json': adjacency,
      'map-names.json': [],
      'gazetteer.json': { ...gazetteer, districts: [], municipalities: [], postcodes: [] },
      ...Object.fromEntries([...parts].map(([name, file]) => [`orte/${name}.json`, file])),
    },
    sites.length,
    part,
  );
  const partBytes = [...bytes].filter(([path]) => path.startsWith('orte/')).map(([, size]) => size);
  say(
    `Ortsverzeichnis in ${partBytes.length} Teilen, größter ${Math.max(...partBytes)} Byte, alle ${partBytes.reduce((a, b) => a + b, 0)} Byte (gepackt)`,
  );
  say(`alle Standorte als eine Datei: ${bytes.get('sites.compact.json') ?? 0} Byte (gepackt)`);
  const tiles = cutAll(ground, municipalities, districts, say);
  const archive = writeArchive(tiles, {
    bounds: FRAME,
    metadata: {
      name: 'Gemeinden, Kreise, Länder',
      attribution: '© GeoBasis-DE / BKG 2016 (Daten verändert)',
    },
  });
  writeFileSync(`${folder}/derived/grenzen.pmtiles`, archive);
  say(`Archiv: ${tiles.length} Kacheln, ${archive.length} Byte`);
  const pages = allPages(municipalities, districts, sites);
  writeFileSync(`${folder}/pages.txt`, `${pages.join('\n')}\n`);
  say(`${pages.length} Seiten`);
}

import { cpSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { generateSites } from '../../tools/germany/sites.ts';

const SOURCE = 'deploy/support/saarland';

/** Key, name, inhabitants and centre of the municipalities in `facts/municipalities.csv`, whose cells hold no commas. */
function municipalities() {
  const [, ...rows] = readFileSync(`${SOURCE}/facts/municipalities.csv`, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [ags = '', name = '', , , , , , , population, , , lon, lat] = row.split(',');
    return { ags, name, population2023: Number(population), lon: Number(lon), lat: Number(lat) };
  });
}

/**
 * The folder of the second region as a large one, with about `count` generated sites: small enough for a test, and
 * everything that only a large region has.
 */
export function largeSaarland(folder: string, count: number): void {
  cpSync(SOURCE, folder, { recursive: true });
  const { vocabulary: _own, ...region } = JSON.parse(readFileSync(`${folder}/region.json`, 'utf8')) as {
    readonly vocabulary: object;
    readonly frame: readonly number[];
    readonly words: Readonly<Record<string, object>>;
    readonly project: object;
  };
  // Generated sites name two phases; the committed ones of the second region none.
  const phases = ['Erzeugt.', 'Erzeugt.'];
  const large = {
    ...region,
    large: { part: '10', frame: region.frame },
    words: Object.fromEntries(
      Object.entries(region.words).map(([language, forms]) => [language, { ...forms, phases }]),
    ),
    project: { ...region.project, sites: count, phases: [count, count - 1] },
  };
  writeFileSync(`${folder}/region.json`, JSON.stringify(large));
  const edition = JSON.parse(readFileSync(`${SOURCE}/boundaries/edition.topo.json`, 'utf8')) as Topology;
  const drawn = edition.objects['municipalities'] as GeometryCollection<{ AGS: string }>;
  const shapes = new Map(
    feature(edition, drawn).features.map(({ properties, geometry }) => [
      properties.AGS,
      geometry as Polygon | MultiPolygon,
    ]),
  );
  rmSync(`${folder}/sites`, { recursive: true });
  mkdirSync(`${folder}/sites`);
  for (const [name, text] of generateSites(municipalities(), shapes, count, count))
    writeFileSync(`${folder}/sites/${name}`, text);
}

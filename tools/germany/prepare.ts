/** The inputs of the trial: areas of 2016 as an edition, generated figures and sites, real postcodes. */
import { differingSegments } from '../../data/pipeline/boundaries/check.ts';
import { unite } from '../../data/pipeline/boundaries/dissolve.ts';
import { writeExtract } from '../../data/pipeline/boundaries/extract.ts';
import { groupBy } from '../../data/pipeline/group-by.ts';
import { BOUNDARIES_2016 } from '../../data/pipeline/sources.ts';
import { germanAreas, type GermanAreas, type NamedArea } from './areas.ts';
import { generateFigures, shapeOf } from './figures.ts';
import { deliver, postcodeTable } from './postcodes.ts';
import { configuration, figuresTable, NO_CHANGES, writeFolder } from './region-folder.ts';
import { generateSites } from './sites.ts';

/** Sites in one municipality at most. */
const MOST_IN_ONE = 60;

/**
 * Districts and Länder that their municipalities fill exactly, as the pipeline asks for. In the edition of 2016 one,
 * Nordfriesland, is off by four segments.
 */
function filled({ municipalities, districts, lands }: GermanAreas, say: (line: string) => void): NamedArea[] {
  const inDistrict = groupBy(municipalities, ({ ags }) => ags.slice(0, 5));
  const inLand = groupBy(municipalities, ({ ags }) => ags.slice(0, 2));
  return [...districts, ...lands].filter((roof) => {
    const own = inDistrict.get(roof.ags) ?? inLand.get(roof.ags) ?? [];
    const off = differingSegments(unite(own), roof.polygons);
    if (off > 0) say(`nicht verglichen: ${roof.name} (${roof.ags}), ${String(off)} Abschnitte weichen ab`);
    return off === 0;
  });
}

/** Writes the region's folder; about `count` sites, pages that need every municipality are for Land `part`. */
export async function prepare(
  folder: string,
  count: number,
  part: string,
  say: (line: string) => void,
): Promise<void> {
  const areas = await germanAreas(say);
  say(`${String(areas.municipalities.length)} Gemeinden, ${String(areas.districts.length)} Kreise gelesen`);
  const figures = generateFigures(areas.municipalities, areas.districts);
  const { municipalities, table } = deliver(await postcodeTable(say), figures);
  say(`${String(Object.keys(table).length)} Postleitzahlen zugeordnet`);
  const shapes = new Map(areas.municipalities.map((each) => [each.ags, shapeOf(each)]));
  const sites = generateSites(municipalities, shapes, count, MOST_IN_ONE);
  say(`${String(sites.size)} Standorte erzeugt`);
  const edition = {
    file: 'VG250',
    source: BOUNDARIES_2016,
    municipalities: areas.municipalities,
    roofs: filled(areas, say),
  };
  writeFolder(
    folder,
    new Map([
      ['region.json', `${JSON.stringify(configuration(sites.size, part), null, 1)}\n`],
      ['facts/municipalities.csv', figuresTable(municipalities)],
      ['facts/boundary-changes.csv', NO_CHANGES],
      ['boundaries/edition.topo.json', writeExtract(edition, [])],
      ['gazetteer/places.tsv', ''],
      ['gazetteer/postcodes.json', `${JSON.stringify(table)}\n`],
      ...[...sites].map(([name, text]) => [`sites/${name}`, text] as const),
    ]),
  );
}

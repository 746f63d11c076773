/** The folder of the trial region, as `REGION` names it: what an editor would keep there, all of it marked as generated. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../data/pipeline/sources.ts';
import type { Municipality } from '../../src/lib/regions/municipality.ts';
import { putInPlace } from '../shards/build.ts';
import { LANDS } from './areas.ts';

/** West, south, east, north of the country with a little air, degrees. */
const FRAME = [5.6, 47.1, 15.3, 55.2] as const;
const NOTICE =
  'Probelauf mit erzeugten Daten: Namen und Grenzen der Gemeinden sind echt (2016), alle Einwohnerzahlen, Standorte und Angaben dazu sind erzeugt.';

const GENERATED: Source = {
  title: 'Erzeugte Daten für den Probelauf (tools/germany.ts)',
  version: 'erzeugt',
  licence: 'keine, nicht zum Veröffentlichen',
  url: 'https://example.org/',
  attribution: 'Erzeugte Daten',
};

/** `region.json` for so many sites; pages that need every municipality are for the Land `part`: Saxony, whose form it takes. */
export function configuration(sites: number, part: string): object {
  const committed = JSON.parse(readFileSync('data/region.json', 'utf8')) as Record<string, unknown>;
  return {
    ...committed,
    id: 'deutschland',
    keys: LANDS,
    frame: FRAME,
    wordmark: 'EKiZ-Probelauf',
    notice: NOTICE,
    large: { part, frame: committed.frame },
    words: {
      de: {
        name: 'Deutschland',
        within: 'in Deutschland',
        throughout: 'in ganz Deutschland',
        whole: 'ganz Deutschland',
        of: 'Deutschlands',
        from: 'von Deutschland',
        to: 'zu Deutschland',
        ofState: 'Landes Deutschland',
        adjective: 'deutsch',
        phases: ['Erzeugte Angabe.', 'Erzeugte Angabe.'],
      },
    },
    law: {
      accessibilityAct: 'Barrierefreie-Websites-Gesetz (erzeugte Angabe)',
      accessibilityActShort: 'BfWebG',
      dataProtectionBody: 'der zuständigen Stelle (erzeugte Angabe)',
    },
    boundaries: { neighbours: [] },
    gazetteer: {
      geoNames: [],
      postcodes: Array.from({ length: 10 }, (_, digit) => String(digit)),
      municipalitySource: 'Namen: VG250 (BKG 2016). Einwohner: erzeugt.',
    },
    figures: {
      population: '31.12.2023',
      populationBase: 'Zensus 2011',
      census: '15.05.2022',
      censusName: 'Zensus 2022',
      territory: '31.12.2024',
    },
    sources: { register: GENERATED, census: GENERATED, boundaryChanges: GENERATED },
    project: { name: 'EKiZ-Probelauf', page: 'https://example.org/', sites, phases: [sites, sites - 1] },
  };
}

const COLUMNS =
  'ags,name,official_name,district_ags,district,kind,major_district_town,area_km2,population_2023,population_census_2022,seat_postcode,lon,lat,urbanisation,central_place,central_place_group';

/** `facts/municipalities.csv`. */
export function figuresTable(municipalities: readonly Municipality[]): string {
  const rows = municipalities.map((each) =>
    [
      each.ags,
      each.name,
      each.officialName,
      each.districtAgs,
      each.district,
      each.kind,
      each.majorDistrictTown ? 1 : 0,
      each.areaKm2,
      each.population2023,
      each.populationCensus2022,
      each.seatPostcode,
      each.lon,
      each.lat,
      each.urbanisation,
      each.centralPlace ?? '',
      each.centralPlaceGroup ?? '',
    ].join(','),
  );
  return `${[COLUMNS, ...rows].join('\n')}\n`;
}

/** `facts/boundary-changes.csv`: none. */
export const NO_CHANGES = 'effective,kind,old_ags,old_name,new_ags,new_name,district,source\n';

/** Writes files by their path below `folder`, which afterwards holds them alone; all or nothing. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const beside = `${folder}.neu`;
  rmSync(beside, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(path.dirname(`${beside}/${file}`), { recursive: true });
    writeFileSync(`${beside}/${file}`, text);
  }
  putInPlace(beside, folder);
}

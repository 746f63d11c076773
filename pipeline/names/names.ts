import { inRegion } from '../../config/region-folder.js';
import { innerPoints } from '../../src/lib/geo/inner-point.ts';
import { areasOf, type BoundaryTopology } from '../../src/lib/geo/topology.ts';
import { labelRank, mapName } from '../../src/lib/municipalities/label-rank.ts';
import type { MapNameRecord } from '../../src/lib/municipalities/map-name-record.ts';
import type { District, Municipality } from '../../src/lib/municipalities/municipality.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

const DISTRICT_RANK = 0;
/** Rounds to about 70 m: enough for a label, and fewer bytes. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/**
 * Returns the names on the live map: districts, then municipalities, most important first. Municipalities are placed at
 * their official centre, Landkreise at the point farthest from their border.
 */
export function mapNames(
  municipalities: readonly Municipality[],
  districts: readonly District[],
  boundaries: BoundaryTopology,
): readonly MapNameRecord[] {
  const areas = areasOf(boundaries, 'districts').features;
  const ofDistricts = districts
    .filter((each) => each.kind === 'Landkreis')
    .map(({ ags, name }): MapNameRecord => {
      const area = areas.find((each) => each.properties.ags === ags);
      const [at] = area ? innerPoints(area.geometry) : [];
      if (!at) {
        throw new DataProblem(
          inRegion('derived/boundaries.topo.json'),
          `der Kreis ${ags} (${name}) hat keine Fläche`,
          'Richtig wird es mit: npm run data -- --only grenzen',
        );
      }
      return [name, rounded(at[0]), rounded(at[1]), DISTRICT_RANK];
    });
  const ofMunicipalities = [...municipalities]
    .sort((a, b) => labelRank(a) - labelRank(b) || b.population - a.population)
    .map((each): MapNameRecord => {
      const record = [mapName(each.name), rounded(each.lon), rounded(each.lat), labelRank(each)] as const;
      return each.sorbianName === undefined ? record : [...record, each.sorbianName, each.ags];
    });
  return [...ofDistricts, ...ofMunicipalities];
}

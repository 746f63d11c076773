/**
 * Inhabited cells of the census grid (1 km), scaled within each municipality to its census counts. Derived by
 * `pipeline/population-grid/`; every count refers to the census day (`CENSUS_DAY`).
 */
import type { LonLat } from '../geo/distance.ts';
import { fromEuropeanGrid } from '../geo/european-grid.ts';

/**
 * The grid as it is stored and sent: arrays with one entry per cell, cells ordered by municipality, within it from
 * south to north and west to east.
 */
export interface PackedGrid {
  /** Edge of a cell, metres. */
  readonly cellMetres: number;
  /** Centre of the cell with index 0, metres in EPSG:3035: easting, northing. */
  readonly origin: readonly [number, number];
  /** Cells per row of the grid: index = row * columns + column. */
  readonly columns: number;
  /** Official keys (8 digits) of the municipalities in order; `cellsIn` has the number of cells of each. */
  readonly municipalities: readonly string[];
  readonly cellsIn: readonly number[];
  /** Index of each cell minus that of the previous cell. */
  readonly steps: readonly number[];
  readonly inhabitants: readonly number[];
  readonly under15: readonly number[];
}

/** The grid for calculations: entry `i` of every array belongs to cell `i`. */
export interface PopulationGrid {
  /** Number of cells. */
  readonly length: number;
  /** Centres, degrees. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Index of the cell's municipality in `ags`. */
  readonly municipality: Uint16Array;
  /** Official keys (8 digits) in order. */
  readonly ags: readonly string[];
  /**
   * First cell of each municipality, followed by the number of cells: municipality `m` has the cells `start[m]` to
   * `start[m + 1] - 1`.
   */
  readonly start: Uint32Array;
  readonly inhabitants: Uint32Array;
  /** Children under 15, at most the inhabitants of the cell. */
  readonly under15: Uint32Array;
}

/** Returns the centre of the cell with an index, metres in EPSG:3035. */
export function centreOf(
  { columns, origin, cellMetres }: PackedGrid,
  index: number,
): { readonly easting: number; readonly northing: number } {
  const column = index % columns;
  return {
    easting: origin[0] + column * cellMetres,
    northing: origin[1] + ((index - column) / columns) * cellMetres,
  };
}

/** Unpacks the grid; takes about 10 ms for the 11,561 cells of Saxony. */
export function readPopulationGrid(packed: PackedGrid): PopulationGrid {
  const { steps, cellsIn } = packed;
  const { length } = steps;
  const lon = new Float64Array(length);
  const lat = new Float64Array(length);
  let index = 0;
  steps.forEach((step, cell) => {
    index += step;
    const { easting, northing } = centreOf(packed, index);
    const place = fromEuropeanGrid(easting, northing);
    lon[cell] = place.lon;
    lat[cell] = place.lat;
  });
  const municipality = new Uint16Array(length);
  const start = new Uint32Array(cellsIn.length + 1);
  cellsIn.forEach((count, at) => {
    const from = start[at] ?? 0;
    municipality.fill(at, from, from + count);
    start[at + 1] = from + count;
  });
  return {
    length,
    lon,
    lat,
    municipality,
    ags: packed.municipalities,
    start,
    inhabitants: Uint32Array.from(packed.inhabitants),
    under15: Uint32Array.from(packed.under15),
  };
}

/** A municipality represented by one point, its centre. */
export interface MunicipalityPoint extends LonLat {
  readonly ags: string;
  readonly populationCensus2022: number;
}

/** Returns a coarse grid with one cell per municipality, for regions without a grid and for travel times. */
export function gridOfCentres(municipalities: readonly MunicipalityPoint[]): PopulationGrid {
  const { length } = municipalities;
  return {
    length,
    lon: Float64Array.from(municipalities, (each) => each.lon),
    lat: Float64Array.from(municipalities, (each) => each.lat),
    municipality: Uint16Array.from(municipalities.keys()),
    ags: municipalities.map((each) => each.ags),
    start: Uint32Array.from({ length: length + 1 }, (_, at) => at),
    inhabitants: Uint32Array.from(municipalities, (each) => each.populationCensus2022),
    // The number of children by cell is known only from the census grid.
    under15: new Uint32Array(length),
  };
}

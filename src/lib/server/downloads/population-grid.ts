import { centreOf, readPopulationGrid, type PackedGrid } from '../../coverage/population-grid.ts';
import { csvOf } from '../../text/format/csv.ts';
import { populationGridText } from '../population-grid.ts';

/** Decimals of a degree: about 1 m. */
const DECIMALS = 5;
const HEAD = ['Zelle (INSPIRE)', 'Länge', 'Breite', 'AGS', 'Einwohner', 'unter 15'];

const degrees = (value = 0): string => value.toFixed(DECIMALS).replace('.', ',');

/** One row per cell, for German spreadsheets; text of `/daten/bevoelkerungsgitter.csv`. */
export function populationGridCsv(): string {
  const packed = JSON.parse(populationGridText) as PackedGrid;
  const grid = readPopulationGrid(packed);
  const half = packed.cellMetres / 2;
  let index = 0;
  const rows = packed.steps.map((step, cell) => {
    index += step;
    const { easting, northing } = centreOf(packed, index);
    return [
      `CRS3035RES${String(packed.cellMetres)}mN${String(northing - half)}E${String(easting - half)}`,
      degrees(grid.lon[cell]),
      degrees(grid.lat[cell]),
      grid.ags[grid.municipality[cell] ?? 0] ?? '',
      String(grid.inhabitants[cell]),
      String(grid.under15[cell]),
    ];
  });
  return csvOf([HEAD, ...rows]);
}

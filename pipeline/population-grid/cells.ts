import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { fromEuropeanGrid } from '../../src/lib/geo/european-grid.ts';
import { readTable, type TableRow } from '../step/table.ts';

/** Edge of a cell, metres. */
export const CELL_METRES = 1000;

/** A cell of the census grid as published: centre in EPSG:3035 (metres) and in degrees. */
export interface CountedCell {
  readonly easting: number;
  readonly northing: number;
  readonly lon: number;
  readonly lat: number;
  readonly inhabitants: number;
  /** Undefined if withheld. */
  readonly under15: number | undefined;
  /** Key of the municipality at the centre, according to the file. */
  readonly ags: string;
  /** Share of the cell's area that lies abroad, 0 to 1. */
  readonly shareAbroad: number;
}

const COLUMNS = [
  'x_mp',
  'y_mp',
  'lon',
  'lat',
  'inhabitants',
  'under_15',
  'ags_of_centre',
  'share_abroad',
] as const;
/** Rounding tolerance in degrees: the file has five decimals. */
const DEGREES_OFF = 0.000011;

/** The census perturbs every count separately, so that a part can exceed the whole by some persons. */
const MOST_NOISE = 10;

export const cellKey = (easting: string | number, northing: string | number): string =>
  `${easting}/${northing}`;

function readCell(file: string, row: TableRow<(typeof COLUMNS)[number]>): CountedCell {
  const wrong = (what: string, right: string): DataProblem =>
    new DataProblem(`${file}, Zeile ${String(row.line)}`, what, `Richtig wäre: ${right}`);
  const number = (column: (typeof COLUMNS)[number], pattern: RegExp, right: string): number => {
    if (!pattern.test(row.at(column))) throw wrong(`${column} ist „${row.at(column)}“`, right);
    return Number(row.at(column));
  };
  const centre = 'Meter in EPSG:3035, Mitte einer Zelle von 1 km';
  const easting = number('x_mp', /^\d{4}500$/, centre);
  const northing = number('y_mp', /^\d{4}500$/, centre);
  const lon = number('lon', /^\d+\.\d+$/, 'Länge in Grad');
  const lat = number('lat', /^\d+\.\d+$/, 'Breite in Grad');
  const place = fromEuropeanGrid(easting, northing);
  if (Math.abs(place.lon - lon) > DEGREES_OFF || Math.abs(place.lat - lat) > DEGREES_OFF)
    throw wrong(
      `lon ${String(lon)}, lat ${String(lat)} ist nicht die Mitte der Zelle`,
      `${place.lon.toFixed(5)}, ${place.lat.toFixed(5)}`,
    );
  const inhabitants = number(
    'inhabitants',
    /^([3-9]|[1-9]\d+)$/,
    'eine ganze Zahl ab 3; 1 und 2 werden nicht veröffentlicht',
  );
  const shareAbroad = number('share_abroad', /^(0|1|0?\.\d+|[01]\.\d+)$/, 'ein Anteil von 0 bis 1');
  const withheld = row.at('under_15') === '';
  if (withheld && shareAbroad === 0)
    throw wrong('under_15 ist leer', 'eine ganze Zahl; leer nur in Zellen an der Grenze');
  const under15 = withheld ? undefined : number('under_15', /^\d+$/, 'eine ganze Zahl');
  if (under15 !== undefined && under15 > inhabitants + MOST_NOISE)
    throw wrong(`under_15 ist ${String(under15)}`, `höchstens ${String(inhabitants)}, alle Einwohner`);
  const ags = row.at('ags_of_centre');
  return { easting, northing, lon, lat, inhabitants, under15, ags, shareAbroad };
}

/** Reads the census grid. `file` is used in messages only. Throws a `DataProblem` for an invalid or repeated cell. */
export function readCells(file: string, text: string): readonly CountedCell[] {
  const seen = new Set<string>();
  return readTable(file, text, COLUMNS).map((row) => {
    const cell = readCell(file, row);
    const key = cellKey(cell.easting, cell.northing);
    if (seen.has(key)) {
      throw new DataProblem(
        `${file}, Zeile ${String(row.line)}`,
        `die Zelle ${key} kommt zweimal vor`,
        'Jede Zelle hat genau eine Zeile',
      );
    }
    seen.add(key);
    return cell;
  });
}

/**
 * Replaces counts that include a town abroad by the German inhabitants. `text` is the table of such cells: `x_mp`,
 * `y_mp`, `inhabitants_2011` (census grid of 2011, which counted each country separately). The share of children is
 * kept. Throws a `DataProblem` for a cell that does not exist or is not at the border.
 */
export function withoutAbroad(file: string, text: string, cells: readonly CountedCell[]): CountedCell[] {
  const rows = readTable(file, text, ['x_mp', 'y_mp', 'inhabitants_2011'] as const);
  const german = new Map(rows.map((row) => [cellKey(row.at('x_mp'), row.at('y_mp')), row]));
  const corrected = cells.map((cell) => {
    const key = cellKey(cell.easting, cell.northing);
    const row = german.get(key);
    if (!row) return cell;
    german.delete(key);
    const inhabitants = Number(row.at('inhabitants_2011'));
    if (cell.shareAbroad > 0 && inhabitants > 0 && inhabitants < cell.inhabitants) {
      const { under15 } = cell;
      return {
        ...cell,
        inhabitants,
        under15: under15 && Math.round((under15 * inhabitants) / cell.inhabitants),
      };
    }
    throw new DataProblem(
      `${file}, Zeile ${String(row.line)}`,
      `inhabitants_2011 ist „${row.at('inhabitants_2011')}“ in einer Zelle mit ${String(cell.inhabitants)} Einwohnern und Anteil ${String(cell.shareAbroad)} im Ausland`,
      'Richtig wäre: weniger als gezählt, und nur in Zellen an der Grenze',
    );
  });
  const [unknown] = german.values();
  if (!unknown) return corrected;
  throw new DataProblem(
    `${file}, Zeile ${String(unknown.line)}`,
    `die Zelle ${cellKey(unknown.at('x_mp'), unknown.at('y_mp'))} gibt es nicht`,
    'Richtig wäre: eine Zelle aus dem Bevölkerungsgitter',
  );
}

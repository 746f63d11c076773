import type {
  Municipality,
  MunicipalityKind,
  Urbanisation,
} from '../../src/lib/municipalities/municipality.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { KEYS_IN_WORDS, REGION } from '../step/region.ts';
import { readTable, type TableRow } from '../step/table.ts';
import { readOfficialName } from './official-name.ts';

const COLUMNS = [
  'ags',
  'name',
  'official_name',
  'district_ags',
  'district',
  'kind',
  'major_district_town',
  'area_km2',
  'population',
  'population_census_2022',
  'seat_postcode',
  'lon',
  'lat',
  'urbanisation',
  'central_place',
  'central_place_group',
] as const;
type Column = (typeof COLUMNS)[number];

const KEY = new RegExp(`^(${REGION.keys.join('|')})\\d{6}$`);
const POSTCODE = new RegExp(`^(?=\\d{5}$)(${REGION.gazetteer.postcodes.join('|')})`);
const [west, south, east, north] = REGION.frame;

const KINDS: readonly MunicipalityKind[] = ['Gemeinde', 'Stadt', 'kreisfreie Stadt'];
const URBANISATIONS: readonly Urbanisation[] = [
  'dicht besiedelt',
  'mittlere Besiedlungsdichte',
  'gering besiedelt',
];

/** Reads one row. Throws a `DataProblem` naming line, column and value for an invalid cell. */
function readRow(file: string, row: TableRow<Column>): Municipality {
  const wrong = (column: Column, right: string): DataProblem =>
    new DataProblem(
      `${file}, Zeile ${String(row.line)}`,
      `${column} ist „${row.at(column)}“`,
      `Richtig wäre: ${right}`,
    );
  const text = (column: Column, pattern: RegExp, right: string): string => {
    if (!pattern.test(row.at(column))) throw wrong(column, right);
    return row.at(column);
  };
  const number = (column: Column, min: number, max: number, right: string): number => {
    const value = Number(text(column, /^\d+(\.\d+)?$/, right));
    if (value < min || value > max) throw wrong(column, right);
    return value;
  };
  const people = (column: Column): number =>
    Number(text(column, /^[1-9]\d*$/, 'eine ganze Zahl ohne Punkt, größer als 0'));
  const oneOf = <T extends string>(column: Column, values: readonly T[]): T => {
    const found = values.find((each) => each === row.at(column));
    if (found === undefined) throw wrong(column, `eines von ${values.join(', ')}`);
    return found;
  };

  const ags = text('ags', KEY, `8 Ziffern, die mit ${KEYS_IN_WORDS} beginnen`);
  const names = readOfficialName(row.at('official_name'));
  if (!names)
    throw wrong('official_name', 'Name, dahinter nur Stadt, Kurort oder ein Titel; Sorbisch nach „ / “');
  const districtAgs = row.at('district_ags');
  if (districtAgs !== ags.slice(0, 5))
    throw wrong('district_ags', `${ags.slice(0, 5)}, die ersten 5 Ziffern von ags`);
  const centralPlace = row.at('central_place');
  const centralPlaceGroup = row.at('central_place_group');
  return {
    ags,
    name: text('name', /\S/, 'der Name der Gemeinde'),
    ...names,
    districtAgs,
    district: text('district', /\S/, 'der Name des Kreises'),
    kind: oneOf('kind', KINDS),
    majorDistrictTown: oneOf('major_district_town', ['0', '1']) === '1',
    areaKm2: number('area_km2', 0.05, 1000, 'Fläche in km² mit Dezimalpunkt'),
    population: people('population'),
    populationCensus2022: people('population_census_2022'),
    seatPostcode: text(
      'seat_postcode',
      POSTCODE,
      `5 Ziffern, die mit ${REGION.gazetteer.postcodes.join(' oder ')} beginnen`,
    ),
    lon: number('lon', west, east, `Länge in Grad zwischen ${String(west)} und ${String(east)}`),
    lat: number('lat', south, north, `Breite in Grad zwischen ${String(south)} und ${String(north)}`),
    urbanisation: oneOf('urbanisation', URBANISATIONS),
    ...(centralPlace === '' ? {} : { centralPlace }),
    ...(centralPlaceGroup === '' ? {} : { centralPlaceGroup }),
  };
}

/** Heading of the population column before November 2026; accepted for one more release. */
const OLD_HEADING = /^(\uFEFF?[^\n]*\b)population_2023\b/;

/**
 * Reads the figures of all municipalities, ordered by key. Throws a `DataProblem` for an invalid cell or a repeated
 * key.
 */
export function readMunicipalities(file: string, text: string): readonly Municipality[] {
  const seen = new Map<string, number>();
  return readTable(file, text.replace(OLD_HEADING, '$1population'), COLUMNS)
    .map((row) => {
      const municipality = readRow(file, row);
      const before = seen.get(municipality.ags);
      if (before !== undefined) {
        throw new DataProblem(
          `${file}, Zeile ${String(row.line)}`,
          `der Schlüssel ${municipality.ags} steht schon in Zeile ${String(before)}`,
          'Jede Gemeinde hat genau eine Zeile',
        );
      }
      seen.set(municipality.ags, row.line);
      return municipality;
    })
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

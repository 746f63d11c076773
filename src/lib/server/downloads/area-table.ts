/** Tables of all figures of municipalities and districts; both use the same column definitions. */
import * as de from '$region/words/de.json';
import { STATE_KEY } from '../../region/constants.ts';
import {
  CENSUS,
  CENSUS_DAY,
  CHILDREN_IN_SGB2_YEAR,
  POPULATION_DAY,
  TERRITORY_DAY,
} from '../../region/figures.ts';
import { stopsIn } from '../transit.ts';
import { CENSUS_FIGURES } from '../../municipalities/census.ts';
import type { District, Municipality } from '../../municipalities/municipality.ts';
import { csvOf } from '../../text/format/csv.ts';
import { standingsOf } from '../census.ts';
import { districts, municipalities, sites } from '../derived.ts';

/** A column: German heading with day or unit, and its cell; empty if the value is unknown or suppressed. */
interface Column<Area> {
  readonly heading: string;
  readonly cell: (area: Area) => string | number | undefined;
}

type Counted = Pick<Municipality, 'ags' | 'name' | 'population' | 'populationCensus2022' | 'areaKm2'>;

const sitesIn = (ags: string): number =>
  sites.filter((site) => ags === STATE_KEY || site.municipality.ags.startsWith(ags)).length;

const COUNTED: readonly Column<Counted>[] = [
  { heading: 'Dokumentierte Standorte', cell: ({ ags }) => sitesIn(ags) },
  { heading: `Einwohner ${POPULATION_DAY}`, cell: (area) => area.population },
  { heading: `Einwohner ${CENSUS} (${CENSUS_DAY})`, cell: (area) => area.populationCensus2022 },
  { heading: `Fläche in km² (${TERRITORY_DAY})`, cell: (area) => area.areaKm2 },
];

/** Columns of the census figures: count, share, ranks. */
function familyColumns(withDistrict: boolean): Column<Counted>[] {
  return CENSUS_FIGURES.flatMap(({ heading }, at): Column<Counted>[] => {
    const standing = ({ ags }: Counted) => standingsOf(ags)[at];
    return [
      { heading: `${heading} (${CENSUS_DAY})`, cell: (area) => standing(area)?.count },
      {
        heading: `${heading} je 1.000 Einwohner (${CENSUS})`,
        cell: (area) => standing(area)?.share?.toFixed(1),
      },
      ...(withDistrict
        ? [
            {
              heading: `${heading}: Stelle im Kreis`,
              cell: (area: Counted) => standing(area)?.inDistrict?.place,
            },
          ]
        : []),
      { heading: `${heading}: Stelle ${de.within}`, cell: (area) => standing(area)?.inState?.place },
    ];
  });
}

const KEY_AND_NAME: readonly Column<Counted>[] = [
  { heading: 'AGS', cell: ({ ags }) => ags },
  { heading: 'Name', cell: ({ name }) => name },
];

const MUNICIPALITY_COLUMNS: readonly Column<Municipality>[] = [
  ...KEY_AND_NAME,
  { heading: 'Amtlicher Name', cell: (each) => each.officialName },
  { heading: 'Sorbischer Name', cell: (each) => each.sorbianName },
  { heading: 'Kreis AGS', cell: (each) => each.districtAgs },
  { heading: 'Kreis', cell: (each) => each.district },
  { heading: 'Art', cell: (each) => each.kind },
  { heading: 'Große Kreisstadt', cell: (each) => (each.majorDistrictTown ? 'ja' : 'nein') },
  { heading: 'Postleitzahl der Verwaltung', cell: (each) => each.seatPostcode },
  { heading: 'Länge', cell: (each) => each.lon },
  { heading: 'Breite', cell: (each) => each.lat },
  { heading: 'Besiedlung', cell: (each) => each.urbanisation },
  { heading: 'Zentralörtliche Funktion', cell: (each) => each.centralPlace },
  { heading: 'Verbund', cell: (each) => each.centralPlaceGroup },
  ...COUNTED,
  ...familyColumns(true),
  { heading: 'Haltestellen', cell: ({ ags }) => stopsIn(ags).stops },
  { heading: 'Haltestellen mit Bus', cell: ({ ags }) => stopsIn(ags).bus },
  { heading: 'Haltestellen mit Straßenbahn', cell: ({ ags }) => stopsIn(ags).tram },
  { heading: 'Haltestellen mit Bahn', cell: ({ ags }) => stopsIn(ags).rail },
];

type DistrictRow = Omit<District, 'kind' | 'childrenInSgb2Percent'> & Partial<District>;
const DISTRICT_COLUMNS: readonly Column<DistrictRow>[] = [
  ...KEY_AND_NAME,
  { heading: 'Art', cell: (each) => each.kind },
  { heading: 'Gemeinden', cell: (each) => each.municipalities },
  ...COUNTED,
  ...familyColumns(false),
  {
    heading: `Kinder unter 15 in Haushalten mit SGB-II-Leistungen in Prozent (${CHILDREN_IN_SGB2_YEAR})`,
    cell: (each) => each.childrenInSgb2Percent,
  },
];

/** Text of a cell. Keys and postcodes stay text; decimals get a comma, as German spreadsheets expect. */
function textOf(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}

function tableOf<Area>(columns: readonly Column<Area>[], areas: readonly Area[]): string {
  return csvOf([
    columns.map(({ heading }) => heading),
    ...areas.map((area) => columns.map(({ cell }) => textOf(cell(area)))),
  ]);
}

/** One row per municipality with every figure; text of `/daten/gemeinden.csv`. */
export function municipalitiesCsv(): string {
  return tableOf(MUNICIPALITY_COLUMNS, municipalities);
}

/** The Land's row: figures of the register are summed, census counts are the published ones. */
function stateRow(): DistrictRow {
  const sum = (figure: (each: District) => number): number =>
    districts.reduce((total, each) => total + figure(each), 0);
  return {
    ags: STATE_KEY,
    name: de.name,
    municipalities: sum((each) => each.municipalities),
    population: sum((each) => each.population),
    populationCensus2022: sum((each) => each.populationCensus2022),
    areaKm2: Math.round(sum((each) => each.areaKm2) * 100) / 100,
  };
}

/** One row per district and one for the Land; text of `/daten/kreise.csv`. */
export function districtsCsv(): string {
  return tableOf(DISTRICT_COLUMNS, [...districts, stateRow()]);
}

/** Official figures of an area in words, each with base and date; sources in data/README.md. */
import { centralPlaceOf, densityOf } from '../municipalities/comparable.ts';
import type { District, Municipality } from '../municipalities/municipality.ts';
import {
  CENSUS,
  CENSUS_DAY,
  CENTRAL_PLAN,
  CHILDREN_IN_SGB2_YEAR,
  POPULATION_BASE,
  POPULATION_DAY,
  TERRITORY_DAY,
} from '../region/figures.ts';
import type { StopCounts } from '../sites/transit.ts';
import { formatNumber } from '../text/format/numbers.ts';

/** A figure ready to display. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** Base and date, or the source of the value. */
  readonly basis: string;
}

type Counted = Pick<Municipality, 'population' | 'populationCensus2022' | 'areaKm2'>;

function countedFigures(area: Counted): Figure[] {
  return [
    {
      label: 'Einwohner',
      value: formatNumber(area.population),
      basis: `am ${POPULATION_DAY}, Fortschreibung auf Basis des ${POPULATION_BASE}`,
    },
    {
      label: `Einwohner nach ${CENSUS}`,
      value: formatNumber(area.populationCensus2022),
      basis: `am ${CENSUS_DAY}`,
    },
    {
      label: 'Fläche',
      value: `${formatNumber(area.areaKm2, 2)} km²`,
      basis: `amtlich, am ${TERRITORY_DAY}`,
    },
    {
      label: 'Einwohner je km²',
      value: formatNumber(densityOf(area)),
      basis: `Einwohner am ${POPULATION_DAY} je amtliche Fläche`,
    },
  ];
}

function centralPlaceFigure({ centralPlace, centralPlaceGroup }: Municipality): Figure {
  const label = 'Zentralörtliche Funktion';
  const step = centralPlaceOf(centralPlace);
  if (centralPlace === undefined || step === 'keine')
    return {
      label,
      value: 'keine',
      basis: `weder Ober- noch Mittelzentrum im ${CENTRAL_PLAN}; Grundzentren stehen dort nicht`,
    };
  const group = centralPlaceGroup ? `, im Verbund „${centralPlaceGroup}“` : '';
  return { label, value: step ?? centralPlace, basis: `${CENTRAL_PLAN}${group}` };
}

/** Stops of public transport: where they are, and not how often something comes. */
function stopsFigure({ stops, bus, tram, rail }: StopCounts, credit: string): Figure {
  const parts = [
    `${formatNumber(bus)} mit Bus`,
    ...(tram > 0 ? [`${formatNumber(tram)} mit Straßenbahn`] : []),
    rail > 0 ? `${formatNumber(rail)} mit Bahn` : 'keine mit Bahn',
  ];
  return {
    label: 'Haltestellen',
    value: formatNumber(stops),
    basis: `${parts.join(', ')}; ${credit}`,
  };
}

/** All figures of a municipality; `stopsCredit` is the attribution of its stops. */
export function municipalityFigures(
  municipality: Municipality,
  stops: StopCounts,
  stopsCredit: string,
): Figure[] {
  return [
    ...countedFigures(municipality),
    { label: 'Besiedlung', value: municipality.urbanisation, basis: 'Grad der Verstädterung nach Eurostat' },
    ...(CENTRAL_PLAN === '' ? [] : [centralPlaceFigure(municipality)]),
    stopsFigure(stops, stopsCredit),
    {
      label: 'Amtlicher Gemeindeschlüssel',
      value: municipality.ags,
      basis: `Postleitzahl der Verwaltung ${municipality.seatPostcode}`,
    },
  ];
}

/** All figures of a district. */
export function districtFigures(district: District): Figure[] {
  return [
    ...countedFigures(district),
    {
      label: 'Gemeinden',
      value: formatNumber(district.municipalities),
      basis: `Gebietsstand ${TERRITORY_DAY}`,
    },
  ];
}

/** Children of a district in SGB II households. Source and year differ from the census counts. */
export function childrenInSgb2(district: District): Figure {
  return {
    label: 'Kinder unter 15 Jahren in Haushalten mit Leistungen nach SGB II',
    value: `${formatNumber(district.childrenInSgb2Percent, 1)} %`,
    basis: `der Kinder dieses Alters im Jahr ${CHILDREN_IN_SGB2_YEAR}; Quelle: Deutschlandatlas (BBSR und Statistik der Bundesagentur für Arbeit), dl-de/by-2-0`,
  };
}

import { describe, expect, it } from 'vitest';
import type { Municipality } from '../municipalities/municipality.ts';
import { municipalityFigures } from './figures.ts';

const place: Municipality = {
  ags: '99901010',
  name: 'Musterort',
  officialName: 'Musterort',
  districtAgs: '99901',
  district: 'Musterkreis',
  kind: 'Gemeinde',
  majorDistrictTown: false,
  areaKm2: 46.5,
  population: 8300,
  populationCensus2022: 8200,
  seatPostcode: '01000',
  lon: 13,
  lat: 51,
  urbanisation: 'gering besiedelt',
};
const STOPS = { ags: place.ags, stops: 1200, bus: 1200, tram: 0, rail: 1 };
const figure = (municipality: Municipality, label: string) =>
  municipalityFigures(municipality, STOPS, 'Musterquelle').find((each) => each.label === label);

describe('figures of a municipality', () => {
  it('counts stops by kind and names their source', () => {
    expect(figure(place, 'Haltestellen')).toMatchObject({
      value: '1.200',
      basis: '1.200 mit Bus, 1 mit Bahn; Musterquelle',
    });
  });

  it('give both populations with their base and date', () => {
    expect(figure(place, 'Einwohner')).toMatchObject({
      value: '8.300',
      basis: 'am 31.12.2023, Fortschreibung auf Basis des Zensus 2011',
    });
    expect(figure(place, 'Einwohner nach Zensus 2022')).toMatchObject({
      value: '8.200',
      basis: 'am 15.05.2022',
    });
  });

  it('divide by the official area', () => {
    expect(figure(place, 'Einwohner je km²')?.value).toBe('178'); // 8300 / 46.5 = 178.49
  });

  it('say what a missing central-place function means', () => {
    expect(figure(place, 'Zentralörtliche Funktion')).toMatchObject({ value: 'keine' });
    const shared = { ...place, centralPlace: 'Mittelzentrum (Verbund)', centralPlaceGroup: 'Musterverbund' };
    expect(figure(shared, 'Zentralörtliche Funktion')).toEqual({
      label: 'Zentralörtliche Funktion',
      value: 'Mittelzentrum',
      basis: 'Landesentwicklungsplan 2013, im Verbund „Musterverbund“',
    });
  });
});

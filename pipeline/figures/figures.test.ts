import { describe, expect, test } from 'vitest';
import { sumDistricts } from './districts.ts';
import { readMunicipalities } from './municipalities.ts';

const HEAD =
  'ags,name,official_name,district_ags,district,kind,major_district_town,area_km2,population,population_census_2022,seat_postcode,lon,lat,urbanisation,central_place,central_place_group';
const TOWN =
  '14999020,Musterstadt,"Musterstadt / Měsćina, Stadt",14999,Musterkreis,Stadt,1,20.1,20000,19000,09998,13.5,51,mittlere Besiedlungsdichte,Mittelzentrum (Verbund),Musterbund';
const VILLAGE =
  '14999010,Musterort,Musterort,14999,Musterkreis,Gemeinde,0,10.2,1000,1100,09999,13.4,51.1,gering besiedelt,,';
const read = (...lines: string[]) => readMunicipalities('muster.csv', [HEAD, ...lines].join('\n'));

describe('figures of municipalities', () => {
  test('are read as typed and ordered by key', () => {
    const [village, town] = read(TOWN, VILLAGE);
    expect(village).toEqual({
      ags: '14999010',
      name: 'Musterort',
      officialName: 'Musterort',
      districtAgs: '14999',
      district: 'Musterkreis',
      kind: 'Gemeinde',
      majorDistrictTown: false,
      areaKm2: 10.2,
      population: 1000,
      populationCensus2022: 1100,
      seatPostcode: '09999',
      lon: 13.4,
      lat: 51.1,
      urbanisation: 'gering besiedelt',
    });
    expect(town).toMatchObject({
      officialName: 'Musterstadt / Měsćina',
      sorbianName: 'Měsćina',
      majorDistrictTown: true,
      centralPlace: 'Mittelzentrum (Verbund)',
      centralPlaceGroup: 'Musterbund',
    });
  });

  test('are read under the old name of the column of inhabitants for one release more', () => {
    const old = [HEAD.replace(',population,', ',population_2023,'), VILLAGE].join('\n');
    expect(readMunicipalities('muster.csv', old)).toEqual(read(VILLAGE));
  });

  test.each([
    ['a short key', VILLAGE.replace('14999010', '1499901'), /Zeile 2: ags ist „1499901“.*8 Ziffern/],
    ['a key of another Land', VILLAGE.replace('14999010', '15999010'), /ags ist „15999010“/],
    ['a district that is not the key’s', VILLAGE.replace(',14999,', ',14998,'), /district_ags.*14999/],
    ['a thousands point', VILLAGE.replace(',1000,', ',1.000,'), /population ist „1\.000“/],
    ['a decimal comma', VILLAGE.replace('10.2', '"10,2"'), /area_km2 ist „10,2“/],
    ['swapped coordinates', VILLAGE.replace('13.4,51.1', '51.1,13.4'), /lon ist „51\.1“/],
    ['a lost leading zero', VILLAGE.replace('09999', '9999'), /seat_postcode ist „9999“/],
    ['an unknown kind', VILLAGE.replace(',Gemeinde,', ',Dorf,'), /kind ist „Dorf“.*Gemeinde, Stadt/],
    ['a missing field', VILLAGE.slice(0, -1), /Zeile 2: die Zahl der Felder/],
  ])('stop at %s, naming line, value and remedy', (_, line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  test('stop at a key that occurs twice and at a missing column', () => {
    expect(() => read(VILLAGE, TOWN, VILLAGE)).toThrow(
      /Zeile 4: der Schlüssel 14999010 steht schon in Zeile 2/,
    );
    expect(() => readMunicipalities('muster.csv', 'ags,name\n')).toThrow(/die Spalte „official_name“/);
  });
});

describe('districts', () => {
  test('sum their municipalities', () => {
    expect(sumDistricts('muster.csv', read(TOWN, VILLAGE))).toEqual([
      {
        ags: '14999',
        name: 'Musterkreis',
        kind: 'Landkreis',
        municipalities: 2,
        population: 21000,
        populationCensus2022: 20100,
        areaKm2: 30.3,
      },
    ]);
  });

  test('stop where a district is spelled in two ways', () => {
    const other = VILLAGE.replace('Musterkreis', 'Musterkries');
    expect(() => sumDistricts('muster.csv', read(TOWN, other))).toThrow(
      /14999.*„Musterkries“.*„Musterkreis“/,
    );
  });
});

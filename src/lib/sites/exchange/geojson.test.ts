import { describe, expect, test } from 'vitest';
import { ALL_FIELDS } from '../fields/fields.ts';
import { SAMPLE_RECORD } from '../record/sample.ts';
import type { Site } from '../site.ts';
import { recordOf, sitesGeoJson } from './geojson.ts';

const SITE: Site = {
  slug: 'testkita-musterort',
  ...SAMPLE_RECORD,
  municipality: {
    ags: '14000010',
    name: 'Musterort',
    districtAgs: '14000',
    district: 'Musterkreis',
    population: 1234,
  },
};

describe('the GeoJSON download', () => {
  const [feature] = sitesGeoJson([SITE]).features;

  test('has lon before lat', () => {
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [13.5, 51] });
  });

  test('keeps its contract: names and shapes of the first properties', () => {
    const { record, ...flat } = feature?.properties ?? {};
    expect(record).toEqual(SAMPLE_RECORD);
    expect(flat).toMatchObject({
      slug: 'testkita-musterort',
      name: 'Testkita „Musterhaus“',
      kind: 'kita',
      operator: 'Musterträger e. V.',
      operatorType: 'frei',
      municipality: '14000010',
      phases: [1, 2],
      status: 'unclear',
      focus: ['begegnung', 'familienbildung'],
      socialSpace: ['stadtteil'],
      precision: 'postcode',
      sources: ['https://www.example.org/musterhaus/eltern-kind-zentrum'],
      checked: '2026-11-22',
      radiusMetres: 2000,
      district: '14000',
    });
  });

  test('has a property for each exported field, and no other', () => {
    const exported = ALL_FIELDS.filter(([, field]) => field.exported).map(([, { key }]) => key);
    const keys = Object.keys(feature?.properties ?? {});
    expect(keys.toSorted()).toEqual([...exported, 'slug', 'municipality', 'district', 'record'].toSorted());
  });

  test('hands the record over without what was derived', () => {
    expect(recordOf(SITE)).toEqual(SAMPLE_RECORD);
  });
});

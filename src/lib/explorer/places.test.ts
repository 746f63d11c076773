import { describe, expect, test } from 'vitest';
import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';
import { Places } from './places.svelte.ts';

const FILE: GazetteerFile = {
  sources: [],
  districts: [['14999', 'Landkreis Testland', []]],
  municipalities: [['14999010', 'Musterort', 13, 51, 100, [], []]],
  places: [],
  postcodes: [['01999', 0]],
};
const site: ListedSite = {
  slug: 'testkita-muster',
  name: 'Testkita „Sonnenblume“',
  kind: 'kita',
  operator: { name: 'Musterverein e. V.', type: 'frei' },
  address: { place: 'Musterort', part: 'Oberdorf' },
  location: { lon: 13.1, lat: 51.1, precision: 'postcode', radiusMetres: 2000 },
  phases: { in: [1] },
  status: { value: 'unclear' },
  socialSpace: { types: [] },
  focus: [],
  offers: [],
  contact: {},
  checked: '2026-11-22',
  municipality: {
    ags: '14999010',
    name: 'Musterort',
    districtAgs: '14999',
    district: 'Landkreis Testland',
    population: 100,
  },
};
const ids = (places: Places, typed: string) => places.search(typed).map(({ place }) => place.id);

describe('the places of a page', () => {
  test('sites and gazetteer are known once they are loaded', async () => {
    const places = new Places(
      () => [site],
      () => Promise.resolve(FILE),
    );
    expect(places.state).toBe('idle');
    expect(places.byId('gemeinde-14999010')).toBeUndefined();
    await places.load();
    expect(places.byId('standort-testkita-muster')?.detail).toBe('Standort in Musterort, Oberdorf');
    expect(places.state).toBe('ready');
    expect(places.byId('gemeinde-14999010')?.name).toBe('Musterort');
    expect(places.byId(undefined)).toBeUndefined();
    expect(ids(places, 'Muster')).toEqual(['gemeinde-14999010']);
    expect(ids(places, 'sonnenblume musterort')).toEqual(['standort-testkita-muster']);
    expect(ids(places, 'Oberdorf')).toEqual(['standort-testkita-muster']);
    expect(places.byId('standort-testkita-muster')).toMatchObject({
      rough: 'genaue Lage unbekannt (Postleitzahlgebiet)',
      roughKm: 2,
    });
  });

  test('are fetched once, however often they are asked for', async () => {
    let fetched = 0;
    const places = new Places(
      () => [],
      () => {
        fetched += 1;
        return Promise.resolve(FILE);
      },
    );
    await Promise.all([places.load(), places.load()]);
    await places.load();
    expect(fetched).toBe(1);
  });

  test('a failure leaves the sites searchable and can be tried again', async () => {
    let online = false;
    const places = new Places(
      () => [site],
      () => (online ? Promise.resolve(FILE) : Promise.reject(new Error('kein Netz'))),
    );
    await places.load();
    expect(places.state).toBe('failed');
    expect(ids(places, 'Sonnenblume')).toEqual(['standort-testkita-muster']);
    online = true;
    await places.load();
    expect(places.state).toBe('ready');
  });
});

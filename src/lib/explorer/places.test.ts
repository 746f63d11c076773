import { describe, expect, test, vi } from 'vitest';
import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import type { LocalityFile } from '../municipalities/places/localities.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';
import { Places } from './places.svelte.ts';

const FILE: GazetteerFile = {
  sources: [],
  districts: [['14999', 'Landkreis Testland', []]],
  municipalities: [['14999010', 'Musterort', 13, 51, 100, [], []]],
  places: [],
  postcodes: [['01999', 0]],
};
const LOCALITIES: LocalityFile = {
  sources: [],
  localities: [['14999010', 'Unterdorf', 10, -20, 2, 'Kleinmuster', 0, 0]],
};
const localities = () => Promise.resolve(LOCALITIES);
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
  test('a name in the URL is no site as long as the municipalities are not loaded', async () => {
    let come = (): void => undefined;
    const gazetteer = new Promise<GazetteerFile>((done) => (come = () => done(FILE)));
    const named = { ...site, name: 'Testkita Musterort' };
    const places = new Places(() => [named], { gazetteer: () => gazetteer, localities });
    const loading = places.loadFor('Musterort');
    await vi.waitFor(() => expect(places.measure).toBeDefined());
    await localities();
    expect(places.byId('Musterort')).toBeUndefined();
    come();
    await loading;
    expect(places.byId('Musterort')?.id).toBe('gemeinde-14999010');
  });

  test('sites and gazetteer are known once they are loaded', async () => {
    const places = new Places(() => [site], { gazetteer: () => Promise.resolve(FILE), localities });
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
    const places = new Places(() => [], {
      gazetteer: () => {
        fetched += 1;
        return Promise.resolve(FILE);
      },
      localities,
    });
    await Promise.all([places.load(), places.load()]);
    await places.load();
    expect(fetched).toBe(1);
  });

  test('a failure leaves the sites searchable and can be tried again', async () => {
    let online = false;
    const places = new Places(() => [site], {
      gazetteer: () => (online ? Promise.resolve(FILE) : Promise.reject(new Error('kein Netz'))),
      localities,
    });
    await places.load();
    expect(places.state).toBe('failed');
    expect(ids(places, 'Sonnenblume')).toEqual(['standort-testkita-muster']);
    online = true;
    await places.load();
    expect(places.state).toBe('ready');
  });

  test('villages and quarters are fetched when somebody types or a URL names one, once', async () => {
    let fetched = 0;
    const files = {
      gazetteer: () => Promise.resolve(FILE),
      localities: () => {
        fetched += 1;
        return localities();
      },
    };
    const places = new Places(() => [], files);
    await places.load();
    await places.loadFor('gemeinde-14999010');
    expect(fetched).toBe(0);
    expect(ids(places, 'Unterdorf')).toEqual([]);
    expect(places.searchState).not.toBe('ready');
    await Promise.all([places.loadFor('ort-14999010-unterdorf'), places.loadAll()]);
    expect(fetched).toBe(1);
    expect(places.searchState).toBe('ready');
    expect(ids(places, 'Unterd')).toEqual(['ort-14999010-unterdorf']);
    expect(places.byId('ort-14999010-unterdorf')).toMatchObject({
      lon: 13.01,
      lat: 50.98,
      roughKm: 2,
      detail: 'in Musterort, Landkreis Testland (etwa, nach einer Haltestelle)',
      rough: 'etwa Unterdorf in Musterort, nach einer Haltestelle',
    });
  });

  test('a locality that is gone, or cannot be loaded, is its municipality', async () => {
    const gone = new Places(() => [], { gazetteer: () => Promise.resolve(FILE), localities });
    await gone.loadFor('ort-14999010-vergangen');
    expect(gone.byId('ort-14999010-vergangen')?.id).toBe('gemeinde-14999010');
    const offline = new Places(() => [], {
      gazetteer: () => Promise.resolve(FILE),
      localities: () => Promise.reject(new Error('kein Netz')),
    });
    await offline.loadFor('ort-14999010-unterdorf');
    expect(offline.searchState).toBe('failed');
    expect(offline.byId('ort-14999010-unterdorf')?.id).toBe('gemeinde-14999010');
  });
});

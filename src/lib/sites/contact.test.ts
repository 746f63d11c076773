import { describe, expect, it } from 'vitest';
import { contactOf, contactRows } from './contact.ts';
import type { Site } from './site.ts';

const site: Site = {
  slug: 'testkita-musterort',
  name: 'Testkita „Musterblume“',
  kind: 'kita',
  operator: { name: 'Testverein e. V.', type: 'frei' },
  address: { street: 'Musterweg 1', postcode: '01000', place: 'Musterort', part: 'Musterteil' },
  location: { lon: 13, lat: 51, precision: 'postcode', radiusMetres: 2000, source: 'Test' },
  phases: { in: [1], basis: 'documented' },
  status: { value: 'unclear', sources: ['s1'] },
  socialSpace: { types: [], sources: ['s1'] },
  focus: [],
  offers: [],
  contact: { phone: '0300 000000' },
  profile: 'https://profil.example/',
  sources: [{ id: 's1', title: 'Test', publisher: 'Test', seen: '2026-01-01', says: 'Test' }],
  checked: '2026-01-01',
  municipality: {
    ags: '99901010',
    name: 'Musterort',
    districtAgs: '99901',
    district: 'Musterkreis',
    population: 1,
  },
};

describe('whom to call', () => {
  it('writes the address as far as it is known', () => {
    expect(contactOf(site).address).toBe('Musterweg 1, 01000 Musterort (Musterteil)');
    expect(contactOf({ ...site, address: { place: 'Musterort' } }).address).toBe('Musterort');
  });

  it('exports a head and one row a contact, empty where nothing is known', () => {
    const [head = [], row = []] = contactRows([contactOf(site)], 'https://karte.example');
    const cell = (name: string) => row[head.indexOf(name)];
    expect(cell('Name')).toBe('Testkita „Musterblume“');
    expect(cell('Telefon')).toBe('0300 000000');
    expect(cell('Internetseite')).toBe('');
    expect(cell('Stand')).toBe('unklar, ob das Zentrum noch läuft');
    expect(cell('Steckbrief')).toBe('https://karte.example/standorte/testkita-musterort/');
    expect(cell('Gemeindeseite')).toBe('https://karte.example/gemeinden/99901010-musterort/');
    expect(row).toHaveLength(head.length);
  });
});

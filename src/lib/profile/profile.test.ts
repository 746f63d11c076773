import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../sites/site.ts';
import { citationsBySource, sourceNumber } from './citations.ts';
import { profile } from '../text/messages/de/profile.ts';
import { formatRadius } from '../text/format/distance.ts';
import { PRECISION_TERMS, termOf } from '../sites/vocabulary.ts';
import { anyText } from '../text/any-text.fixture.ts';
import { addressLines, certaintyWords, directions } from './place-words.ts';
import { statusStatement } from './status.ts';
import { childCareOf, scriptSafeJson } from './structured-data.ts';

const source = (id: string) => ({
  id,
  title: `Testquelle ${id}`,
  publisher: 'Musterblatt',
  seen: '2026-11-22',
  says: 'Ein erfundener Satz.',
});
const site: Site = {
  slug: 'testkita-musterort',
  name: 'Testkita Musterort',
  kind: 'kita',
  operator: { name: 'Testverein e. V.', type: 'frei' },
  address: { street: 'Musterweg 1', postcode: '01000', place: 'Musterort', part: 'Oberdorf' },
  location: { lon: 13, lat: 51, precision: 'postcode', radiusMetres: 1800, source: 'erfunden' },
  phases: { in: [1], basis: 'documented' },
  status: { value: 'unclear', asOf: '2024-11', sources: ['s2'] },
  socialSpace: { types: ['dorf'], sources: ['s1', 's2'] },
  focus: [{ term: 'beratung', source: 's1' }],
  offers: [{ text: 'Kurs „Starke Eltern“', source: 's1' }, { text: 'Lesestunde' }],
  contact: { phone: '0300 0000' },
  profile: 'https://musterort.example/profil',
  sources: [source('s1'), source('s2'), source('s3')],
  checked: '2026-11-22',
  municipality: {
    ags: '14999999',
    name: 'Musterort',
    districtAgs: '14999',
    district: 'Musterkreis',
    population: 1,
  },
};
const certainty = (placed: Site): string =>
  certaintyWords(
    placed,
    profile.place,
    termOf(PRECISION_TERMS, placed.location.precision).definition,
    formatRadius,
  );
const at = (slug: string, lon: number, precision: Site['location']['precision']): Site => ({
  ...site,
  slug,
  location: { ...site.location, lon, precision },
});

describe('what is said about today', () => {
  it('names the age of the evidence and the day of the last look', () => {
    const { evidence, askFirst } = statusStatement(site, profile.status);
    expect(evidence).toContain('November 2024');
    expect(evidence).toContain('Zuletzt geprüft: 22. November 2026');
    expect(askFirst).toBe(true);
  });
  it('says so when the evidence has no date', () => {
    const undated = { ...site, status: { value: 'running' as const, sources: ['s1'] } };
    expect(statusStatement(undated, profile.status).evidence).toContain('nennt kein Datum');
    expect(statusStatement(undated, profile.status).askFirst).toBe(false);
  });
});

describe('sources', () => {
  it('lead to each statement that rests on them', () => {
    const labels = [...citationsBySource(site, profile.sources, (term) => term)].map(([id, all]) => [
      id,
      all.map((each) => each.label),
    ]);
    expect(labels).toEqual([
      ['s1', ['Schwerpunkt Beratung & Begleitung', 'Umgebung', 'Angebot „Kurs ‚Starke Eltern‘“']],
      ['s2', ['heutiger Stand', 'Umgebung']],
      ['s3', []],
    ]);
    expect(sourceNumber(site, 's2')).toBe(2);
    expect(() => sourceNumber(site, 's9')).toThrow('s9');
  });
});

describe('the place in words', () => {
  it('writes what is known of the address and no more', () => {
    expect(addressLines(site)).toEqual(['Musterweg 1', '01000 Musterort', 'Ortsteil Oberdorf']);
    expect(addressLines({ address: { place: 'Musterort' } })).toEqual(['Musterort']);
    expect(profile.kindIn('Kita', 'Musterort', 'Oberdorf')).toBe('Kita in Musterort, Ortsteil Oberdorf');
  });
  it('says how rough a rough location is, and that the address counts', () => {
    expect(certainty(site)).toContain('1,8\u00a0km');
    expect(certainty(site)).toContain('zählt die Anschrift');
    expect(certainty(at('genau', 13, 'address'))).toContain('auf das Gebäude genau');
  });
  it('says of a stop that stands in for the house how far it may be, and counts the address', () => {
    const standIn = at('haltestelle', 13, 'street');
    const words = certainty({ ...standIn, location: { ...standIn.location, note: 'Eine Haltestelle' } });
    expect(words).toContain('1,8\u00a0km');
    expect(words).toContain('zählt die Anschrift');
    expect(words).not.toContain('in dieser Straße');
    expect(certainty(standIn)).toContain('in dieser Straße');
  });
  it('routes to the address while the point is rough, and nowhere when there is no street either', () => {
    expect(directions(site, profile.contact)[0]?.href).toContain('Musterweg%201%2C%2001000%20Musterort');
    expect(directions(at('genau', 13.5, 'address'), profile.contact)[0]?.href).toContain('to=51%2C13.5');
    expect(directions({ ...site, address: { place: 'Musterort' } }, profile.contact)).toEqual([]);
  });
});

describe('structured data', () => {
  it('name the house by an id of its own and give its telephone as the world dials it', () => {
    const called = childCareOf({ ...site, contact: { phone: '0300 000000' } }, 'Kita in Musterort');
    expect(called).toMatchObject({ description: 'Kita in Musterort', telephone: '+49300000000' });
    expect(called).toHaveProperty('@id', expect.stringMatching(/#einrichtung$/));
  });
  it('give a coordinate only where it is sharp', () => {
    expect(childCareOf(site)).not.toHaveProperty('geo');
    expect(childCareOf(at('genau', 13, 'address'))).toHaveProperty('geo.longitude', 13);
  });
  it('stay inside their script block whatever a text holds', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const json = scriptSafeJson({ text: `</script><!--${text}` });
        expect(json).not.toMatch(/[<>&]/);
        expect(JSON.parse(json)).toEqual({ text: `</script><!--${text}` });
      }),
    );
  });
});

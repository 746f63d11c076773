import { describe, expect, test } from 'vitest';
import { featuresOf, TODAY, type InventedArea } from '../boundaries/invented.fixture.ts';
import { readAreas, type Area } from '../boundaries/vg250.ts';
import { compareAreas } from './compare.ts';
import { relocatedSites } from './relocated.ts';
import { changeText, reportLines } from './report.ts';

const areas = (fields: readonly InventedArea[]): readonly Area[] =>
  readAreas('muster', featuresOf(fields), ['14'], 8);
const texts = (after: readonly InventedArea[], before: readonly InventedArea[] = TODAY): string[] =>
  compareAreas(areas(before), areas(after)).map(changeText);
const [A, B, C, D] = TODAY as [InventedArea, InventedArea, InventedArea, InventedArea];
const E: InventedArea = { ags: '14999050', name: 'Musterort E', cells: [] };

describe('a newer edition', () => {
  test('without changes reports none', () => {
    expect(texts(TODAY)).toEqual([]);
    expect(reportLines([], [])).toEqual([
      'Gegenüber der bisherigen Ausgabe ist keine Gemeinde anders.',
      'Jeder Standort bleibt in seiner Gemeinde.',
    ]);
  });

  test('in which one municipality joined another', () => {
    expect(texts([{ ...A, cells: [...A.cells, ...B.cells] }, C, D])).toEqual([
      'Eingegliedert: Musterort B (14999020) → Musterort A (14999010)',
    ]);
  });

  test('in which two founded a third', () => {
    expect(texts([A, B, { ...E, cells: [...C.cells, ...D.cells] }])).toEqual([
      'Zusammengelegt: Musterort C (14999030) + Musterort D (14999040) → neu Musterort E (14999050)',
    ]);
  });

  test('in which one was divided among its neighbours', () => {
    expect(texts([B, { ...C, cells: [...C.cells, [0, 0]] }, { ...D, cells: [...D.cells, [1, 0]] }])).toEqual([
      'Aufgeteilt: Musterort A (14999010) → Musterort C (14999030) + Musterort D (14999040)',
    ]);
  });

  test('in which a part became independent', () => {
    expect(texts([{ ...A, cells: [[0, 0]] }, { ...E, cells: [[1, 0]] }, B, C, D])).toEqual([
      'Neu: Musterort E (14999050) aus Gebiet von Musterort A (14999010)',
      'Gebiet geändert: Musterort A (14999010) behält 50 % seiner alten Fläche',
    ]);
  });

  test('in which a key changed but nothing else', () => {
    expect(texts([A, B, C, { ...D, ags: '14999041' }])).toEqual([
      'Neuer Schlüssel: Musterort D (14999040) → Musterort D (14999041)',
    ]);
  });

  test('in which one has another name; spaces alone do not count', () => {
    const old = { ...B, name: 'Musterort a. d. Aue' };
    const renamed = { ...A, name: 'Neumuster' };
    expect(texts([renamed, { ...B, name: 'Musterort a.d. Aue' }, C, D], [A, old, C, D])).toEqual([
      'Umbenannt: Musterort A → Neumuster (14999010)',
    ]);
  });

  test('that has land no municipality had before', () => {
    expect(texts([...TODAY, { ...E, cells: [[5, 5]] }])).toEqual(['Neu: Musterort E (14999050)']);
    expect(texts([A, B, C])).toEqual([
      'Verschwunden: Musterort D (14999040), das Gebiet liegt in keiner Gemeinde der neuen Ausgabe',
    ]);
  });
});

test('sites that would lie elsewhere are named', () => {
  const site = (slug: string, lon: number, home: InventedArea) => ({
    slug,
    location: { lon, lat: 51.05 },
    municipality: { ags: home.ags, name: home.name },
  });
  const sites = [
    site('testkita-bleibt', 13.05, A),
    site('testkita-zieht', 13.15, A),
    site('testkita-weg', 13.25, B),
  ];
  const relocated = relocatedSites(
    sites,
    areas([{ ...A, cells: [[0, 0]] }, { ...C, cells: [[1, 0], ...C.cells] }, D]),
  );
  expect(relocated.map((each) => each.slug)).toEqual(['testkita-zieht', 'testkita-weg']);
  expect(reportLines([], relocated).slice(1)).toEqual([
    '  Standort testkita-zieht: läge in Musterort C (14999030) statt in Musterort A (14999010)',
    '  Standort testkita-weg: läge in keiner Gemeinde Sachsens statt in Musterort B (14999020)',
  ]);
});

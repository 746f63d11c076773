import { describe, expect, test } from 'vitest';
import { FOCUS_TERMS, OPERATOR_TERMS } from '../../sites/vocabulary.ts';
import { data, model } from '../real-data.fixture.ts';
import { reportCsv } from '../report/report.ts';
import { compareGeoJson } from './compare-files.ts';
import { compareReport } from './compare-report.ts';
import { DEFAULT_COMPARE } from './compare-query.ts';
import { comparisonOf } from './comparison.ts';

describe('files', () => {
  const query = { ...DEFAULT_COMPARE, areas: ['14524', '14713'] };
  const report = compareReport(comparisonOf(data, query, model), query, 'Landkreis Zwickau und Leipzig', {
    date: new Date(2026, 0, 1),
    link: 'https://example.org/vergleich/',
  });
  const [coverage, mix] = report.tables.map((table) => reportCsv(report, table));
  const csv = coverage ?? '';

  test('CSV opens in a German Excel: mark, semicolons, decimal comma, key as text that needs no zero', () => {
    expect(csv.startsWith('\ufeffSchlüssel;Kreis;')).toBe(true);
    const lines = csv.trim().split('\r\n');
    const header = lines[0]?.split(';') ?? [];
    const row = lines[1]?.split(';') ?? [];
    expect(row).toHaveLength(header.length);
    expect(row[1]).toBe('Landkreis Zwickau');
    expect(row[header.indexOf('Einwohner')]).toBe('310111');
    expect(row[header.indexOf('Mittlere Entfernung in km')]).toMatch(/^\d+,\d{1,2}$/);
    expect(lines.map((line) => line.split(';')[1])).toContain('Auswahl zusammen');
  });

  test('CSV says what it counts and where from', () => {
    expect(csv).toContain('Einwohner am 31.12.2023');
    expect(csv).toContain('Luftlinie');
    expect(csv).toContain('Erstellt am;1.1.2026');
    expect(csv).toContain('Vergleich;Landkreis Zwickau und Leipzig');
    expect(mix).toContain('Link;https://example.org/vergleich/');
  });

  test('CSV of weighted people says so in its columns and notes', () => {
    const byFamilies = { ...query, weighting: 'alleinerziehend' } as const;
    const weighted = compareReport(comparisonOf(data, byFamilies, model), byFamilies, '', report);
    const [table] = weighted.tables.map((each) => reportCsv(weighted, each));
    expect(table).toContain('Einwohner, gewichtet bis 10 km');
    expect(table).toMatch(/Gewichtet;"?nach dem Anteil der Alleinerziehenden/);
    expect(table).toMatch(
      /Was die Gewichte tun;"?Ein Mensch zählt .* Ungewichtet wären es in der Auswahl \d/,
    );
    expect(csv).not.toContain('ewicht');
  });

  test('GeoJSON holds the compared areas with figures and outlines', () => {
    const point = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [12, 51],
          [13, 51],
          [13, 52],
          [12, 51],
        ],
      ],
    };
    const text = compareGeoJson(
      comparisonOf(data, query, model),
      query,
      'Auswahl',
      new Map([['14524', point]]),
      {
        date: 'heute',
        attribution: 'Testgrenzen',
      },
    );
    const parsed = JSON.parse(text) as {
      notes: string[];
      features: { properties: Record<string, unknown>; geometry: unknown }[];
    };
    expect(parsed.notes).toContain('Grenzen: Testgrenzen');
    expect(parsed.features).toHaveLength(1);
    expect(parsed.features[0]?.geometry).toEqual(point);
    expect(parsed.features[0]?.properties).toMatchObject({
      ags: '14524',
      population: 310111,
      municipalities: 33,
    });
    const operators = OPERATOR_TERMS.map(({ id }) => parsed.features[0]?.properties[`operator:${id}`]);
    expect(operators.reduce<number>((sum, each) => sum + Number(each), 0)).toBe(
      parsed.features[0]?.properties.sites,
    );
    expect(parsed.features[0]?.properties).toHaveProperty(`focus:${FOCUS_TERMS[0]?.id ?? ''}`);
  });
});

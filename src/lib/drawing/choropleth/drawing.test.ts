import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../geo/distance.ts';
import { CHOROPLETH_PROJECTION, unitsOfKm } from './projection.ts';
import { classFill, legendOf } from './legend.ts';
import { renderMapImage } from './map-image.ts';
import { SEQUENTIAL } from './palette.ts';

test('page and picture use the same five colours', () => {
  const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
  SEQUENTIAL.forEach((colour, index) => {
    expect(tokens).toContain(`--class-${String(index)}: ${colour};`);
  });
});

test('10 km on the map are 10 km on earth, all over Saxony', () => {
  for (const lat of [50.2, 51, 51.6]) {
    const [x, y] = CHOROPLETH_PROJECTION.project(13, lat);
    const [lon, same] = CHOROPLETH_PROJECTION.unproject(x + unitsOfKm(10, lat), y);
    expect(distanceKm({ lon: 13, lat }, { lon, lat: same })).toBeCloseTo(10, 2);
  }
});

describe('legend', () => {
  test('names every class with its count, single values once, missing values last', () => {
    const classes = [
      { min: 1, max: 1, count: 3 },
      { min: 2, max: 5, count: 4 },
    ];
    expect(legendOf(classes, String, 2)).toEqual([
      { fill: 0, text: '1', count: 3 },
      { fill: 4, text: '2 bis 5', count: 4 },
      { fill: 'keine', text: 'keine Daten', count: 2 },
    ]);
  });
  test('few classes still differ as much as they can', () => {
    expect([0, 1, 2].map((index) => classFill(index, 3))).toEqual([0, 2, 4]);
    // A single class must not look like a high value.
    expect(classFill(0, 1)).toBe(1);
  });
});

test('a picture carries title, legend, source and date, and text can do it no harm', () => {
  const { svg, width, height } = renderMapImage({
    title: 'Anteil <b> & mehr',
    lines: ['Bevölkerung: Musterbasis'],
    shapes: [{ ags: '14000', d: 'M0 0l9 0 0 9z' }],
    fills: new Map([['14000', 'keine']]),
    outlines: [],
    markers: [{ lon: 13, lat: 51, kind: 'planned', label: '1' }],
    legendTitle: 'Testlegende',
    legend: [{ fill: 'keine', text: 'keine Daten', count: 1 }],
    markerLegend: [{ kind: 'planned', text: 'gedachter Standort' }],
    source: 'Quelle: Musterquelle',
    date: 'Erstellt am 1. Januar 2026',
  });
  for (const part of [
    'Anteil &lt;b&gt; &amp; mehr',
    'Testlegende',
    'Musterquelle',
    '1. Januar 2026',
    'keine Daten (1)',
  ])
    expect(svg).toContain(part);
  expect(svg).toContain('url(#keine-daten-karte)');
  expect(svg).not.toContain('<b>');
  expect(svg).toContain(`viewBox="0 0 ${String(width)} ${String(height)}"`);
});

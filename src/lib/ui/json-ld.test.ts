import { describe, expect, test } from 'vitest';
import { siteConfig } from '../text/site-config.ts';
import { areaJson, breadcrumbJson, idOn, scriptSafeJson, startPageJson } from './json-ld.ts';

const config = { ...siteConfig, siteUrl: 'https://karte.example/ekiz' };
const nowhere = { ...siteConfig, siteUrl: null };
const START = { path: '/en/', language: 'en', name: 'Centres', description: 'A map.' } as const;
const AREA = { path: '/gemeinden/14999010-x/', ags: '14999010', name: 'X', within: 'Y' } as const;
const TRAIL = [
  ['/', 'Karte'],
  ['/kreise/', 'Kreise'],
] as const;

describe('descriptions for search engines', () => {
  test('the start page is a web site with a data set, each with an absolute id', () => {
    expect(startPageJson(config, START)).toMatchObject({
      '@graph': [
        {
          '@type': 'WebSite',
          '@id': 'https://karte.example/ekiz/#website',
          url: 'https://karte.example/ekiz/en/',
          inLanguage: 'en',
          description: 'A map.',
        },
        {
          '@type': 'Dataset',
          '@id': 'https://karte.example/ekiz/daten/#dataset',
          url: 'https://karte.example/ekiz/daten/',
        },
      ],
    });
  });

  test('a municipality has an absolute id and its key', () => {
    expect(areaJson(config, AREA, 'About X.')).toMatchObject({
      '@id': 'https://karte.example/ekiz/gemeinden/14999010-x/#gemeinde',
      identifier: '14999010',
    });
  });

  test('a page stands below the start page, itself last', () => {
    expect(breadcrumbJson(config, TRAIL, 'X')).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Karte', item: 'https://karte.example/ekiz/' },
        { position: 2, name: 'Kreise', item: 'https://karte.example/ekiz/kreise/' },
        { position: 3, name: 'X' },
      ],
    });
  });

  test('without a configured address nothing pretends to have one', () => {
    const text = scriptSafeJson([startPageJson(nowhere, START), areaJson(nowhere, AREA, 'About X.')]);
    expect(breadcrumbJson(nowhere, TRAIL, 'X')).toBeUndefined();
    expect(text.replaceAll('https://schema.org', '')).not.toContain('http');
    expect(text).not.toMatch(/"(url|item)":/);
    expect(idOn(nowhere, '/', 'website')).toBe('#website');
  });
});

import { describe, expect, test } from 'vitest';
import { sites } from '../../lib/server/derived.ts';
import { SIZE_CLASSES } from '../../lib/regions/size-class.ts';
import {
  FOCUS_TERMS,
  KIND_TERMS,
  OPERATOR_TERMS,
  PHASE_TERMS,
  PRECISION_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
} from '../../lib/sites/vocabulary.ts';
import { frame } from '../../lib/text/messages/de/frame.ts';
import { gazetteer } from '../../lib/text/messages/de/gazetteer.ts';
import { liveMap } from '../../lib/text/messages/de/live-map.ts';
import { profile } from '../../lib/text/messages/de/profile.ts';
import { de as start } from '../../lib/text/messages/de/start.ts';
import { OTHER_LANGUAGES } from '../../lib/text/languages.ts';
import { catalogueOf } from './catalogues.ts';

const GERMAN: Record<string, unknown> = { frame, start, liveMap, gazetteer, profile };
const TERMS = [
  ...FOCUS_TERMS,
  ...SOCIAL_SPACE_TERMS,
  ...KIND_TERMS,
  ...OPERATOR_TERMS,
  ...STATUS_TERMS,
  ...PHASE_TERMS,
  ...PRECISION_TERMS,
  ...SIZE_CLASSES,
];

/** Every text of a catalogue with its path. */
function leaves(value: unknown, path: string): [string, unknown][] {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

describe.each(OTHER_LANGUAGES)('the catalogue of /%s/', (prefix) => {
  test('has every text German has, and none empty that German has', async () => {
    const catalogue = await catalogueOf(prefix);
    const rooms = catalogue as unknown as Record<string, unknown>;
    for (const [room, german] of Object.entries(GERMAN)) {
      const own = new Map(leaves(rooms[room], room));
      for (const [path, text] of leaves(german, room)) {
        expect(own.has(path), path).toBe(true);
        expect(typeof own.get(path), path).toBe(typeof text);
        if (typeof text === 'string' && text !== '') expect(own.get(path), path).not.toBe('');
      }
    }
  });

  test('puts every placeholder into its sentence', async () => {
    const { start: own, profile: pages } = await catalogueOf(prefix);
    const site = sites[0]?.name ?? '';
    expect(own.place.none(site)).toContain(site);
    expect(own.place.nonePostcode('99999')).toContain('99999');
    expect(own.list.noneInRadius(7, site)).toMatch(/7/);
    expect(own.list.noneInRadius(7, site)).toContain(site);
    expect(own.panel.distance('5 km', site)).toContain('5 km');
    expect(own.panel.distance('5 km', site)).toContain(site);
    expect(own.start.documented(12, 31)).toMatch(/31.*12|12.*31/);
    expect(pages.status.neither(site)).toContain(site);
    expect(pages.kindIn('Testkita', 'Musterort', 'Oberdorf')).toMatch(/Testkita.*Musterort.*Oberdorf/);
  });

  test('words every term of the vocabulary', async () => {
    const { terms } = await catalogueOf(prefix);
    for (const { id } of TERMS) expect(terms[id]?.[0], id).toBeTruthy();
  });
});

test('no two groups of the vocabulary share an id, because languages name terms by id alone', () => {
  expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
});

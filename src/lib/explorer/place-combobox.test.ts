import { describe, expect, test, vi } from 'vitest';
import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import type { Place } from '../municipalities/places/place.ts';
import { de } from '../text/messages/de/start.ts';
import { PlaceCombobox } from './place-combobox.svelte.ts';
import { Places } from './places.svelte.ts';

const FILE: GazetteerFile = {
  sources: [],
  districts: [],
  municipalities: [
    ['14999010', 'Musterberg', 13, 51, 30_000, [], []],
    ['14999020', 'Anderswo', 13, 51, 100, [], []],
  ],
  places: [],
  postcodes: [['01999', 0]],
};

async function field() {
  const places = new Places(() => [], {
    gazetteer: () => Promise.resolve(FILE),
    localities: () => Promise.resolve({ sources: [], localities: [['14999020', 'Prohldorf', 1, 1]] }),
  });
  await places.loadAll();
  let value: Place | undefined;
  const choose = vi.fn((place: Place | undefined) => {
    value = place;
  });
  const box = new PlaceCombobox({
    places,
    value: () => value,
    texts: () => de.place,
    choose,
    chosen: () => undefined,
    marked: () => undefined,
  });
  const press = async (key: string) => {
    box.press(key, false);
    await Promise.resolve();
  };
  return { box, choose, press, set: (place: Place | undefined) => (value = place), places };
}

describe('the field of the place search', () => {
  test('Enter takes what was typed', async () => {
    const { box, choose, press } = await field();
    box.type('prohld');
    await press('Enter');
    expect(choose.mock.lastCall?.[0]?.id).toBe('ort-14999020-prohldorf');
  });

  test('a name spelt alike is offered, said to be a guess, and taken only on a second press', async () => {
    const { box, choose, press } = await field();
    box.type('Musterburg');
    expect(box.guess).toBe('„Musterburg“ steht nicht in unserem Ortsverzeichnis. Vielleicht meinen Sie:');
    expect(box.spoken).toContain('steht nicht in unserem Ortsverzeichnis');
    await press('Enter');
    expect(choose).not.toHaveBeenCalled();
    expect(box.activeHit?.place.name).toBe('Musterberg');
    await press('Enter');
    expect(choose.mock.lastCall?.[0]?.name).toBe('Musterberg');
  });

  test('a town is offered for an unknown postcode of its digits; Arabic digits are digits', async () => {
    const { box } = await field();
    box.type('٠١٩٩٨');
    expect(box.hits.map(({ place }) => place.name)).toEqual(['Musterberg']);
    expect(box.guess).toContain('„01998“ steht nicht in unserem');
    box.type('٠١٩٩٩');
    expect(box.hits.map(({ place }) => place.name)).toEqual(['01999']);
    expect(box.guess).toBeUndefined();
    box.type('99999');
    expect(box.problem).toBe(de.place.nonePostcode('99999'));
    expect(box.problem).not.toMatch(/in Sachsen/);
  });

  test('leaving by Tab gives back the chosen place; without one the text stays', async () => {
    const { box, press, set, places } = await field();
    box.type('Ander');
    await press('Tab');
    expect(box.text).toBe('Ander');
    set(places.byId('gemeinde-14999010'));
    box.type('Ander');
    expect(box.text).toBe('Ander');
    await press('Tab');
    expect(box.text).toBe('Musterberg');
    expect(box.hits).toEqual([]);
  });
});

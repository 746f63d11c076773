import { describe, expect, it } from 'vitest';
import { LABEL_SIZE, placeLocatorLabels } from './locator-labels.ts';
import { projectionOf } from '../geo/mercator.ts';

const projection = projectionOf([13, 51, 13.5, 51.25], 640);
const at = (text: string, x: number, y: number) => {
  const [lon, lat] = projection.unproject(x, y);
  return { text, lon, lat };
};

describe('names on a small map', () => {
  it('step aside for a marked place', () => {
    const [label] = placeLocatorLabels([at('Musterort', 320, 200)], projection, [{ x: 320, y: 200 }]);
    expect(label?.text).toBe('Musterort');
    expect(Math.abs((label?.y ?? 200) - 200)).toBeGreaterThan(LABEL_SIZE);
  });
  it('go beside a place whose top and bottom are taken', () => {
    const pins = [150, 200, 250].map((y) => ({ x: 320, y }));
    const [label] = placeLocatorLabels([at('Musterort', 320, 200)], projection, pins);
    expect(label?.x).toBeGreaterThan(360);
  });
  it('are never written for a place beyond the edge', () => {
    expect(placeLocatorLabels([at('Draußen', -10, 200), at('Oben', 320, -5)], projection, [])).toEqual([]);
  });
  it('stop before the map is full of them', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      at(`O${index}`, 40 + (index % 10) * 60, 60 + Math.floor(index / 10) * 100),
    );
    expect(placeLocatorLabels(many, projection, [])).toHaveLength(10);
  });
});

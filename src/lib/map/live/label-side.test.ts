import { describe, expect, it } from 'vitest';
import { labelSide } from './label-side.ts';

describe('to which side of a town its name goes', () => {
  it('is away from the near edge of the region, and free between', () => {
    const side = (lon: number) => labelSide(lon, 11.9, 15);
    // Plauen, Leipzig, Bautzen, Görlitz.
    expect([12.13, 12.37, 14.42, 14.98].map(side)).toEqual(['east', 'either', 'rather west', 'west']);
  });

  it('is something for a region with a single name, too', () => {
    expect(labelSide(7, 7, 7)).toBe('east');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, type LonLat } from '../geo/distance.ts';
import { aroundPlace, indexSites, nearest, nearestOthers } from './nearest.ts';

const at = (slug: string, lon: number, lat: number) => ({ slug, location: { lon, lat } });
// One degree of latitude is 111.2 km everywhere.
const HERE: LonLat = { lon: 13, lat: 51 };
const SITES = [at('testkita-c', 13, 51.3), at('testkita-a', 13, 51.1), at('testkita-b', 13, 50.8)];
const index = indexSites(SITES);
const slugs = (found: readonly { site: { slug: string } }[]) => found.map(({ site }) => site.slug);

describe('nearest sites', () => {
  test('come nearest first, with their distance in km', () => {
    const found = nearest(index, HERE);
    expect(slugs(found)).toEqual(['testkita-a', 'testkita-b', 'testkita-c']);
    expect(found[0]?.km).toBeCloseTo(11.12, 2);
    expect(found[1]?.km).toBeCloseTo(22.24, 2);
  });

  test('keep to radius, number and filter', () => {
    expect(slugs(nearest(index, HERE, { withinKm: 20 }))).toEqual(['testkita-a']);
    expect(slugs(nearest(index, HERE, { limit: 2 }))).toEqual(['testkita-a', 'testkita-b']);
    expect(slugs(nearest(index, HERE, { limit: 1, accept: ({ slug }) => slug !== 'testkita-a' }))).toEqual([
      'testkita-b',
    ]);
    expect(nearest(index, HERE, { limit: 0 })).toEqual([]);
  });

  test('without sites there is none', () => {
    expect(nearest(indexSites([]), HERE)).toEqual([]);
  });

  test('agree with measuring every site', () => {
    const inSaxony = fc.record({
      lon: fc.double({ min: 11.8, max: 15.1, noNaN: true }),
      lat: fc.double({ min: 50.1, max: 51.7, noNaN: true }),
    });
    // Few distinct places, so that several sites share one.
    const places = fc.array(inSaxony, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        places,
        fc.array(fc.nat(5), { maxLength: 80 }),
        inSaxony,
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1, max: 150 }), { nil: undefined }),
        (points, picks, from, limit, withinKm) => {
          const sites = picks.map((pick, number) => ({
            slug: `testkita-${String(number).padStart(2, '0')}`,
            location: points[pick % points.length] ?? HERE,
          }));
          const naive = sites
            .map((site) => ({ site, km: distanceKm(from, site.location) }))
            .filter(({ km }) => km <= (withinKm ?? Infinity))
            .sort((a, b) => a.km - b.km || (a.site.slug < b.site.slug ? -1 : 1))
            .slice(0, limit);
          expect(nearest(indexSites(sites), from, { limit, withinKm })).toEqual(naive);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('the nearest others come by distance, without the site itself', () => {
  const [a] = SITES;
  if (!a) throw new Error('no sites');
  const others = nearestOthers(index, a, 5);
  expect(slugs(others)).not.toContain(a.slug);
  expect(others).toEqual(nearest(index, a.location).filter(({ site }) => site.slug !== a.slug));
  expect(nearestOthers(index, a, 1)).toHaveLength(1);
});

describe('round a place', () => {
  test('within the radius where there is any', () => {
    const found = aroundPlace(index, HERE, 25);
    expect(slugs(found.sites)).toEqual(['testkita-a', 'testkita-b']);
    expect(found.beyondRadius).toBe(false);
  });

  test('the nearest three where there is none, and says so', () => {
    const four = indexSites([...SITES, at('testkita-d', 13, 51.6)]);
    const found = aroundPlace(four, HERE, 5);
    expect(slugs(found.sites)).toEqual(['testkita-a', 'testkita-b', 'testkita-c']);
    expect(found.beyondRadius).toBe(true);
  });

  test('all of them without a radius', () => {
    expect(aroundPlace(index, HERE, undefined)).toMatchObject({ beyondRadius: false });
    expect(aroundPlace(index, HERE, undefined).sites).toHaveLength(3);
  });

  test('nothing to offer where the filter leaves none', () => {
    expect(aroundPlace(index, HERE, 5, () => false)).toEqual({ sites: [], beyondRadius: false });
  });
});

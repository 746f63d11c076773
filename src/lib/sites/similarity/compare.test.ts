import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, NO_WISHES, rankSimilarSites, weightedMean, type SimilarSite } from './compare.ts';
import { testkita, village } from './by-hand.fixture.ts';
import * as arbitrary from './arbitrary.fixture.ts';
import { DEFAULT_WEIGHTS, DIMENSIONS, type DimensionId } from './weights.ts';

const shareOf = (id: DimensionId, result: ReturnType<typeof compare>) =>
  result.features.find((each) => each.dimension === id)?.share;

describe('a table worked out by hand', () => {
  const result = compare(village, testkita, DEFAULT_WEIGHTS);

  it.each([
    ['population', 0], // ten times as many
    ['density', 0.5], // √10 times as dense
    ['urbanisation', 0.5], // one of two steps
    ['centralPlace', 0.5], // one of two steps
    ['rank', 1 / 3], // two of three steps
    ['distance', 0.5], // 50 of 100 km
    ['district', 0],
  ] as const)('%s is %f', (id, share) => {
    expect(shareOf(id, result)).toBeCloseTo(share, 4);
  });

  it('averages them by weight', () => {
    // (4·0 + 2·½ + 2·½ + 2·½ + 1·⅓ + 2·½ + 1·0) / (4+2+2+2+1+2+1)
    expect(result.score).toBeCloseTo((1 + 1 + 1 + 1 / 3 + 1) / 14, 4);
    expect(result.best?.dimension).toBe('density');
    expect(result.worst?.dimension).toBe('population');
  });

  it.each([
    [{ ...NO_WISHES, focus: ['beratung', 'schutz'] }, 'focus', 0.5],
    [{ ...NO_WISHES, kind: ['kita', 'hort'] }, 'kind', 1],
    [{ ...NO_WISHES, operator: ['kommunal'] }, 'operator', 0],
  ] as const)('wishes %j count as dimension %s', (wishes, id, share) => {
    expect(shareOf(id, compare(village, testkita, DEFAULT_WEIGHTS, wishes))).toBe(share);
  });
});

describe('what is documented', () => {
  const known: SimilarSite = { ...testkita, slug: 'z-testkita', documented: ['contact', 'offers'] };

  it('puts the better known of two equals first, and is no part of likeness', () => {
    const [first, second] = rankSimilarSites(village, [testkita, known], DEFAULT_WEIGHTS);
    expect(first?.site.slug).toBe('z-testkita');
    expect(first?.score).toBe(second?.score);
  });

  it('counts as much as the reader wishes', () => {
    const none = { ...DEFAULT_WEIGHTS, documented: 0 };
    expect(rankSimilarSites(village, [testkita, known], none)[0]?.site.slug).toBe('testkita-musterstadt');
  });
});

describe('what is not known', () => {
  it('leaves the mean instead of counting as unlike', () => {
    const unknown = compare({ ...village, population: undefined }, testkita, DEFAULT_WEIGHTS);
    expect(shareOf('population', unknown)).toBeUndefined();
    expect(unknown.score).toBeCloseTo((1 + 1 + 1 + 1 / 3 + 1) / 10, 4);
  });

  it('holds for a site without documented focus, too', () => {
    const wishes = { ...NO_WISHES, focus: ['beratung'] } as const;
    expect(
      shareOf('focus', compare(village, { ...testkita, focus: [] }, DEFAULT_WEIGHTS, wishes)),
    ).toBeUndefined();
  });

  it('gives no score when nothing weighs', () => {
    const none = Object.fromEntries(DIMENSIONS.map(({ id }) => [id, 0])) as typeof DEFAULT_WEIGHTS;
    const result = compare(village, testkita, none);
    expect([result.score, result.best, result.worst]).toEqual([undefined, undefined, undefined]);
  });
});

describe('laws', () => {
  it('every share and score lies between 0 and 1', () => {
    fc.assert(
      fc.property(
        arbitrary.municipality,
        arbitrary.similarSite,
        arbitrary.weights,
        arbitrary.wishes,
        (here, site, weights, wishes) => {
          const { score, features } = compare(here, site, weights, wishes);
          for (const value of [score, ...features.map((each) => each.share)]) {
            if (value === undefined) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('a site in the very municipality is as alike as can be, at 0 km', () => {
    fc.assert(
      fc.property(arbitrary.municipality, arbitrary.similarSite, arbitrary.weights, (here, site, weights) => {
        const result = compare(here, { ...site, home: here }, weights);
        expect(result.here).toBe(true);
        expect(result.km).toBe(0);
        for (const { share } of result.features) expect(share ?? 1).toBe(1);
        if (result.score !== undefined) expect(result.score).toBeCloseTo(1, 12);
      }),
    );
  });

  it('two municipalities are as like one another as the other way round, each seen from its centre', () => {
    fc.assert(
      fc.property(
        arbitrary.municipality,
        arbitrary.municipality,
        arbitrary.similarSite,
        arbitrary.weights,
        (a, b, site, weights) => {
          const from = compare(a, { ...site, home: b, lon: b.lon, lat: b.lat }, weights);
          const back = compare(b, { ...site, home: a, lon: a.lon, lat: a.lat }, weights);
          from.features.forEach(({ share }, index) => {
            const other = back.features[index]?.share;
            if (share === undefined) expect(other).toBeUndefined();
            else expect(other).toBeCloseTo(share, 9);
          });
        },
      ),
    );
  });

  it('the score never falls when one share grows', () => {
    fc.assert(
      fc.property(
        arbitrary.municipality,
        arbitrary.similarSite,
        arbitrary.weights,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (here, site, weights, pick, more) => {
          const { features, score } = compare(here, site, weights);
          const at = pick % features.length;
          const raised = features.map((each, index) =>
            index === at && each.share !== undefined ? { ...each, share: Math.max(each.share, more) } : each,
          );
          expect(weightedMean(raised) ?? 0).toBeGreaterThanOrEqual((score ?? 0) - 1e-12);
        },
      ),
    );
  });

  it('the score lies between the worst and the best share', () => {
    fc.assert(
      fc.property(
        arbitrary.municipality,
        arbitrary.similarSite,
        arbitrary.weights,
        arbitrary.wishes,
        (here, site, weights, wishes) => {
          const { score, best, worst } = compare(here, site, weights, wishes);
          if (score === undefined || !best || !worst) return;
          expect(score).toBeGreaterThanOrEqual((worst.share ?? 0) - 1e-12);
          expect(score).toBeLessThanOrEqual((best.share ?? 1) + 1e-12);
        },
      ),
    );
  });

  it('the order does not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        arbitrary.municipality,
        arbitrary.similarSites.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        arbitrary.weights,
        (here, [list, shuffled], weights) => {
          const slugs = (of: readonly SimilarSite[]) =>
            rankSimilarSites(here, of, weights).map((each) => each.site.slug);
          expect(slugs(shuffled)).toEqual(slugs(list));
        },
      ),
    );
  });

  it('equals are ordered by slug, and what orders never rises down the list', () => {
    fc.assert(
      fc.property(
        arbitrary.municipality,
        arbitrary.similarSites,
        arbitrary.weights,
        (here, list, weights) => {
          const twins = list.flatMap((each) => [
            { ...each, slug: `${each.slug}-b` },
            { ...each, slug: `${each.slug}-a` },
          ]);
          const ranked = rankSimilarSites(here, twins, weights);
          ranked.slice(1).forEach((each, index) => {
            const before = ranked[index];
            if (!before) return;
            const fall = (before.order ?? -1) - (each.order ?? -1);
            expect(fall).toBeGreaterThanOrEqual(0);
            if (fall === 0) expect(before.site.slug < each.site.slug).toBe(true);
          });
        },
      ),
    );
  });

  it('doubling all weights changes nothing', () => {
    fc.assert(
      fc.property(arbitrary.municipality, arbitrary.similarSite, arbitrary.weights, (here, site, weights) => {
        const doubled = Object.fromEntries(
          DIMENSIONS.map(({ id }) => [id, weights[id] * 2]),
        ) as unknown as typeof weights;
        const [once, twice] = [compare(here, site, weights).score, compare(here, site, doubled).score];
        if (once === undefined) expect(twice).toBeUndefined();
        else expect(twice).toBeCloseTo(once, 12);
      }),
    );
  });
});

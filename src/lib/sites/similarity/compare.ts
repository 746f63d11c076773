/**
 * How like a site's surroundings are to a municipality: one share from 0 to 1 per dimension and their weighted mean.
 * Deterministic and explainable on purpose; the method page states the same formulas in words.
 */
import { distanceKm } from '../../geo/distance.ts';
import { nearness, ratioCloseness, stepCloseness } from '../../municipalities/closeness.ts';
import {
  CENTRAL_PLACES,
  RANKS,
  URBANISATION_STEPS,
  type ComparableMunicipality,
} from '../../municipalities/comparable.ts';
import { roughKmOf, type Site } from '../site.ts';
import type { FocusId, KindId, OperatorTypeId } from '../vocabulary.ts';
import { DIMENSIONS, type DimensionId, type Weights } from './weights.ts';

/** A site that a similar municipality could learn from, with its own municipality. */
export interface SimilarSite {
  readonly slug: string;
  readonly name: string;
  readonly kind: KindId;
  readonly operatorType: OperatorTypeId;
  /** Documented focus; empty means nothing is documented, not that there is none. */
  readonly focus: readonly FocusId[];
  /** The site's location, degrees. */
  readonly lon: number;
  readonly lat: number;
  /** How far the location may be off, km; 0 where it is known to the street or the building. */
  readonly roughKm: number;
  readonly home: ComparableMunicipality;
}

/** What a reader wishes of a site; an empty list wishes nothing. */
export interface Wishes {
  readonly focus: readonly FocusId[];
  readonly kind: readonly KindId[];
  readonly operator: readonly OperatorTypeId[];
}

export const NO_WISHES: Wishes = { focus: [], kind: [], operator: [] };

/** One dimension's part in a result. `share` is undefined where a value is not known; it then leaves the mean. */
export interface Feature {
  readonly dimension: DimensionId;
  readonly weight: number;
  readonly share: number | undefined;
}

/** A site compared with a municipality. */
export interface Similarity {
  readonly site: SimilarSite;
  /** True when the site lies in the very municipality. */
  readonly here: boolean;
  /** Straight line from the municipality's centre to the site, km; 0 when it is here. */
  readonly km: number;
  /** Weighted mean of the known shares, 0 to 1; undefined when nothing weighs. */
  readonly score: number | undefined;
  /** Dimensions that apply, in the order of DIMENSIONS; wishes only where something is wished. */
  readonly features: readonly Feature[];
  /** Highest and lowest share among what weighs; undefined where all shares are the same. */
  readonly best: Feature | undefined;
  readonly worst: Feature | undefined;
}

/** Joins a site with the municipality it lies in. */
export function similarSiteOf(site: Site, home: ComparableMunicipality): SimilarSite {
  return {
    slug: site.slug,
    name: site.name,
    kind: site.kind,
    operatorType: site.operator.type,
    focus: site.focus.map((each) => each.term),
    lon: site.location.lon,
    lat: site.location.lat,
    roughKm: roughKmOf(site),
    home,
  };
}

type Shares = { readonly [Id in DimensionId]: number | undefined };

/** The part of the wished values that the site has; undefined when nothing is wished or nothing is documented. */
function wishShare(wished: readonly string[], has: readonly string[]): number | undefined {
  if (wished.length === 0 || has.length === 0) return undefined;
  return wished.filter((each) => has.includes(each)).length / wished.length;
}

/** One of the wished values is enough where a site has just one. */
function anyShare(wished: readonly string[], value: string): number | undefined {
  return wished.length === 0 ? undefined : wished.includes(value) ? 1 : 0;
}

/** All shares between a municipality and a site; symmetric in the two municipalities except for the distance. */
function sharesOf(here: ComparableMunicipality, site: SimilarSite, km: number, wishes: Wishes): Shares {
  const there = site.home;
  return {
    population: ratioCloseness(here.population, there.population),
    density: ratioCloseness(here.density, there.density),
    urbanisation: stepCloseness(URBANISATION_STEPS, here.urbanisation, there.urbanisation),
    centralPlace: stepCloseness(CENTRAL_PLACES, here.centralPlace, there.centralPlace),
    rank: stepCloseness(RANKS, here.rank, there.rank),
    distance: nearness(km),
    district: here.districtAgs === there.districtAgs ? 1 : 0,
    focus: wishShare(wishes.focus, site.focus),
    kind: anyShare(wishes.kind, site.kind),
    operator: anyShare(wishes.operator, site.operatorType),
  };
}

/** The weighted mean of the known shares; undefined when no known share weighs. */
export function weightedMean(features: readonly Feature[]): number | undefined {
  let [sum, total] = [0, 0];
  for (const { weight, share } of features) {
    if (share === undefined || !(weight > 0)) continue;
    sum += weight * share;
    total += weight;
  }
  return total > 0 ? Math.min(1, sum / total) : undefined;
}

type KnownFeature = Feature & { readonly share: number };

/** The most telling features: extreme share first, then the heavier, then the order of DIMENSIONS. */
function extremes(features: readonly Feature[]): Pick<Similarity, 'best' | 'worst'> {
  const known = features.filter((each): each is KnownFeature => each.share !== undefined && each.weight > 0);
  const by = (sign: 1 | -1) =>
    [...known].sort((a, b) => sign * (b.share - a.share) || b.weight - a.weight)[0];
  const [best, worst] = [by(1), by(-1)];
  return best?.share === worst?.share ? { best: undefined, worst: undefined } : { best, worst };
}

/** Compares one site with a municipality. Weights below 0 count as 0. */
export function compare(
  here: ComparableMunicipality,
  site: SimilarSite,
  weights: Weights,
  wishes: Wishes = NO_WISHES,
): Similarity {
  const isHere = here.ags === site.home.ags;
  const km = isHere ? 0 : distanceKm(here, site);
  const shares = sharesOf(here, site, km, wishes);
  const features = DIMENSIONS.filter(({ wish }) => !wish || wishes[wish].length > 0).map(
    ({ id }): Feature => ({ dimension: id, weight: Math.max(0, weights[id]), share: shares[id] }),
  );
  return { site, here: isHere, km, score: weightedMean(features), features, ...extremes(features) };
}

/** Most alike first; equal scores by slug, so that the order never depends on the input's. */
export function rankSimilarSites(
  here: ComparableMunicipality,
  sites: readonly SimilarSite[],
  weights: Weights,
  wishes: Wishes = NO_WISHES,
): Similarity[] {
  return sites
    .map((site) => compare(here, site, weights, wishes))
    .sort(
      (a, b) =>
        (b.score ?? -1) - (a.score ?? -1) ||
        (a.site.slug < b.site.slug ? -1 : Number(a.site.slug > b.site.slug)),
    );
}

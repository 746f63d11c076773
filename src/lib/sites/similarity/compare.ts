/**
 * Similarity of a site's municipality and another one: a share from 0 to 1 per dimension and their weighted mean.
 * Deterministic; the method page states the same formulas in words.
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
import type { FocusId, KindId, OperatorTypeId, StatusId } from '../vocabulary.ts';
import { documentedOf, DOCUMENTED_POINTS, type DocumentedId } from './documented.ts';
import { DIMENSIONS, type DimensionId, type Weights } from './weights.ts';

/** A site that a similar municipality could learn from, with its own municipality. */
export interface SimilarSite {
  readonly slug: string;
  readonly name: string;
  readonly kind: KindId;
  readonly operatorType: OperatorTypeId;
  /** Documented focus terms; an empty list means that none is documented. */
  readonly focus: readonly FocusId[];
  readonly status: StatusId;
  /** What a council asks about and a source answers. */
  readonly documented: readonly DocumentedId[];
  /** Location of the site, degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Uncertainty of the location, km; 0 where it is exact. */
  readonly roughKm: number;
  readonly home: ComparableMunicipality;
}

/** Wishes of a reader; an empty list means no wish. */
export interface Wishes {
  readonly focus: readonly FocusId[];
  readonly kind: readonly KindId[];
  readonly operator: readonly OperatorTypeId[];
}

export const NO_WISHES: Wishes = { focus: [], kind: [], operator: [] };

/** A dimension in a result. `share` is undefined where a value is unknown; the mean then ignores it. */
export interface Feature {
  readonly dimension: DimensionId;
  readonly weight: number;
  readonly share: number | undefined;
}

/** A site compared with a municipality. */
export interface Similarity {
  readonly site: SimilarSite;
  /** True when the site lies in that municipality. */
  readonly here: boolean;
  /** Straight line from the municipality's centre to the site, km; 0 where `here`. */
  readonly km: number;
  /** Weighted mean of the known shares, 0 to 1; undefined when no known share has weight. */
  readonly score: number | undefined;
  /** What the list is ordered by: the same mean with what is documented; undefined when nothing weighs. */
  readonly order: number | undefined;
  /** Applicable dimensions in the order of DIMENSIONS; wishes only where set. */
  readonly features: readonly Feature[];
  /** Highest and lowest share among dimensions with weight; undefined where all shares are equal. */
  readonly best: Feature | undefined;
  readonly worst: Feature | undefined;
}

/** Joins a site with the municipality it lies in. `hasMeans`: a source tells of its money or posts. */
export function similarSiteOf(site: Site, home: ComparableMunicipality, hasMeans: boolean): SimilarSite {
  return {
    slug: site.slug,
    name: site.name,
    kind: site.kind,
    operatorType: site.operator.type,
    focus: site.focus.map((each) => each.term),
    status: site.status.value,
    documented: documentedOf(site, hasMeans),
    lon: site.location.lon,
    lat: site.location.lat,
    roughKm: roughKmOf(site),
    home,
  };
}

type Shares = { readonly [Id in DimensionId]: number | undefined };

/** Returns the share of wished values that the site has; undefined without wishes or documented values. */
function wishShare(wished: readonly string[], has: readonly string[]): number | undefined {
  if (wished.length === 0 || has.length === 0) return undefined;
  return wished.filter((each) => has.includes(each)).length / wished.length;
}

/** Returns 1 or 0 for a single-valued field: one of the wished values is enough. */
function anyShare(wished: readonly string[], value: string): number | undefined {
  return wished.length === 0 ? undefined : wished.includes(value) ? 1 : 0;
}

/** Returns all shares between a municipality and a site; symmetric in the two municipalities except for the distance. */
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
    documented: site.documented.length / DOCUMENTED_POINTS.length,
    focus: wishShare(wishes.focus, site.focus),
    kind: anyShare(wishes.kind, site.kind),
    operator: anyShare(wishes.operator, site.operatorType),
  };
}

/** Returns the weighted mean of the known shares; undefined when none has weight. */
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

/** Sorts dimensions: most extreme share first, then higher weight, then the order of DIMENSIONS. */
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
  const featureOf = (id: DimensionId): Feature => ({
    dimension: id,
    weight: Math.max(0, weights[id]),
    share: shares[id],
  });
  const features = DIMENSIONS.filter((each) => !('orderOnly' in each))
    .filter(({ wish }) => !wish || wishes[wish].length > 0)
    .map(({ id }) => featureOf(id));
  return {
    site,
    here: isHere,
    km,
    score: weightedMean(features),
    order: weightedMean([...features, featureOf('documented')]),
    features,
    ...extremes(features),
  };
}

/** Most alike and best documented first; equal ones by slug, so that the order never depends on the input's. */
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
        (b.order ?? -1) - (a.order ?? -1) ||
        (a.site.slug < b.site.slug ? -1 : Number(a.site.slug > b.site.slug)),
    );
}

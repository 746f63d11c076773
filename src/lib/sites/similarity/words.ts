/** Why a site is alike or not, in German words: always what is there against what is here. */
import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import { formatDistance } from '../../text/format/distance.ts';
import { joinList } from '../../text/format/lists.ts';
import { formatNumber } from '../../text/format/numbers.ts';
import type { Feature, Similarity, Wishes } from './compare.ts';
import { FOCUS_TERMS, KIND_TERMS, OPERATOR_TERMS, termOf } from '../vocabulary.ts';
import { DIMENSIONS, type DimensionId } from './weights.ts';

/** Share from which a dimension counts as a reason for, below it against: a ratio of two, or 30 km. */
export const SPEAKS_FOR = 0.7;
/** Share from which two sizes are called similar: a ratio of about 1.5. */
const ALIKE = 0.8;
/** Share below which a difference is called great: a ratio of four. */
const FAR_APART = 0.4;

interface SizeWords {
  readonly alike: string;
  readonly more: string;
  readonly less: string;
  readonly unit: string;
  readonly unknown: string;
}

function sizeWords(
  there: number | undefined,
  here: number | undefined,
  share: number | undefined,
  words: SizeWords,
): string {
  if (there === undefined || here === undefined || share === undefined) return words.unknown;
  const degree = share >= SPEAKS_FOR ? 'etwas ' : share < FAR_APART ? 'viel ' : '';
  const relation = share >= ALIKE ? words.alike : degree + (there > here ? words.more : words.less);
  return `${relation}: ${formatNumber(there)} gegen hier ${formatNumber(here)} ${words.unit}`;
}

function stepWords<T extends string>(
  there: T | undefined,
  here: T | undefined,
  what: string,
  say: (value: T) => string,
): string {
  if (there === undefined || here === undefined) return `${what} nicht bekannt`;
  return there === here ? `beide ${say(here)}` : `${say(there)}, hier ${say(here)}`;
}

const centralWords = (value: string): string => (value === 'keine' ? 'ohne Mittel- oder Oberzentrum' : value);

function focusWords(wished: Wishes['focus'], has: Wishes['focus']): string {
  if (has.length === 0) return 'Schwerpunkte nicht bekannt';
  const label = (id: (typeof has)[number]): string => termOf(FOCUS_TERMS, id).label;
  const met = wished.filter((each) => has.includes(each));
  if (met.length === 0) return 'keiner der gewünschten Schwerpunkte dokumentiert';
  const missing = wished.filter((each) => !has.includes(each));
  const rest = missing.length > 0 ? `, nicht ${joinList(missing.map(label))}` : '';
  return `Schwerpunkt ${joinList(met.map(label))}${rest}`;
}

type Say = (
  here: ComparableMunicipality,
  similarity: Similarity,
  share: number | undefined,
  wishes: Wishes,
) => string;

const SAY: { readonly [Id in DimensionId]: Say } = {
  population: (here, { site }, share) =>
    sizeWords(site.home.population, here.population, share, {
      alike: 'ähnlich groß',
      more: 'größer',
      less: 'kleiner',
      unit: 'Einwohner',
      unknown: 'Einwohnerzahl nicht bekannt',
    }),
  density: (here, { site }, share) =>
    sizeWords(site.home.density, here.density, share, {
      alike: 'ähnlich dicht bewohnt',
      more: 'dichter bewohnt',
      less: 'dünner bewohnt',
      unit: 'Einwohner je km²',
      unknown: 'Einwohnerdichte nicht bekannt',
    }),
  urbanisation: (here, { site }) =>
    stepWords(site.home.urbanisation, here.urbanisation, 'Besiedlung', (value) => value),
  centralPlace: (here, { site }) =>
    stepWords(site.home.centralPlace, here.centralPlace, 'zentralörtliche Funktion', centralWords),
  rank: (here, { site }) => stepWords(site.home.rank, here.rank, 'Art der Gemeinde', (value) => value),
  distance: (_, { site, here, km }) =>
    here ? 'liegt in der Gemeinde selbst' : `${formatDistance(km, site.roughKm)} entfernt`,
  district: (here, { site }) =>
    site.home.districtAgs === here.districtAgs
      ? `derselbe Kreis: ${here.district}`
      : `anderer Kreis: ${site.home.district}`,
  focus: (_, { site }, __, wishes) => focusWords(wishes.focus, site.focus),
  kind: (_, { site }, share) =>
    `${termOf(KIND_TERMS, site.kind).label}, ${share === 1 ? 'wie gewünscht' : 'anders als gewünscht'}`,
  operator: (_, { site }, share) =>
    `${termOf(OPERATOR_TERMS, site.operatorType).label}, ${share === 1 ? 'wie gewünscht' : 'anders als gewünscht'}`,
};

/** Describes a dimension of a result: "ähnlich groß: 8.900 gegen hier 8.300 Einwohner". */
export function featureWords(
  feature: Feature,
  here: ComparableMunicipality,
  similarity: Similarity,
  wishes: Wishes,
): string {
  return SAY[feature.dimension](here, similarity, feature.share, wishes);
}

/** Returns the label of a dimension. */
export function dimensionLabel(id: DimensionId): string {
  return DIMENSIONS.find((each) => each.id === id)?.label ?? id;
}

const ALL_DIMENSIONS: readonly DimensionId[] = DIMENSIONS.map((each) => each.id);
/** Dimensions that give reasons where the site lies in the municipality itself; the others compare it with itself. */
const TELLING_HERE: readonly DimensionId[] = ['distance', 'focus', 'kind', 'operator'];

/** What speaks for a site and against it, the weightiest first, and what is not known. */
export interface Reasons {
  readonly pro: readonly string[];
  readonly contra: readonly string[];
  readonly unknown: readonly string[];
}

/** Returns the reasons of a result. Dimensions with weight 0 give none. */
export function reasonsOf(here: ComparableMunicipality, similarity: Similarity, wishes: Wishes): Reasons {
  const say = (feature: Feature): string => featureWords(feature, here, similarity, wishes);
  const telling = similarity.here ? TELLING_HERE : ALL_DIMENSIONS;
  const weighing = similarity.features.filter((each) => each.weight > 0 && telling.includes(each.dimension));
  const force = (feature: Feature): number => {
    const share = feature.share ?? 0;
    return feature.weight * (share >= SPEAKS_FOR ? share : 1 - share);
  };
  const pick = (test: (share: number) => boolean): string[] =>
    weighing
      .filter(({ share }) => share !== undefined && test(share))
      .sort((a, b) => force(b) - force(a))
      .map(say);
  return {
    pro: pick((share) => share >= SPEAKS_FOR),
    contra: pick((share) => share < SPEAKS_FOR),
    unknown: weighing.filter(({ share }) => share === undefined).map(say),
  };
}

/** Why a site is alike or not, in German words: always what is there against what is here. */
import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import { formatDistance } from '../../text/format/distance.ts';
import { joinList } from '../../text/format/lists.ts';
import { formatNumber } from '../../text/format/numbers.ts';
import type { Feature, Similarity, Wishes } from './compare.ts';
import { FOCUS_TERMS, KIND_TERMS, OPERATOR_TERMS, termOf } from '../vocabulary.ts';
import { DIMENSIONS, type DimensionId } from './weights.ts';

/** Share from which a dimension is a reason in favour: the same step, or at most 30 km. */
export const SPEAKS_FOR = 0.7;
/** Shares of size and density at 1.25, 1.5 and 4 times as much: "ähnlich", "etwas größer", "größer"; "viel größer" below. */
const ALIKE = 1 - Math.log10(1.25);
const SOMEWHAT = 1 - Math.log10(1.5);
const FAR_APART = 1 - Math.log10(4);
/** Share below which another rank is named: one step between Stadt and Gemeinde tells nothing. */
const OTHER_RANK = 0.5;

/** Size or density there against here, with its degree: "viel größer". Every value is known. */
function relationOf(
  [there, here, share]: readonly [number, number, number],
  [alike, more, less]: readonly [string, string, string],
): string {
  if (share >= ALIKE) return alike;
  const degree = share >= SOMEWHAT ? 'etwas ' : share < FAR_APART ? 'viel ' : '';
  return degree + (there > here ? more : less);
}

const DENSITY_WORDS = ['ähnlich dicht besiedelt', 'dichter besiedelt', 'dünner besiedelt'] as const;

/** Size and density in one reason, with the inhabitants: "ähnlich groß, aber dünner besiedelt (dort 8.900, hier 8.300 Einwohner)". */
function sizeWords(here: ComparableMunicipality, { site, features }: Similarity): string {
  const shareOf = (id: DimensionId) => features.find((each) => each.dimension === id);
  const [population, density] = [shareOf('population')?.share, shareOf('density')];
  const there = site.home;
  if (population === undefined || there.population === undefined || here.population === undefined)
    return 'Einwohnerzahl nicht bekannt';
  const size = relationOf(
    [there.population, here.population, population],
    ['ähnlich groß', 'größer', 'kleiner'],
  );
  const figures = `(dort ${formatNumber(there.population)}, hier ${formatNumber(here.population)} Einwohner)`;
  if (
    !density?.weight ||
    density.share === undefined ||
    there.density === undefined ||
    here.density === undefined
  )
    return `${size} ${figures}`;
  const joined = population >= SOMEWHAT === density.share >= SOMEWHAT ? ' und ' : ', aber ';
  return `${size}${joined}${relationOf([there.density, here.density, density.share], DENSITY_WORDS)} ${figures}`;
}

/** Density where the size does not count. */
function densityWords(here: ComparableMunicipality, { site }: Similarity, share: number | undefined): string {
  const there = site.home.density;
  if (there === undefined || here.density === undefined || share === undefined)
    return 'Einwohnerdichte nicht bekannt';
  const relation = relationOf([there, here.density, share], DENSITY_WORDS);
  return `${relation} (dort ${formatNumber(there)}, hier ${formatNumber(here.density)} Einwohner je km²)`;
}

/** Distance as a fact, with the district where it is another one and no city is its own district. */
function distanceFact(here: ComparableMunicipality, { site, km }: Similarity): string {
  const { districtAgs, district, name, rank } = site.home;
  const city = rank === 'kreisfreie Stadt' || here.rank === 'kreisfreie Stadt' || district === name;
  const where = districtAgs === here.districtAgs || city ? '' : `, ${district}`;
  return `${formatDistance(km, site.roughKm)} entfernt${where}`;
}

function stepWords<T extends string>(
  there: T | undefined,
  here: T | undefined,
  what: string,
  say: (value: T) => string,
  /** Where both are alike: "beide gering besiedelt", "beide sind Mittelzentrum". */
  both = say,
): string {
  if (there === undefined || here === undefined) return `${what} nicht bekannt`;
  return there === here ? `beide ${both(here)}` : `dort ${say(there)}, hier ${say(here)}`;
}

const urbanisationWords = (value: string): string =>
  value === 'mittlere Besiedlungsdichte' ? 'mit mittlerer Besiedlungsdichte' : value;
const centralWords = (value: string): string => (value === 'keine' ? 'ohne Mittel- oder Oberzentrum' : value);
const areCentral = (value: string): string => (value === 'keine' ? centralWords(value) : `sind ${value}`);

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

const SAY: { readonly [Id in Exclude<DimensionId, 'documented'>]: Say } = {
  population: sizeWords,
  density: densityWords,
  urbanisation: (here, { site }) =>
    stepWords(site.home.urbanisation, here.urbanisation, 'Besiedlung', urbanisationWords),
  centralPlace: (here, { site }) =>
    stepWords(
      site.home.centralPlace,
      here.centralPlace,
      'zentralörtliche Funktion',
      centralWords,
      areCentral,
    ),
  rank: (here, { site }) =>
    stepWords(
      site.home.rank,
      here.rank,
      'Art der Gemeinde',
      (value) => value,
      (value) => `sind ${value}`,
    ),
  distance: (here, similarity) =>
    similarity.here ? 'liegt in der Gemeinde selbst' : `in der Nähe: ${distanceFact(here, similarity)}`,
  district: (here) => `derselbe Kreis (${here.district})`,
  focus: (_, { site }, __, wishes) => focusWords(wishes.focus, site.focus),
  kind: (_, { site }, share) =>
    `${termOf(KIND_TERMS, site.kind).label}, ${share === 1 ? 'wie gewünscht' : 'anders als gewünscht'}`,
  operator: (_, { site }, share) =>
    `${termOf(OPERATOR_TERMS, site.operatorType).label}, ${share === 1 ? 'wie gewünscht' : 'anders als gewünscht'}`,
};

/** Returns the label of a dimension. */
export function dimensionLabel(id: DimensionId): string {
  return DIMENSIONS.find((each) => each.id === id)?.label ?? id;
}

/** Dimensions that give reasons where the site lies in the municipality itself; the others compare it with itself. */
const TELLING_HERE: readonly DimensionId[] = ['distance', 'focus', 'kind', 'operator'];

/** What speaks for a site, what is different there, and what is not known, each the weightiest first. */
export interface Reasons {
  readonly pro: readonly string[];
  readonly contra: readonly string[];
  /** True whatever one wishes, neither for nor against: the distance. */
  readonly facts: readonly string[];
  readonly unknown: readonly string[];
}

type Verdict = 'pro' | 'contra' | 'silent';

function verdictOf({ dimension, share = 0 }: Feature): Verdict {
  if (dimension === 'population' || dimension === 'density') return share >= SOMEWHAT ? 'pro' : 'contra';
  if (share >= SPEAKS_FOR) return 'pro';
  if (dimension === 'distance' || dimension === 'district') return 'silent';
  return dimension === 'rank' && share >= OTHER_RANK ? 'silent' : 'contra';
}

/** Returns the reasons of a result in words. Dimensions with weight 0 give none; size and density give one. */
export function reasonsOf(here: ComparableMunicipality, similarity: Similarity, wishes: Wishes): Reasons {
  const weighing = similarity.features.filter(
    ({ weight, dimension }) => weight > 0 && (!similarity.here || TELLING_HERE.includes(dimension)),
  );
  const sized = weighing.some(({ dimension, share }) => dimension === 'population' && share !== undefined);
  const told = weighing.filter(
    ({ dimension, share }) => dimension !== 'density' || !sized || share === undefined,
  );
  const say = ({ dimension, share }: Feature): string =>
    dimension === 'documented' ? '' : SAY[dimension](here, similarity, share, wishes);
  const force = (feature: Feature): number => {
    const share = feature.share ?? 0;
    return feature.weight * (verdictOf(feature) === 'pro' ? share : 1 - share);
  };
  const pick = (verdict: Verdict): string[] =>
    told
      .filter((each) => each.share !== undefined && verdictOf(each) === verdict)
      .sort((a, b) => force(b) - force(a))
      .map(say);
  const near = told.some((each) => each.dimension === 'distance' && verdictOf(each) === 'pro');
  return {
    pro: pick('pro'),
    contra: pick('contra'),
    facts: similarity.here || near ? [] : [distanceFact(here, similarity)],
    unknown: told.filter(({ share }) => share === undefined).map(say),
  };
}

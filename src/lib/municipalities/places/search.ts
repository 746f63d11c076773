/**
 * Place search; tolerates umlauts, hyphens, abbreviations, word order, former and foreign names and one typing error.
 * Scans all prepared names: 4,500 places take a few milliseconds, so there is no index.
 */
import type { FormerRow } from './gazetteer.ts';
import type { OtherName, Place, PlaceEntry, PlaceKind } from './place.ts';
import { normaliseWords } from '../../text/normalise.ts';
import { FIT, fitOf, isGuess, plainFitOf, readTyped, slipFitOf, type Fit, type Typed } from './match.ts';
import { spellingsOf, type Spelling } from './spelling.ts';

/** A search hit. */
export interface PlaceHit {
  readonly place: Place;
  /** The former or other name that matched, if the shown name does not explain the hit. */
  readonly foundBy: OtherName | undefined;
  readonly fit: Fit;
}

/** A name prepared for matching. */
export interface PreparedName {
  readonly text: string;
  readonly sort: 'own' | OtherName['sort'];
  readonly spellings: readonly Spelling[];
}

interface PreparedPlace {
  readonly entry: PlaceEntry;
  readonly names: readonly PreparedName[];
  /** Normalised words. */
  readonly context: readonly string[];
}

/** Places prepared for matching, and places by id. */
export interface PlaceIndex {
  readonly places: readonly PreparedPlace[];
  readonly byId: ReadonlyMap<string, PlaceEntry>;
}

const NAME_ORDER: Readonly<Record<PreparedName['sort'], number>> = { own: 0, short: 1, former: 2, other: 3 };
const KIND_ORDER: Readonly<Record<PlaceKind, number>> = {
  postcode: 0,
  municipality: 1,
  district: 2,
  place: 3,
  site: 4,
  here: 5,
};

/** Order of a matching name; that of a place which only a stop names comes after short and former names. */
const nameOrder = ({ entry, name }: PlaceFit): number =>
  entry.byStop ? NAME_ORDER.other : NAME_ORDER[name.sort];

function prepare(text: string, sort: PreparedName['sort']): PreparedName {
  return { text, sort, spellings: spellingsOf(text) };
}

/**
 * Prepares places. A district that is one city is found as the city only, but keeps its id. `former`: keys of dissolved
 * municipalities and of today's; their ids lead to today's.
 */
export function indexPlaces(entries: readonly PlaceEntry[], former: readonly FormerRow[] = []): PlaceIndex {
  const cities = new Set(entries.flatMap((each) => (each.kind === 'municipality' ? [each.name] : [])));
  const contexts = new Map<string, readonly string[]>();
  const contextOf = (text: string): readonly string[] => {
    const known = contexts.get(text) ?? [
      ...new Set([...normaliseWords(text), ...normaliseWords(text, 'bare')]),
    ];
    contexts.set(text, known);
    return known;
  };
  return {
    places: entries
      .filter((each) => !(each.kind === 'district' && cities.has(each.name)))
      .map((entry) => ({
        entry,
        names: [prepare(entry.name, 'own'), ...entry.otherNames.map((each) => prepare(each.text, each.sort))],
        context: contextOf(entry.context),
      })),
    byId: new Map([
      ...former.flatMap(([oldAgs, newAgs]) => {
        const today = entries.find(({ id }) => id === `gemeinde-${newAgs}`);
        return today ? [[`gemeinde-${oldAgs}`, today] as const] : [];
      }),
      ...entries.map((each) => [each.id, each] as const),
    ]),
  };
}

/** The place with this id; undefined if it is unknown. */
export function placeById(index: PlaceIndex, id: string): Place | undefined {
  return index.byId.get(id);
}

/** A place with its best matching name and the quality of the match. */
export interface PlaceFit {
  readonly entry: PlaceEntry;
  readonly name: PreparedName;
  readonly fit: Fit;
}

type FitTest = (name: PreparedName, spelling: Spelling, place: PreparedPlace) => Fit | undefined;

function bestName(place: PreparedPlace, test: FitTest): PlaceFit | undefined {
  let best: PlaceFit | undefined;
  for (const name of place.names) {
    for (const spelling of name.spellings) {
      const fit = test(name, spelling, place);
      if (fit !== undefined && (best === undefined || fit < best.fit))
        best = { entry: place.entry, name, fit };
    }
  }
  return best;
}

/** A village that only a stop names is not what was typed where its name says more: a town outside of the Land may be meant. */
function byWholeName(hit: PlaceFit, typed: Typed): PlaceFit {
  const { entry, name, fit } = hit;
  if (!entry.byStop || fit <= FIT.beginning) return hit;
  const whole = name.spellings.some(({ words }) => words.every((word) => typed.allWords.includes(word)));
  return whole ? hit : { ...hit, fit: FIT.partOfStop };
}

function candidates(index: PlaceIndex, typed: Typed): PlaceFit[] {
  const by = (test: FitTest) => index.places.flatMap((place) => bestName(place, test) ?? []);
  const asTyped = by((name, spelling, place) =>
    name.sort === 'other' ? plainFitOf(typed, spelling) : fitOf(typed, spelling, place.context),
  ).map((each) => byWholeName(each, typed));
  const proper = asTyped.filter((each) => each.fit !== FIT.contained);
  const isSure = proper.some(({ entry, fit }) => !isGuess(fit) && !(entry.byStop && fit === FIT.beginning));
  const isMinor = asTyped.every(({ entry }) => entry.byStop);
  if (isSure || !isMinor || !typed.mayHaveSlip) return proper.length > 0 ? proper : asTyped;
  const withSlip = by((name, spelling, place) =>
    name.sort === 'other' ? undefined : slipFitOf(typed, spelling, place.context),
  );
  if (asTyped.length === 0) return withSlip;
  // "Anaberg Buchholz" means the town of nearly that name, not a village Buchholz.
  const wholeNames = withSlip.filter(({ entry, fit }) => fit === FIT.slip && !entry.byStop);
  if (proper.length > 0) return [...wholeNames, ...proper];
  return wholeNames.length > 0 ? wholeNames : asTyped;
}

function byRank(a: PlaceFit, b: PlaceFit): number {
  return (
    a.fit - b.fit ||
    nameOrder(a) - nameOrder(b) ||
    KIND_ORDER[a.entry.kind] - KIND_ORDER[b.entry.kind] ||
    Number(b.entry.former) - Number(a.entry.former) ||
    b.entry.population - a.entry.population ||
    a.entry.name.localeCompare(b.entry.name, 'de') ||
    a.entry.id.localeCompare(b.entry.id)
  );
}

/** All matching places, best first. Typing errors count only if nothing matches exactly. */
export function fittingPlaces(index: PlaceIndex, text: string): PlaceFit[] {
  const typed = readTyped(text);
  return typed ? candidates(index, typed).sort(byRank) : [];
}

/**
 * Matching places, best first, at most `limit`; empty for text without letters or digits. Typing errors, and names
 * within a longer text, count only if nothing else matches.
 */
export function searchPlaces(index: PlaceIndex, text: string, limit = 8): PlaceHit[] {
  return fittingPlaces(index, text)
    .slice(0, limit)
    .map(({ entry, name, fit }) => ({
      place: entry,
      fit,
      foundBy:
        name.sort === 'former' || name.sort === 'other' ? { text: name.text, sort: name.sort } : undefined,
    }));
}

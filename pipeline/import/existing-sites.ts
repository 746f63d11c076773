import { sameHouseKey } from '../sites/cross-rules.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { houseKey, suspicion, type ExistingSite } from './match.ts';

/** Indexes records by slug, name with place, place, and phone number, to find the record of a row. */
export class ExistingSites {
  readonly #bySlug = new Map<string, ExistingSite>();
  readonly #byHouse = new Map<string, ExistingSite>();
  readonly #byPlace = new Map<string, Map<string, ExistingSite>>();
  readonly #byPhone = new Map<string, ExistingSite>();

  constructor(known: readonly ExistingSite[]) {
    for (const each of known) this.add(each);
  }

  get size(): number {
    return this.#bySlug.size;
  }

  get slugs(): { has(slug: string): boolean } {
    return this.#bySlug;
  }

  /** Adds a record; replaces one with the same slug. */
  add(known: ExistingSite): void {
    const { slug, record } = known;
    this.#bySlug.set(slug, known);
    this.#byHouse.set(houseKey(record), known);
    const place = sameHouseKey(record.address.place);
    const there = this.#byPlace.get(place) ?? new Map<string, ExistingSite>();
    there.set(slug, known);
    this.#byPlace.set(place, there);
    const phone = phoneKey(record);
    if (phone !== '') this.#byPhone.set(phone, known);
  }

  named(slug: string | undefined): ExistingSite | undefined {
    return slug === undefined ? undefined : this.#bySlug.get(slug);
  }

  /** Returns the record with the same name (ignoring punctuation) in the same place. */
  sameHouse(record: SiteRecord): ExistingSite | undefined {
    return this.#byHouse.get(houseKey(record));
  }

  /** Returns a record that may be the same facility, and the reason (German); undefined if there is none. */
  twinOf(record: SiteRecord): { readonly each: ExistingSite; readonly why: string } | undefined {
    const near = this.#byPlace.get(sameHouseKey(record.address.place))?.values() ?? [];
    for (const each of near) {
      const why = suspicion(record, each);
      if (why !== undefined) return { each, why };
    }
    const phone = phoneKey(record);
    const called = phone === '' ? undefined : this.#byPhone.get(phone);
    const why = called && suspicion(record, called);
    return called && why !== undefined ? { each: called, why } : undefined;
  }
}

const phoneKey = ({ contact }: SiteRecord): string => (contact.phone ?? '').replace(/\D/g, '');

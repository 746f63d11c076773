import { sameHouseKey } from '../sites/cross-rules.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { houseKey, suspicion, type Known } from './match.ts';

/** Records that a row is compared with, found by what a row of the same house would share with them. */
export class KnownSites {
  readonly #bySlug = new Map<string, Known>();
  readonly #byHouse = new Map<string, Known>();
  readonly #byPlace = new Map<string, Map<string, Known>>();
  readonly #byPhone = new Map<string, Known>();

  constructor(known: readonly Known[]) {
    for (const each of known) this.add(each);
  }

  get size(): number {
    return this.#bySlug.size;
  }

  get slugs(): { has(slug: string): boolean } {
    return this.#bySlug;
  }

  /** Adds a record, in the place of one with the same slug. */
  add(known: Known): void {
    const { slug, record } = known;
    this.#bySlug.set(slug, known);
    this.#byHouse.set(houseKey(record), known);
    const place = sameHouseKey(record.address.place);
    const there = this.#byPlace.get(place) ?? new Map<string, Known>();
    there.set(slug, known);
    this.#byPlace.set(place, there);
    const phone = phoneKey(record);
    if (phone !== '') this.#byPhone.set(phone, known);
  }

  named(slug: string | undefined): Known | undefined {
    return slug === undefined ? undefined : this.#bySlug.get(slug);
  }

  /** The record of the same house: same name (however punctuated) in the same place. */
  sameHouse(record: SiteRecord): Known | undefined {
    return this.#byHouse.get(houseKey(record));
  }

  /** A record that may be the same house, and why; undefined where nothing suggests it. */
  twinOf(record: SiteRecord): { readonly each: Known; readonly why: string } | undefined {
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

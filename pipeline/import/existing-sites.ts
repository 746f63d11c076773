import { sameHouseKey } from '../sites/cross-rules.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { houseKey, suspicion, type ExistingSite } from './match.ts';

/** Records that a row is compared with, found by what a row of the same house would share with them. */
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

  /** Adds a record, in the place of one with the same slug. */
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

  /** The record of the same house: same name (however punctuated) in the same place. */
  sameHouse(record: SiteRecord): ExistingSite | undefined {
    return this.#byHouse.get(houseKey(record));
  }

  /** A record that may be the same house, and why; undefined where nothing suggests it. */
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

import { distanceKm } from '../../src/lib/geo/distance.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { deriveSite, type MunicipalityAt } from '../sites/derive.ts';
import type { Candidate, Service } from './services.ts';

const RADIUS_METRES = {
  address: 50,
  street: 300,
  part: 1_500,
  postcode: 5_000,
  municipality: 8_000,
} as const;
/** Precisions, best first. */
const ORDER = ['address', 'street', 'part', 'postcode', 'municipality'];

/** A better location, or the reason why there is none (German). */
export type LocationChoice =
  { readonly location: SiteRecord['location']; readonly label: string } | { readonly why: string };

/** True if the location could become more precise: by its street, or at least by its postcode area. */
export function worthAsking({ address, location }: SiteRecord): boolean {
  if (address.street !== undefined) return location.precision !== 'address';
  return address.postcode !== undefined && location.precision === 'municipality';
}

/**
 * Chooses the most precise candidate within the named municipality. Returns a reason if several equally precise
 * candidates lie apart, or if none is more precise than the current location.
 */
export function chooseLocation(
  record: SiteRecord,
  candidates: readonly Candidate[],
  service: Pick<Service, 'source'>,
  municipalityAt: MunicipalityAt,
): LocationChoice {
  if (candidates.length === 0) return { why: 'der Dienst kennt diese Anschrift nicht' };
  const inside = candidates.filter((each) => {
    const location = { ...record.location, lon: each.lon, lat: each.lat };
    return 'site' in deriveSite('', { ...record, location }, municipalityAt);
  });
  if (inside.length === 0) return { why: `keine Antwort liegt in ${record.address.place}` };
  const precision = ORDER.find((each) => inside.some((candidate) => candidate.precision === each));
  const best = inside.filter((each) => each.precision === precision);
  const [first] = best;
  if (!first) return { why: 'der Dienst kennt diese Anschrift nicht' };
  const radiusMetres = RADIUS_METRES[first.precision];
  if (best.some((each) => distanceKm(each, first) * 1000 > radiusMetres * 2))
    return { why: `mehrdeutig: ${best.map((each) => each.label).join(' | ')}` };
  if (ORDER.indexOf(first.precision) >= ORDER.indexOf(record.location.precision))
    return { why: 'nicht genauer als die vorhandene Lage' };
  return {
    location: {
      lon: first.lon,
      lat: first.lat,
      precision: first.precision,
      radiusMetres,
      source: service.source,
    },
    label: first.label,
  };
}

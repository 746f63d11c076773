import type { Site } from '../site.ts';
import { FACT_TERMS, type FactId } from '../vocabulary.ts';

const NAMES = {
  name: 'Name',
  kind: 'Art',
  operator: 'Träger',
  address: 'Anschrift',
  location: 'Lage',
  phases: 'Phasen',
  status: 'heutiger Stand',
  socialSpace: 'Sozialraum',
  focus: 'Schwerpunkte',
  offers: 'Angebote',
  contact: 'Kontakt',
  profile: 'Profilseite',
  sources: 'Quellen',
  notes: 'Anmerkungen',
  checked: 'Prüfdatum',
  municipality: 'Gemeinde',
} satisfies Record<Exclude<keyof Site, 'slug' | FactId>, string>;

/** Returns the German name of a field of the record, or its key where it has none. */
export function fieldName(field: string): string {
  const fact = FACT_TERMS.find(({ id }) => id === field)?.label;
  return (NAMES as Readonly<Record<string, string>>)[field] ?? fact ?? field;
}

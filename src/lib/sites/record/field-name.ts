const FIELDS: Readonly<Record<string, string>> = {
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
};

/** What readers call a field of a site's record; the field itself where it has no name. */
export function fieldName(field: string): string {
  return FIELDS[field] ?? field;
}

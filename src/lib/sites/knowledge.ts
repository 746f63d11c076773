import { PHASES } from '../region/constants.ts';
import { ROMAN } from '../region/phase-terms.ts';
import { hasExactLocation, type Site } from './site.ts';
import { PRECISION_TERMS, STATUS_TERMS, termOf } from './vocabulary.ts';

/** A cell of the knowledge table: German text, and whether the point is still open. */
export interface KnowledgeCell {
  readonly text: string;
  readonly open: boolean;
}

/** A row of the knowledge table; cells in the order of `KNOWLEDGE_COLUMNS`. */
export interface SiteKnowledge {
  readonly slug: string;
  readonly name: string;
  readonly place: string;
  readonly cells: readonly KnowledgeCell[];
}

const known = (text: string): KnowledgeCell => ({ text, open: false });
const OPEN: KnowledgeCell = { text: 'offen', open: true };

function addressKnown({ address }: Site): KnowledgeCell {
  if (address.street && address.postcode) return known('vollständig');
  return address.street || address.postcode ? { text: 'teilweise', open: true } : OPEN;
}

function offersKnown({ offers }: Site): KnowledgeCell {
  const sourced = offers.filter((each) => each.source).length;
  if (offers.length === 0) return OPEN;
  return { text: `${offers.length}, davon ${sourced} mit Quelle`, open: sourced < offers.length };
}

const phasesKnown = ({ phases }: Site): KnowledgeCell => ({
  text: `${phases.in.map((each) => ROMAN[each - 1] ?? String(each)).join(', ')} (${phases.basis === 'documented' ? 'dokumentiert' : 'erschlossen'})`,
  open: phases.basis !== 'documented',
});

const COLUMNS: readonly (readonly [heading: string, of: (site: Site) => KnowledgeCell])[] = [
  ['Anschrift', addressKnown],
  [
    'Lage',
    (site) => ({
      text: termOf(PRECISION_TERMS, site.location.precision).label,
      open: !hasExactLocation(site),
    }),
  ],
  ['Telefon', (site) => (site.contact.phone ? known('ja') : OPEN)],
  ['Internetseite', (site) => (site.contact.website ? known('ja') : OPEN)],
  ...(PHASES > 0 ? ([['Phasen', phasesKnown]] as const) : []),
  [
    'Heutiger Stand',
    ({ status }) => ({
      text: termOf(STATUS_TERMS, status.value).label + (status.asOf ? `, ${status.asOf.slice(0, 4)}` : ''),
      open: status.value === 'unclear',
    }),
  ],
  ['Schwerpunkte', (site) => (site.focus.length > 0 ? known(String(site.focus.length)) : OPEN)],
  ['Angebote', offersKnown],
  ['Quellen', (site) => known(String(site.sources.length))],
];

export const KNOWLEDGE_COLUMNS: readonly string[] = COLUMNS.map(([heading]) => heading);

/** Returns the row of a site. */
export function knowledgeOf(site: Site): SiteKnowledge {
  return {
    slug: site.slug,
    name: site.name,
    place: site.address.place,
    cells: COLUMNS.map(([, of]) => of(site)),
  };
}

/** Contact of a site's institution and its table for export; names of persons are not part of the record. */
import { PROJECT_PAGE } from '../region/constants.ts';
import { municipalityPath } from '../municipalities/paths.ts';
import { fullName, type Site } from './site.ts';
import {
  KIND_TERMS,
  OPERATOR_TERMS,
  STATUS_TERMS,
  termOf,
  type KindId,
  type StatusId,
} from './vocabulary.ts';

/** "Profil auf ekiz-sachsen.de": the project's own page about a site, at the host of the project. */
export const PROFILE_LABEL = `Profil auf ${new URL(PROJECT_PAGE).hostname.replace(/^www\./, '')}`;

/** Contact data of a site. */
export interface SiteContact {
  readonly slug: string;
  readonly name: string;
  /** With its place, unique among all sites. */
  readonly fullName: string;
  readonly kind: KindId;
  readonly operator: string;
  /** Label of the operator type: "kommunaler Träger". */
  readonly operatorType: string;
  /** Street, postcode, place and part, where known, in one line. */
  readonly address: string;
  readonly municipality: { readonly ags: string; readonly name: string; readonly district: string };
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly website: string | undefined;
  /** The external profile page. */
  readonly profile: string;
  readonly status: StatusId;
}

/** Formats an address: "Heisenbergstr. 49, 08066 Zwickau (Eckersbach)". */
function addressLine({ street, postcode, place, part }: Site['address']): string {
  const town = [postcode, place].filter(Boolean).join(' ');
  return [street, part ? `${town} (${part})` : town].filter(Boolean).join(', ');
}

/** Collects the contact data of a site. */
export function contactOf(site: Site): SiteContact {
  const { ags, name, district } = site.municipality;
  return {
    slug: site.slug,
    name: site.name,
    fullName: fullName(site),
    kind: site.kind,
    operator: site.operator.name,
    operatorType: termOf(OPERATOR_TERMS, site.operator.type).label,
    address: addressLine(site.address),
    municipality: { ags, name, district },
    phone: site.contact.phone,
    email: site.contact.email,
    website: site.contact.website,
    profile: site.profile,
    status: site.status.value,
  };
}

const COLUMNS: readonly (readonly [head: string, cell: (contact: SiteContact, origin: string) => string])[] =
  [
    ['Name', ({ name }) => name],
    ['Art', ({ kind }) => termOf(KIND_TERMS, kind).label],
    ['Träger', ({ operator }) => operator],
    ['Trägerart', ({ operatorType }) => operatorType],
    ['Anschrift', ({ address }) => address],
    ['Gemeinde', ({ municipality }) => municipality.name],
    ['AGS', ({ municipality }) => municipality.ags],
    ['Kreis', ({ municipality }) => municipality.district],
    ['Telefon', ({ phone }) => phone ?? ''],
    ['E-Mail', ({ email }) => email ?? ''],
    ['Internetseite', ({ website }) => website ?? ''],
    [PROFILE_LABEL, ({ profile }) => profile],
    ['Stand', ({ status }) => termOf(STATUS_TERMS, status).label],
    ['Steckbrief', ({ slug }, root) => `${root}/standorte/${slug}/`],
    ['Gemeindeseite', ({ municipality }, root) => root + municipalityPath(municipality)],
  ];

/** Returns contacts as table rows, headings first. `root` is the address of the website without its final slash. */
export function contactRows(contacts: readonly SiteContact[], root: string): string[][] {
  return [
    COLUMNS.map(([head]) => head),
    ...contacts.map((contact) => COLUMNS.map(([, cell]) => cell(contact, root))),
  ];
}

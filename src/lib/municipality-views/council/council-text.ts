/** The sheet for a council as headings and lines: shown, printed and copied as the same text. */
import type { SiteContact } from '../../sites/contact.ts';
import type { SiteMeans, SiteSummary, SummarySource } from '../../sites/site-summary.ts';
import { STATUS_TERMS, termOf } from '../../sites/vocabulary.ts';
import { formatDate } from '../../text/format/dates.ts';
import { joinList } from '../../text/format/lists.ts';

/** A part of the sheet. Lines that start with a label end it with a colon. */
export interface CouncilBlock {
  readonly heading: string;
  /** Level of the heading below that of the sheet: 1 is a part, 2 a site in it. */
  readonly level: 1 | 2;
  readonly lines: readonly string[];
}

const publishers = (sources: readonly SummarySource[]): string =>
  [...new Set(sources.map(({ publisher }) => publisher))].join(', ');

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Whom to call, with the way round where no number is known. */
function contactLine({ phone, email, website, operator, municipality }: SiteContact): string {
  const instead = `Telefon nicht bekannt; Auskunft geben ${operator} oder die Gemeinde ${municipality.name}`;
  const ways = [phone ?? (email ? undefined : instead), email, website];
  return `Wen anrufen: ${ways.filter((each) => each !== undefined).join(' · ')}`;
}

/** One fact on money, posts or rooms: "Rund 4.000 Euro … (2016; BLICK)". */
export const meansLine = ({ text, when, sources }: SiteMeans): string =>
  `${text} (${when}; ${publishers(sources)})`;

/** One site; `number` and `likeness` ("62 % ähnlich, 80 km entfernt") stand in its heading where they are given. */
export function caseBlock(summary: SiteSummary, number: number, likeness?: string): CouncilBlock {
  const { contact, focus, offers, means, outcome } = summary;
  const { asOf, note, sources } = outcome;
  const done = [
    ...(offers.length > 0 ? [offers.join('; ')] : []),
    ...(focus.length > 0 ? [`Schwerpunkte ${joinList(focus)}`] : []),
  ];
  const status = termOf(STATUS_TERMS, contact.status).label + (asOf ? `, Stand ${formatDate(asOf)}` : '');
  const told = means.map(meansLine);
  return {
    heading: `${String(number)}. ${contact.fullName}${likeness ? ` (${likeness})` : ''}`,
    level: 2,
    lines: [
      `Was dort gemacht wurde: ${done.length > 0 ? sentence(done.join('. ')) : 'Die Quellen nennen keine einzelnen Angebote.'}`,
      `Womit: Träger ${sentence(contact.operator)} ${told.length > 0 ? told.map(sentence).join(' ') : 'Zu Geld und Stellen ist nichts bekannt.'}`,
      `Was daraus wurde: ${sentence(status)} ${note ? `${sentence(note)} ` : ''}(${publishers(sources)})`,
      contactLine(contact),
    ],
  };
}

/** Addresses of the public pages behind the sites and behind further facts, each once. */
export function sourcesBlock(
  summaries: readonly SiteSummary[],
  further: readonly SiteMeans[] = [],
): CouncilBlock {
  const all = [
    ...further.flatMap(({ sources }) => sources),
    ...summaries.flatMap(({ means, outcome }) => [
      ...means.flatMap(({ sources }) => sources),
      ...outcome.sources,
    ]),
  ];
  const lines = all.flatMap(({ publisher, published, url }) =>
    url ? [`${publisher}${published ? `, ${formatDate(published)}` : ''}: ${url}`] : [],
  );
  return { heading: 'Quellen', level: 1, lines: [...new Set(lines)] };
}

/** The sheet as plain text. */
export function plainText(title: string, blocks: readonly CouncilBlock[]): string {
  return [title, ...blocks.map(({ heading, lines }) => [heading, ...lines].join('\n'))].join('\n\n');
}

import { distanceKm } from '../../src/lib/geo/distance.ts';
import { PRECISION_TERMS, termOf } from '../../src/lib/sites/vocabulary.ts';
import type { AskLine } from '../terminal/ask-line.ts';
import type { LocationProposal } from './locate.ts';

const precision = (id: (typeof PRECISION_TERMS)[number]['id']): string => termOf(PRECISION_TERMS, id).label;

/** Describes a proposal for review: precision before and after, distance to the current point, label and a map link. */
export function proposalText({ slug, record, location, label }: LocationProposal): string {
  const metres = Math.round(distanceKm(record.location, location) * 10) * 100;
  const change = `${precision(record.location.precision)} → ${precision(location.precision)}`;
  const { lat, lon } = location;
  return [
    `${slug}: ${change}, ${metres} m neben der bisherigen Stelle`,
    `  gefunden: ${label}`,
    `  ansehen:  https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`,
  ].join('\n');
}

/** Shows one proposal after another and returns the accepted ones. Leaving rejects the rest. */
export async function review(
  proposals: readonly LocationProposal[],
  ask: AskLine,
  say: (line: string) => void,
): Promise<LocationProposal[]> {
  const taken: LocationProposal[] = [];
  for (const each of proposals) {
    say(proposalText(each));
    const answer = await ask('  übernehmen? j oder n: ');
    if (answer === undefined) break;
    if (/^\s*(j|ja)\s*$/i.test(answer)) taken.push(each);
  }
  return taken;
}

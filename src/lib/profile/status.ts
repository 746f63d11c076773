/** What is publicly known about a centre today, said plainly; nothing beyond what its record carries. */
import { formatDate, formatWhen } from '../text/dates.ts';
import type { Site } from '../sites/site.ts';
import type { StatusId } from '../sites/vocabulary.ts';

/** The answer to "Läuft das Zentrum noch?". */
export interface StatusStatement {
  readonly answer: string;
  /** What that means for somebody who wants to go there. */
  readonly meaning: string;
  /** How old the evidence is. */
  readonly evidence: string;
  /** True where nobody should set out without asking first. */
  readonly askFirst: boolean;
}

const ANSWERS: Readonly<Record<StatusId, Pick<StatusStatement, 'answer' | 'meaning' | 'askFirst'>>> = {
  running: {
    answer: 'Ja, das ist belegt.',
    meaning: 'Das Haus arbeitet als Eltern-Kind-Zentrum.',
    askFirst: false,
  },
  succeeded: {
    answer: 'Es ging in anderer Form weiter.',
    meaning:
      'Belegt ist ein Angebot, das auf das Eltern-Kind-Zentrum folgte. Was davon heute gilt, weiß das Haus.',
    askFirst: true,
  },
  unclear: {
    answer: 'Das ist ungeklärt.',
    meaning: 'Öffentlich hat niemand bestätigt, was heute gilt.',
    askFirst: true,
  },
  ended: {
    answer: 'Nein, das Projekt ist beendet.',
    meaning:
      'Als Eltern-Kind-Zentrum arbeitet das Haus nicht mehr. Was es Familien sonst bietet, weiß es selbst.',
    askFirst: true,
  },
};

/** States what is known about a site's present. */
export function statusStatement(site: Pick<Site, 'status' | 'checked'>): StatusStatement {
  const { value, asOf } = site.status;
  const newest = asOf
    ? `Der jüngste Beleg gibt den Stand ${formatDate(asOf)} wieder`
    : 'Von wann der jüngste Beleg ist, sagt er nicht';
  return { ...ANSWERS[value], evidence: `${newest}; zuletzt nachgesehen ${formatWhen(site.checked)}.` };
}

/** What is publicly known about a centre today, said plainly; nothing beyond what its record carries. */
import type { Site } from '../sites/site.ts';
import type { ProfileTexts } from '../text/messages/de/profile-texts.ts';

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

/** States what is known about a site's present, in the words of a language. */
export function statusStatement(
  site: Pick<Site, 'status' | 'checked'>,
  t: ProfileTexts['status'],
): StatusStatement {
  const { value, asOf } = site.status;
  const [answer, meaning] = t.answers[value];
  return { answer, meaning, evidence: t.evidence(asOf, site.checked), askFirst: value !== 'running' };
}

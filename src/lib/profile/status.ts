/** Words for the status block of a profile, from the record alone. */
import type { Site } from '../sites/site.ts';
import type { ProfileTexts } from '../text/messages/de/profile-texts.ts';

/** Answer to "Läuft das Zentrum noch?". */
export interface StatusStatement {
  readonly answer: string;
  /** Advice for visitors. */
  readonly meaning: string;
  /** Date of the latest evidence and of the last check. */
  readonly evidence: string;
  /** True where visitors should call before they go. */
  readonly askFirst: boolean;
}

/** Describes the status of a site in the words of a language. */
export function statusStatement(
  site: Pick<Site, 'status' | 'checked' | 'kind'>,
  t: ProfileTexts['status'],
): StatusStatement {
  const { value, asOf } = site.status;
  const [answer, meaning] = t.answers[value];
  const open: Readonly<Record<string, string>> = t.mayBeOpen;
  return {
    answer,
    meaning: value === 'ended' ? `${meaning}\n${open[site.kind] ?? t.mayBeOpen.other}` : meaning,
    evidence: t.evidence(asOf, site.checked),
    askFirst: value !== 'running',
  };
}

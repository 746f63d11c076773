/** How many of the counted centres still run by their sources: comparison and planning count all documented ones. */
import type { StatusId } from '../sites/vocabulary.ts';

/** "Davon läuft bei keinem nachweislich noch ein Eltern-Kind-Zentrum." */
export function stillRunning(sites: readonly { readonly status: StatusId }[]): string {
  const running = sites.filter(({ status }) => status === 'running').length;
  const those = running === 0 ? 'keinem' : running === 1 ? 'einem' : String(running);
  return `Davon läuft bei ${those} nachweislich noch ein Eltern-Kind-Zentrum.`;
}

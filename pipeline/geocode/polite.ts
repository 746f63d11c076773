/** How patient and how polite we are; milliseconds. */
import { SITE_NAME } from '../../src/lib/region/constants.ts';

export interface Manners {
  readonly pauseMs: number;
  readonly timeoutMs: number;
  /** How often a service that is busy (429, 503) is asked again. */
  readonly retries: number;
}

/** One request a second, as Nominatim's usage policy asks for, and a bit more. */
export const MANNERS: Manners = { pauseMs: 1_200, timeoutMs: 15_000, retries: 2 };

/** Why there is no answer; German, with a remedy. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const LONGEST_WAIT_MS = 60_000;

/** Milliseconds a busy service asks us to wait, at least our own pause. */
function waitFor(response: Response, pauseMs: number): number {
  const seconds = Number(response.headers.get('retry-after') ?? '0');
  return Math.min(LONGEST_WAIT_MS, Math.max(pauseMs, Number.isFinite(seconds) ? seconds * 1000 : 0));
}

/** An asker that leaves a pause between requests, gives up after the timeout and obeys "too many requests". */
export function politeAsker(manners: Manners): (url: string) => Promise<unknown> {
  let next = 0;
  return async (url) => {
    for (let attempt = 0; ; attempt++) {
      await sleep(Math.max(0, next - Date.now()));
      next = Date.now() + manners.pauseMs;
      let response: Response;
      try {
        response = await fetch(url, {
          signal: AbortSignal.timeout(manners.timeoutMs),
          headers: { 'user-agent': `${SITE_NAME} (data:geocode)`, 'accept-language': 'de' },
        });
        if (response.ok) return (await response.json()) as unknown;
      } catch (error) {
        if (error instanceof SyntaxError)
          throw new NoAnswer('der Dienst antwortet unverständlich → die Adresse des Dienstes prüfen');
        const late = error instanceof Error && error.name === 'TimeoutError';
        throw new NoAnswer(
          late
            ? 'der Dienst antwortet nicht rechtzeitig → später noch einmal versuchen'
            : 'der Dienst ist nicht erreichbar → die Netzverbindung und die Adresse des Dienstes prüfen',
        );
      }
      const busy = response.status === 429 || response.status === 503;
      if (!busy)
        throw new NoAnswer(
          `der Dienst antwortet mit Fehler ${response.status} → die Adresse des Dienstes prüfen`,
        );
      if (attempt >= manners.retries)
        throw new NoAnswer('der Dienst ist überlastet → später noch einmal versuchen');
      next = Date.now() + waitFor(response, manners.pauseMs);
    }
  };
}

/** Limits for requests to a public service, milliseconds. */
import { BeyondLimits, fetchWithin, textWithin } from '../files/fetch-within.ts';
import { SITE_NAME } from '../../src/lib/region/constants.ts';

export interface Manners {
  readonly pauseMs: number;
  readonly timeoutMs: number;
  /** Number of repeated requests to a busy service (status 429 or 503). */
  readonly retries: number;
}

/** Slower than the one request a second that Nominatim's usage policy allows. */
export const MANNERS: Manners = { pauseMs: 1_200, timeoutMs: 15_000, retries: 2 };

/** Reason for a missing answer with a remedy, German. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const LONGEST_WAIT_MS = 60_000;
const MOST_BYTES = 1_000_000;

/**
 * Returns the waiting time that a busy service asks for (`Retry-After`), in milliseconds: at least `pauseMs`, at most
 * `LONGEST_WAIT_MS`.
 */
function waitFor(response: Response, pauseMs: number): number {
  const seconds = Number(response.headers.get('retry-after') ?? '0');
  return Math.min(LONGEST_WAIT_MS, Math.max(pauseMs, Number.isFinite(seconds) ? seconds * 1000 : 0));
}

/**
 * Returns a function that requests JSON with a pause between requests and a timeout, and repeats requests that were
 * rejected as too many.
 */
export function politeAsker(manners: Manners): (url: string) => Promise<unknown> {
  let next = 0;
  return async (url) => {
    for (let attempt = 0; ; attempt++) {
      await sleep(Math.max(0, next - Date.now()));
      let response: Response;
      try {
        const init = {
          signal: AbortSignal.timeout(manners.timeoutMs),
          headers: { 'user-agent': `${SITE_NAME} (data:geocode)`, 'accept-language': 'de' },
        };
        response = await fetchWithin(url, init, { otherHosts: false });
        if (response.ok) return JSON.parse(await textWithin(response, MOST_BYTES)) as unknown;
      } catch (error) {
        if (error instanceof BeyondLimits)
          throw new NoAnswer(`der Dienst ${error.message} → die Adresse des Dienstes prüfen`);
        if (error instanceof SyntaxError)
          throw new NoAnswer('der Dienst antwortet unverständlich → die Adresse des Dienstes prüfen');
        const late = error instanceof Error && error.name === 'TimeoutError';
        throw new NoAnswer(
          late
            ? 'der Dienst antwortet nicht rechtzeitig → später noch einmal versuchen'
            : 'der Dienst ist nicht erreichbar → die Netzverbindung und die Adresse des Dienstes prüfen',
        );
      } finally {
        // Counted from the answer: a request that was slow to arrive would otherwise be followed too soon.
        next = Date.now() + manners.pauseMs;
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

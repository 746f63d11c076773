import { findingOf, type Finding } from './finding.ts';
import type { FiledRecord } from './cross-rules.ts';
import type { PathKey } from '../../src/lib/sites/record/problem.ts';
import { SITE_NAME } from '../../src/lib/region/constants.ts';
import { SITES_FOLDER } from './check.ts';

/** Requests an address and returns the status code, or the reason for no answer (German). Never throws. */
export type Ask = (url: string) => Promise<number | string>;

const PATIENCE_MS = 15_000;

const UNREACHABLE = 'nicht erreichbar';

const NO_NETWORK: Finding = {
  level: 'warning',
  file: SITES_FOLDER,
  field: '',
  problem: 'keine einzige Internetadresse ist erreichbar, wahrscheinlich gibt es hier kein Netz',
  remedy: 'später noch einmal mit --links prüfen',
};

/** Uses GET without reading the body, because many servers refuse HEAD. */
export const askByFetch: Ask = async (url) => {
  try {
    const response = await fetch(url, {
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'user-agent': `${SITE_NAME} (data:check --links)` },
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'keine Antwort' : UNREACHABLE;
  }
};

function linksOf({ record }: FiledRecord): [readonly PathKey[], string][] {
  return [
    ...(record.contact.website
      ? [[['contact', 'website'], record.contact.website] as [PathKey[], string]]
      : []),
    [['profile'], record.profile],
    ...record.sources.flatMap((each, at): [PathKey[], string][] =>
      each.url ? [[['sources', at, 'url'], each.url]] : [],
    ),
  ];
}

/**
 * Returns warnings for addresses that do not answer with success. Each address is requested once, one after another to
 * spare the servers, and reported once per file. Returns a single warning if no address is reachable. A dead link is
 * not an error: the source was valid on the day it was checked.
 */
export async function linkFindings(
  records: readonly FiledRecord[],
  ask: Ask = askByFetch,
): Promise<Finding[]> {
  const answers = new Map<string, number | string>();
  const findings: Finding[] = [];
  for (const record of records) {
    const told = new Set<string>();
    for (const [path, url] of linksOf(record)) {
      const answer = answers.get(url) ?? (await ask(url));
      answers.set(url, answer);
      if (told.has(url) || (typeof answer === 'number' && answer < 400)) continue;
      told.add(url);
      findings.push(
        findingOf(
          {
            path,
            value: url,
            level: 'warning',
            problem: typeof answer === 'number' ? `antwortet mit Fehler ${answer}` : answer,
            remedy: 'im Browser öffnen; ist die Seite umgezogen, die neue Adresse eintragen',
          },
          record.file,
        ),
      );
    }
  }
  const offline = answers.size > 1 && [...answers.values()].every((each) => each === UNREACHABLE);
  return offline ? [NO_NETWORK] : findings;
}

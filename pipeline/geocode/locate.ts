import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { FiledRecord } from '../sites/cross-rules.ts';
import type { MunicipalityAt } from '../sites/derive.ts';
import { NoAnswer } from './polite.ts';
import { chooseLocation, worthAsking } from './propose.ts';
import type { Candidate, Query, Service } from './services.ts';

/** Cached answer of a service for one address. */
export interface Answer {
  /** Day of the request, ISO. */
  readonly asked: string;
  /** Attribution to show wherever one of the coordinates is used. */
  readonly source: string;
  readonly candidates: readonly Candidate[];
}

/** Cached answers by service and address. */
export type Answers = Readonly<Record<string, Answer>>;

/** A more precise location for a site, to be reviewed by a person. */
export interface LocationProposal {
  readonly slug: string;
  readonly record: SiteRecord;
  readonly location: SiteRecord['location'];
  /** Address as the service writes it. */
  readonly label: string;
}

export interface Located {
  readonly answers: Answers;
  readonly proposals: readonly LocationProposal[];
  /** Sites without a proposal and the reason for each, German. */
  readonly remarks: readonly string[];
  /** True if the service failed and some sites were not asked. */
  readonly failed: boolean;
}

interface Means {
  readonly service: Service;
  /** Returns the service's answer to a query or throws a `NoAnswer`; undefined when working offline. */
  readonly ask: ((query: Query) => Promise<unknown>) | undefined;
  readonly municipalityAt: MunicipalityAt;
  /** ISO day. */
  readonly today: string;
}

/** Number of consecutive failures after which the service is not asked again. */
const PATIENCE = 2;

function queryOf({ address: { street, postcode, place } }: SiteRecord): Query {
  return {
    ...(street ? { street } : {}),
    ...(postcode ? { postcode } : {}),
    // "Oelsnitz/Erzgeb." is the register's spelling; geocoders know "Oelsnitz".
    place: place.split('/')[0] ?? place,
  };
}

/** Returns the key of an address in `Answers`. */
function keyOf(service: Service, { address: { street, postcode = '', place } }: SiteRecord): string {
  return `${service.name}: ${street ? `${street}, ` : ''}${`${postcode} ${place}`.trim()}`;
}

/**
 * Asks about every site whose location could be more precise, unless the answer is cached. Returns all answers, the
 * proposals and the reasons for missing ones.
 */
export async function locate(
  records: readonly FiledRecord[],
  known: Answers,
  means: Means,
): Promise<Located> {
  const { service, ask, municipalityAt, today } = means;
  const answers: Record<string, Answer> = { ...known };
  const proposals: LocationProposal[] = [];
  const remarks: string[] = [];
  let failures = 0;
  for (const { slug, record } of records.filter((each) => worthAsking(each.record))) {
    const key = keyOf(service, record);
    if (!answers[key] && (!ask || failures >= PATIENCE)) {
      remarks.push(`${slug}: noch nicht gefragt (${key.replace(/^\w+: /, '')})`);
      continue;
    }
    try {
      answers[key] ??= {
        asked: today,
        source: service.source,
        candidates: service.candidatesIn(await ask?.(queryOf(record))),
      };
      failures = 0;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      failures += 1;
      remarks.push(`${slug}: ${error.message}`);
      continue;
    }
    const found = chooseLocation(record, answers[key].candidates, service, municipalityAt);
    if ('why' in found) remarks.push(`${slug}: ${found.why}`);
    else proposals.push({ slug, record, ...found });
  }
  const ordered = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { answers: ordered, proposals, remarks, failed: failures > 0 };
}

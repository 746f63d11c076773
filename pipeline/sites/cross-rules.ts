import { inRegion } from '../../config/region-folder.js';
import { slugOf } from '../../src/lib/municipalities/paths.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { normaliseWords } from '../../src/lib/text/normalise.ts';
import { REGION } from '../step/region.ts';
import type { Finding } from './finding.ts';

/** A record with its file. */
export interface FiledRecord {
  readonly file: string;
  readonly slug: string;
  readonly record: SiteRecord;
}

/** Number of sites in the model project, in all and by phase. */
export const PROJECT_LIMITS = { total: REGION.project.sites, phases: REGION.project.phases } as const;

/** Returns the phases that more of these sites name than took part. */
export function overfullPhases(
  records: readonly SiteRecord[],
): { readonly phase: number; readonly count: number; readonly limit: number }[] {
  return PROJECT_LIMITS.phases.flatMap((limit, at) => {
    const count = records.filter((each) => each.phases.in.includes(at + 1)).length;
    return count > limit ? [{ phase: at + 1, count, limit }] : [];
  });
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks the file names themselves. */
export function fileNameFindings(names: readonly string[], folder: string): Finding[] {
  // Of names that differ only in case, the first in sort order is kept.
  const first = new Map<string, string>();
  for (const name of [...names].sort().reverse()) first.set(name.toLowerCase(), name);
  return names.flatMap((name): Finding[] => {
    const file = `${folder}/${name}`;
    const slug = name.replace(/\.ya?ml$/i, '');
    const finding = { level: 'error', file, field: '', value: name } as const;
    // Windows hides the extension ".txt" that its editor adds.
    const proposal = `${slugOf(slug.replace(/(?:\.(?:ya?ml|txt))+$/i, '')) || 'name-ort'}.yaml`;
    const twin = first.get(name.toLowerCase());
    if (twin !== undefined && twin !== name)
      return [
        {
          ...finding,
          problem: `unterscheidet sich von ${twin} nur in der Groß- und Kleinschreibung`,
          remedy: 'eine der beiden Dateien löschen oder umbenennen',
        },
      ];
    if (!/\.yaml$/.test(name) || !SLUG.test(slug) || slug.length > 80)
      return [
        {
          ...finding,
          problem: 'ist kein gültiger Dateiname',
          remedy: `umbenennen in ${proposal} (kleine Buchstaben, Ziffern, Bindestriche)`,
        },
      ];
    return [];
  });
}

/** Returns letters and digits only, so that „Knirpsenland“ and "knirpsenland" compare as equal. */
export function sameHouseKey(name: string): string {
  return normaliseWords(name).join('');
}

function twins(
  records: readonly FiledRecord[],
  keyOf: (record: SiteRecord) => string | undefined,
  tell: (first: FiledRecord, second: FiledRecord) => Finding,
): Finding[] {
  const seen = new Map<string, FiledRecord>();
  return records.flatMap((each) => {
    const key = keyOf(each.record);
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && !first) seen.set(key, each);
    return first ? [tell(first, each)] : [];
  });
}

/** Finds problems that need several files: duplicates and limits of the project. */
export function crossFindings(records: readonly FiledRecord[]): Finding[] {
  const findings = twins(
    records,
    (each) => `${sameHouseKey(each.name)} ${sameHouseKey(each.address.place)}`,
    (first, second) => ({
      level: 'error',
      file: second.file,
      field: 'name',
      value: second.record.name,
      problem: `dieselbe Einrichtung am selben Ort steht schon in ${first.file}`,
      remedy: 'die beiden Dateien zu einer machen',
    }),
  );
  const sameAddress = twins(
    records,
    ({ address }) =>
      address.street ? `${sameHouseKey(address.street)} ${sameHouseKey(address.place)}` : undefined,
    (first, second) => ({
      level: 'warning',
      file: second.file,
      field: 'address.street',
      value: second.record.address.street ?? '',
      problem: `dieselbe Anschrift wie in ${first.file}`,
      remedy: 'prüfen, ob es zwei Einrichtungen sind',
    }),
  );
  const overall = (count: number, limit: number, what: string): Finding[] =>
    count <= limit
      ? []
      : [
          {
            level: 'error',
            file: inRegion('sites'),
            field: 'phases',
            value: String(count),
            problem: `${what}: es gab nur ${limit}`,
            remedy: 'prüfen, welche Einrichtung nicht zum Modellprojekt gehörte',
          },
        ];
  return [
    ...findings,
    ...sameAddress,
    ...overall(records.length, PROJECT_LIMITS.total, 'zu viele Standorte'),
    ...overfullPhases(records.map((each) => each.record)).flatMap(({ phase, count, limit }) =>
      overall(count, limit, `zu viele Standorte der Phase ${phase}`),
    ),
  ];
}

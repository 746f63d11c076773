import { inRegion } from '../../config/region-folder.js';
import type { Site } from '../../src/lib/sites/site.ts';
import { crossFindings, fileNameFindings, type FiledRecord } from './cross-rules.ts';
import { deriveSite, type MunicipalityAt } from './derive.ts';
import { findingOf, type Finding } from './finding.ts';
import { readSiteFile } from './read-file.ts';

/** A file of the sites folder. */
export interface RawFile {
  /** File name without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All valid sites ordered by slug, their records, and all findings. */
export interface Checked {
  readonly sites: readonly Site[];
  readonly records: readonly FiledRecord[];
  readonly findings: readonly Finding[];
}

export const SITES_FOLDER = inRegion('sites');

/** Checks every file on its own, against its municipality and against the other files. `today` is an ISO day. */
export function checkSites(
  files: readonly RawFile[],
  municipalityAt: MunicipalityAt,
  today: string,
): Checked {
  const ordered = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const findings: Finding[] = fileNameFindings(
    ordered.map((each) => each.name),
    SITES_FOLDER,
  );
  const records: FiledRecord[] = [];
  const sites: Site[] = [];
  for (const { name, bytes } of ordered) {
    const file = `${SITES_FOLDER}/${name}`;
    const read = readSiteFile(bytes, file, today);
    findings.push(...read.findings);
    if (!read.record) continue;
    const slug = name.replace(/\.ya?ml$/i, '');
    records.push({ file, slug, record: read.record });
    const derived = deriveSite(slug, read.record, municipalityAt);
    if ('site' in derived) sites.push(derived.site);
    else findings.push(findingOf(derived.problem, file));
  }
  findings.push(...crossFindings(records));
  return { sites, records, findings };
}

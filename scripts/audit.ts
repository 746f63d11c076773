/**
 * `npm run audit`: reports known vulnerabilities in shipped packages. All packages are development dependencies, so
 * `npm audit --omit=dev` never finds any; this audits all and judges those in the SBOM of the built site. Needs a
 * build. Passes with a message if the registry is unreachable.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { judgeAudit, type AuditReport } from './audit-report.ts';

const SBOM = 'build/lizenzen/sbom.cdx.json';
if (!existsSync(SBOM)) throw new Error(`${SBOM} is missing: run npm run build first.`);
const { components } = JSON.parse(readFileSync(SBOM, 'utf8')) as { components: { name: string }[] };
const shipped = new Set(components.map((each) => each.name));

const { stdout } = spawnSync(
  'npm',
  ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=10000'],
  { encoding: 'utf8', timeout: 30_000 },
);
const report = parse(stdout);
if (report === undefined) {
  console.log('The registry did not answer: known vulnerabilities were not looked up.');
} else {
  const { inShipped, elsewhere } = judgeAudit(report, shipped);
  for (const line of elsewhere) console.log(`not shipped: ${line}`);
  for (const line of inShipped) console.error(`SHIPPED: ${line}`);
  console.log(`${shipped.size} shipped packages, ${inShipped.length} with known vulnerabilities.`);
  process.exitCode = inShipped.length > 0 ? 1 : 0;
}

/** Returns the report; undefined if npm failed or printed nothing. */
function parse(text: string): AuditReport | undefined {
  try {
    const answer = JSON.parse(text) as object;
    return 'vulnerabilities' in answer ? (answer as AuditReport) : undefined;
  } catch {
    return undefined;
  }
}

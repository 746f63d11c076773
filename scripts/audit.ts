/**
 * `npm run audit`: known vulnerabilities of what the reader gets. Every package here is a development dependency, so
 * `npm audit --omit=dev` would always be content; this asks about all and judges those in the built site's bill of
 * materials. Needs a build. Where the registry cannot be reached, it says so and lets pass.
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

/** The report, or undefined where npm answered with an error or nothing. */
function parse(text: string): AuditReport | undefined {
  try {
    const answer = JSON.parse(text) as object;
    return 'vulnerabilities' in answer ? (answer as AuditReport) : undefined;
  } catch {
    return undefined;
  }
}

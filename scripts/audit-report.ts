/** Fields of `npm audit --json` in use. */
export interface AuditReport {
  readonly vulnerabilities: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly severity: 'info' | 'low' | 'moderate' | 'high' | 'critical';
        readonly range: string;
        readonly via: readonly (string | { readonly title: string; readonly url: string })[];
      }
    >
  >;
}

/**
 * Splits a report into lines on shipped packages and lines on others. Omits packages that only depend on a vulnerable
 * one (`via` has names only).
 */
export function judgeAudit(
  { vulnerabilities }: AuditReport,
  shipped: ReadonlySet<string>,
): { inShipped: string[]; elsewhere: string[] } {
  const inShipped: string[] = [];
  const elsewhere: string[] = [];
  for (const { name, severity, range, via } of Object.values(vulnerabilities)) {
    for (const advisory of via) {
      if (typeof advisory === 'string') continue;
      const line = `${name} ${range} (${severity}): ${advisory.title} ${advisory.url}`;
      (shipped.has(name) ? inShipped : elsewhere).push(line);
    }
  }
  return { inShipped, elsewhere };
}

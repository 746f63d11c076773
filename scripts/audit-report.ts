/** The part of `npm audit --json` that is read here. */
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
 * Sorts a report into lines about packages the reader gets and lines about others. A package named only because it
 * depends on a vulnerable one (`via` holds names alone) is left out: the vulnerable one stands for itself.
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

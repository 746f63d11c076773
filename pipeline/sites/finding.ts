import { pathText, valueText, type Problem } from '../../src/lib/sites/record/problem.ts';

/** A message for an editor about one place in one file, in German. */
export interface Finding {
  readonly level: 'error' | 'warning';
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1; absent if the finding concerns the whole file. */
  readonly line?: number;
  /** Path such as "sources[2].url"; empty for the whole file. */
  readonly field: string;
  readonly value?: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Converts a problem of a record to a finding with file and line. */
export function findingOf(problem: Problem, file: string, line?: number): Finding {
  return {
    level: problem.level,
    file,
    ...(line === undefined ? {} : { line }),
    field: pathText(problem.path),
    ...(problem.value === undefined ? {} : { value: valueText(problem.value) }),
    problem: problem.problem,
    remedy: problem.remedy,
  };
}

/** Formats a finding on one line: level, file with line, field, value, problem, remedy. */
export function findingText(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`;
  const value = finding.value === undefined ? '' : ` „${finding.value}“`;
  const field = finding.field || value ? `${finding.field}${value}: ` : '';
  const line = `${finding.level === 'error' ? 'FEHLER ' : 'Hinweis'} ${place} · ${field}${finding.problem} → ${finding.remedy}.`;
  // A field's name may contain control characters too; they must not reach the terminal.
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '\u00b7');
}

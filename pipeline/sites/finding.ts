import { pathText, valueText, type Problem } from '../../src/lib/sites/record/problem.ts';

/** Something an editor should know about one place in one file; everything in German. */
export interface Finding {
  readonly level: 'error' | 'warning';
  /** Relative to the project's root. */
  readonly file: string;
  /** Counted from 1; missing where the finding is about the whole file. */
  readonly line?: number;
  /** As "sources[2].url"; empty for the whole file. */
  readonly field: string;
  readonly value?: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Places a problem of a record in its file. */
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

/** One line: level, file with line, field, value, what is wrong, what to do. */
export function findingText(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`;
  const value = finding.value === undefined ? '' : ` „${finding.value}“`;
  const field = finding.field || value ? `${finding.field}${value}: ` : '';
  const line = `${finding.level === 'error' ? 'FEHLER ' : 'Hinweis'} ${place} · ${field}${finding.problem} → ${finding.remedy}.`;
  // A field's name may hold anything as well; nothing of it may steer the reader's terminal.
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '\u00b7');
}

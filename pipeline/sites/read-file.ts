import { FIELD_LIST } from '../../src/lib/sites/fields/fields.ts';
import { isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Problem, PathKey } from '../../src/lib/sites/record/problem.ts';
import { validateRecord } from '../../src/lib/sites/record/validate.ts';
import { ruleProblems } from '../../src/lib/sites/record/rules.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { findingOf, type Finding } from './finding.ts';

/** Result of reading a file: its record if it is valid, and all findings. */
export interface ReadFile {
  readonly record?: SiteRecord;
  readonly findings: readonly Finding[];
}

const YAML_PROBLEMS: Partial<Record<YAMLError['code'], readonly [problem: string, remedy: string]>> = {
  TAB_AS_INDENT: ['mit Tabulator eingerückt', 'mit Leerzeichen einrücken'],
  BAD_INDENT: ['falsch eingerückt', 'so weit einrücken wie die Zeilen darüber'],
  DUPLICATE_KEY: ['dieses Feld steht zweimal da', 'eine der beiden Zeilen löschen'],
  BLOCK_AS_IMPLICIT_KEY: [
    'ein Doppelpunkt mitten im Text',
    'den ganzen Text in Anführungszeichen setzen: "Titel: Untertitel"',
  ],
  MISSING_CHAR: [
    'ein Anführungszeichen, eine Klammer oder ein Doppelpunkt fehlt',
    'die Zeile vergleichen mit anderen',
  ],
  BAD_ALIAS: ['ein Stern (*) am Anfang', 'den Text in Anführungszeichen setzen'],
  BAD_SCALAR_START: ['ein Sonderzeichen am Anfang', 'den Text in Anführungszeichen setzen'],
};

/** Explains a line with two field names, such as "status: value: ended"; undefined for other lines. */
function twoFieldsIn(line: string): readonly [problem: string, remedy: string] | undefined {
  const [, above, below] = /^\s*([a-z]\w*):\s+([a-z]\w*):(?:\s|$)/i.exec(line.slice(0, 200)) ?? [];
  if (!above || !below || !FIELD_NAMES.has(above) || !FIELD_NAMES.has(below)) return undefined;
  return [
    'zwei Felder in einer Zeile',
    `zwei Zeilen schreiben: „${above}:“, darunter zwei Leerzeichen und „${below}: …“`,
  ];
}

const FIELD_NAMES: ReadonlySet<string> = new Set(FIELD_LIST.flatMap(([path]) => path.split('.')));

function yamlFinding(problem: YAMLError, file: string, text: string): Finding {
  const written = text.split('\n')[(problem.linePos?.[0].line ?? 0) - 1] ?? '';
  const twoFields = problem.code === 'BLOCK_AS_IMPLICIT_KEY' ? twoFieldsIn(written) : undefined;
  const [what, remedy] = twoFields ??
    YAML_PROBLEMS[problem.code] ?? [
      'lässt sich nicht als YAML lesen',
      'Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile prüfen',
    ];
  const line = problem.linePos?.[0].line;
  return { level: 'error', file, ...(line ? { line } : {}), field: '', problem: what, remedy };
}

function nodeAt(document: Document, path: readonly PathKey[]): unknown {
  return document.getIn(path, true);
}

/** Returns the line of a field, or of the nearest existing block around it. */
function lineOf(document: Document, lines: LineCounter, path: readonly PathKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(document, path.slice(0, length)) as { range?: readonly number[] | null } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return undefined;
}

/** Improves the advice for a field without a value, and for a value such as 04838, which YAML reads as a number. */
function quoteAdvice(document: Document, problem: Problem): Problem {
  if (problem.value === null && problem.path.length > 0)
    return {
      ...problem,
      problem: 'ist leer',
      remedy: 'ausfüllen, oder die Zeile löschen, wenn sie nicht nötig ist',
    };
  if (problem.problem !== 'erwartet wird Text' || typeof problem.value === 'object') return problem;
  const node = nodeAt(document, problem.path);
  const source = isScalar(node) ? node.source : undefined;
  if (!source) return problem;
  return {
    ...problem,
    value: source,
    problem: 'steht ohne Anführungszeichen und wird deshalb nicht als Text gelesen',
    remedy: `"${source}" schreiben`,
  };
}

/** Decodes, parses, validates and checks one site file. `today` is an ISO day. Never throws for bad content. */
export function readSiteFile(bytes: Uint8Array, file: string, today: string): ReadFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const remedy = 'im Editor als „UTF-8“ speichern';
    return {
      findings: [{ level: 'error', file, field: '', problem: 'ist nicht in UTF-8 gespeichert', remedy }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) return { findings: broken.map((each) => yamlFinding(each, file, text)) };
  const place = (problem: Problem): Finding =>
    findingOf(problem, file, lineOf(document, lines, problem.path));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    const remedy = 'den Text in Anführungszeichen setzen oder den Verweis ausschreiben';
    return { findings: [{ level: 'error', file, field: '', problem: 'enthält einen Verweis (*)', remedy }] };
  }
  const result = validateRecord(value);
  if (!('record' in result))
    return { findings: result.problems.map((each) => place(quoteAdvice(document, each))) };
  return { record: result.record, findings: ruleProblems(result.record, today).map(place) };
}

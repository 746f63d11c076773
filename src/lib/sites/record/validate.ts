import * as v from 'valibot';
import { siteRecordSchema, type SiteRecord } from '../schema.ts';
import { closest } from '../../text/edit-distance.ts';
import { pathText, type Problem, type PathKey } from './problem.ts';

const MISSING = 'fehlt';

/** Parts of a schema that lead to its children: entries of an object, item of a list, wrapped schema. */
interface Walkable {
  readonly entries?: Record<string, Walkable>;
  readonly item?: Walkable;
  readonly wrapped?: Walkable;
}

/** Returns the field names of the block at `path`. */
function fieldsAt(path: readonly PathKey[]): string[] {
  let schema = siteRecordSchema as unknown as Walkable | undefined;
  for (const step of path) {
    const inner: Walkable | undefined = schema?.wrapped ?? schema;
    schema = typeof step === 'number' ? inner?.item : inner?.entries?.[step];
  }
  return Object.keys((schema?.wrapped ?? schema)?.entries ?? {});
}

function unknownField(path: readonly PathKey[]): Problem {
  const block = path.slice(0, -1);
  const known = fieldsAt(block);
  const meant = closest(String(path.at(-1)), known);
  return {
    path,
    level: 'error',
    problem: 'dieses Feld gibt es hier nicht',
    remedy: meant
      ? `meinten Sie „${meant}“? Sonst die Zeile löschen`
      : `die Zeile löschen; möglich sind hier: ${known.join(', ')}`,
  };
}

function problemOf(issue: v.InferIssue<typeof siteRecordSchema>): Problem {
  const path = (issue.path ?? []).map((item) => item.key as PathKey);
  const found = { path, value: issue.input as unknown, level: 'error' as const };
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownField(path);
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return {
      path,
      level: 'error',
      problem: MISSING,
      remedy: `das Feld „${String(path.at(-1))}“ eintragen`,
    };
  const [problem = '', remedy = ''] = issue.message.split(' → ');
  const meant =
    issue.type === 'picklist' && typeof issue.input === 'string'
      ? closest(
          issue.input,
          issue.expected.split(' | ').map((each) => each.replace(/[()"]/g, '')),
        )
      : undefined;
  return { ...found, problem, remedy: meant ? `meinten Sie „${meant}“? Sonst: ${remedy}` : remedy };
}

/** Validates a value: returns the record, or every problem, one a field. */
export function validateRecord(
  value: unknown,
):
  | { readonly record: SiteRecord; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] } {
  const result = v.safeParse(siteRecordSchema, value, { abortPipeEarly: true });
  if (result.success) return { record: result.output, problems: [] };
  const problems = result.issues.map(problemOf);
  // A mistyped field is reported twice, as unknown and as missing; the suggestion is enough.
  const suggested = problems.map((each) => /^meinten Sie „(\w+)“\? Sonst die Zeile/.exec(each.remedy)?.[1]);
  const mistyped = problems.flatMap((each, at) =>
    suggested[at] ? [pathText([...each.path.slice(0, -1), suggested[at]])] : [],
  );
  return {
    problems: problems.filter((each) => each.problem !== MISSING || !mistyped.includes(pathText(each.path))),
  };
}

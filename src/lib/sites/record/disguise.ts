import type { SiteRecord } from '../schema.ts';
import { disguisedHost, INVISIBLE, MIXED } from './look-alikes.ts';
import type { Problem, PathKey } from './problem.ts';

/** Variation selectors belong to signs such as "☎️"; every other character without a picture is refused. */
const VARIATION = /[\ufe00-\ufe0f]/gu;

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function problemOf(path: readonly PathKey[], text: string): Problem | undefined {
  const invisible = INVISIBLE.exec(text.replace(VARIATION, ''))?.[0];
  if (invisible !== undefined)
    return {
      path,
      value: text,
      problem: `enthält ein unsichtbares Zeichen (${codeOf(invisible)})`,
      remedy: 'den Text neu tippen',
      level: 'error',
    };
  if (/^https?:\/\//i.test(text)) {
    const host = disguisedHost(text);
    return host === undefined
      ? undefined
      : {
          path,
          value: text,
          problem: `die Adresse täuscht vielleicht eine andere vor, sie führt zu „${host}“`,
          remedy: 'die Adresse im Browser aufrufen und von dort kopieren',
          level: 'warning',
        };
  }
  return MIXED.test(text)
    ? {
        path,
        value: text,
        problem: 'mischt Buchstaben mehrerer Schriften in einem Wort',
        remedy: 'das Wort neu tippen',
        level: 'error',
      }
    : undefined;
}

/** Finds texts of a record that are not what they look like: invisible characters, mixed scripts, disguised hosts. */
export function disguises(
  record: SiteRecord,
  textsOf: (value: unknown) => Iterable<[readonly PathKey[], string]>,
): Problem[] {
  return [...textsOf(record)].flatMap(([path, text]) => problemOf(path, text) ?? []);
}

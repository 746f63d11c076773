import { PHASES_OF_ALL } from '../../region/constants.ts';
import { FIELD_LIST, sourcesIn, valueAt } from '../fields/fields.ts';
import type { SiteRecord } from '../schema.ts';
import { disguises } from './disguise.ts';
import { emailIn, isPersonalEmail, personIn } from './persons.ts';
import { isErrorValue, placeholderIn } from './placeholder.ts';
import type { Problem, PathKey } from './problem.ts';

/** A rule over a whole record; `today` is an ISO day passed in, so that no rule reads a clock. */
type Rule = (record: SiteRecord, today: string) => Problem[];

const error = (path: readonly PathKey[], value: unknown, problem: string, remedy: string): Problem => ({
  path,
  value,
  problem,
  remedy,
  level: 'error',
});
const warning = (path: readonly PathKey[], value: unknown, problem: string, remedy: string): Problem => ({
  ...error(path, value, problem, remedy),
  level: 'warning',
});

function* textsOf(value: unknown, path: readonly PathKey[] = []): Generator<[readonly PathKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, each] of value.entries()) yield* textsOf(each, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, [...path, key]);
}

const noPersons: Rule = (record) =>
  [...textsOf(record)].flatMap(([path, text]) => {
    if (path.join('.') === 'contact.email')
      return isPersonalEmail(text)
        ? error(
            path,
            text,
            'sieht nach der Adresse einer Person aus',
            'die allgemeine Adresse der Einrichtung nehmen oder die Zeile löschen',
          )
        : [];
    const email = emailIn(text);
    if (email)
      return error(
        path,
        text,
        `enthält die E-Mail-Adresse „${email}“`,
        'die Adresse löschen; die der Einrichtung gehört nach contact.email',
      );
    if (/^https?:/.test(text)) return [];
    const person = personIn(text);
    return person
      ? error(
          path,
          text,
          `nennt offenbar eine Person („${person}“)`,
          'den Namen löschen oder die Aufgabe nennen, zum Beispiel „die Leitung“',
        )
      : [];
  });

const noPlaceholders: Rule = (record) =>
  [...textsOf(record)].flatMap(([path, text]) =>
    placeholderIn(text) === undefined && !isErrorValue(text)
      ? []
      : error(
          path,
          text,
          'steht für eine fehlende Angabe',
          'die Angabe eintragen; wenn sie nicht nötig ist, die Zeile löschen',
        ),
  );

/** Lists every mention of a source as [path, id]. */
function mentions(record: SiteRecord): [readonly PathKey[], string][] {
  return FIELD_LIST.flatMap(([path, field]) =>
    sourcesIn(field, valueAt(record, path)).map(([below, id]): [readonly PathKey[], string] => [
      [...path.split('.'), ...below],
      id,
    ]),
  );
}

const sourcesExist: Rule = (record) => {
  const ids = record.sources.map((each) => each.id);
  return mentions(record)
    .filter(([, id]) => !ids.includes(id))
    .map(([path, id]) =>
      error(
        path,
        id,
        'verweist auf eine Quelle, die es nicht gibt',
        `unter sources eintragen, oder eine davon nehmen: ${ids.join(', ')}`,
      ),
    );
};

function repeated<T>(items: readonly T[]): [at: number, item: T][] {
  return items.flatMap((item, at) => (items.indexOf(item) < at ? [[at, item] as [number, T]] : []));
}

const nothingTwice: Rule = (record) => [
  ...repeated(record.sources.map((each) => each.id)).map(([at, id]) =>
    error(['sources', at, 'id'], id, 'diese Kennung gibt es schon', 'die nächste freie Kennung nehmen'),
  ),
  ...repeated(record.focus.map((each) => each.term)).map(([at, term]) =>
    error(['focus', at, 'term'], term, 'dieser Schwerpunkt steht schon da', 'eine der beiden Zeilen löschen'),
  ),
  ...FIELD_LIST.filter(([, { format }]) => format === 'terms').flatMap(([path]) =>
    repeated((valueAt(record, path) ?? []) as string[]).map(([at, term]) =>
      error([...path.split('.'), at], term, 'steht schon da', 'einmal löschen'),
    ),
  ),
  ...repeated(record.offers.map((each) => each.text)).map(([at, text]) =>
    error(['offers', at, 'text'], text, 'dieses Angebot steht schon da', 'eine der beiden Zeilen löschen'),
  ),
  ...repeated(record.phases.in).map(([at, phase]) =>
    error(['phases', 'in', at], phase, 'steht schon da', 'einmal löschen'),
  ),
];

/** Requires phases in order, including those in which every site of the project took part. */
const phasesInOrder: Rule = (record) => {
  const given = record.phases.in;
  const missing = PHASES_OF_ALL.filter((each) => !given.includes(each));
  const right = [...missing, ...given].sort((a, b) => a - b);
  if (right.join() === given.join()) return [];
  const problem =
    missing.length > 0
      ? `Phase ${missing.join(' und ')} fehlt: dort waren alle Standorte dabei`
      : 'die Phasen stehen nicht in ihrer Reihenfolge';
  return [error(['phases', 'in'], given, problem, `[${right.join(', ')}] schreiben`)];
};

/** True for existing calendar days (not 30 February); always true for a year or a month. */
function exists(date: string): boolean {
  if (date.length < 10) return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date;
}

const dates: Rule = (record, today) => {
  const all: [readonly PathKey[], string][] = [
    ...FIELD_LIST.flatMap(([path, { format }]): [PathKey[], string][] => {
      const date = format === 'day' || format === 'vagueDate' ? valueAt(record, path) : undefined;
      return date === undefined ? [] : [[path.split('.'), date as string]];
    }),
    ...record.sources.flatMap((each, at): [PathKey[], string][] => [
      ...(each.published ? [[['sources', at, 'published'], each.published] as [PathKey[], string]] : []),
      [['sources', at, 'seen'], each.seen],
    ]),
  ];
  return all.flatMap(([path, date]) => {
    if (!exists(date)) return error(path, date, 'diesen Tag gibt es nicht', 'den Tag im Kalender prüfen');
    if (date > today.slice(0, date.length))
      return error(path, date, `liegt in der Zukunft (heute ist ${today})`, 'das Datum berichtigen');
    return [];
  });
};

const datesInOrder: Rule = (record) =>
  record.sources.flatMap((each, at) => {
    const path = ['sources', at, 'seen'];
    if (each.published && each.published > each.seen)
      return error(
        path,
        each.seen,
        `gelesen vor der Veröffentlichung (${each.published})`,
        'eines der beiden Daten berichtigen',
      );
    if (each.seen > record.checked)
      return error(
        ['checked'],
        record.checked,
        `geprüft, bevor die Quelle ${each.id} gelesen wurde (${each.seen})`,
        `checked auf ${each.seen} oder später setzen`,
      );
    return [];
  });

const precisionFits: Rule = (record) => {
  const { precision } = record.location;
  const { street } = record.address;
  if (!street && (precision === 'address' || (precision === 'street' && !record.location.note)))
    return [
      error(
        ['location', 'precision'],
        precision,
        'die Lage soll straßengenau sein, aber es steht keine Straße da',
        'address.street eintragen; oder in location.note sagen, was der Punkt zeigt; oder part, postcode oder municipality schreiben',
      ),
    ];
  if (precision === 'address' && record.location.radiusMetres > 500)
    return [
      warning(
        ['location', 'radiusMetres'],
        record.location.radiusMetres,
        'ist für eine Adresse sehr groß',
        'Radius oder precision prüfen',
      ),
    ];
  return [];
};

const spaceWithSource: Rule = ({ socialSpace: { types, note, sources } }) =>
  sources.length > 0 || (types.length === 0 && note === undefined)
    ? []
    : [
        error(
          ['socialSpace', 'sources'],
          sources,
          'nennt keine Quelle',
          'die Kennung einer Quelle eintragen, zum Beispiel [s1]',
        ),
      ];

const offersWithSource: Rule = (record) => {
  const without = record.offers.filter((each) => each.source === undefined).length;
  return without === 0
    ? []
    : [
        warning(
          ['offers'],
          `${without} von ${record.offers.length}`,
          'Angebote nennen keine Quelle',
          'source ergänzen, wo eine Quelle das Angebot nennt; sonst so lassen: /daten/ zeigt, wie viele keine haben',
        ),
      ];
};

const oneYear: Rule = (record, today) => {
  const due = `${Number(record.checked.slice(0, 4)) + 1}${record.checked.slice(4)}`;
  return today > due
    ? [
        warning(
          ['checked'],
          record.checked,
          'zuletzt vor mehr als einem Jahr geprüft',
          'mit den Quellen vergleichen und checked auf heute setzen',
        ),
      ]
    : [];
};

const RULES: readonly Rule[] = [
  (record) => disguises(record, textsOf),
  noPersons,
  noPlaceholders,
  sourcesExist,
  nothingTwice,
  phasesInOrder,
  dates,
  datesInOrder,
  precisionFits,
  spaceWithSource,
  offersWithSource,
  oneYear,
];

/** Checks the rules that need more than one field. `today` is an ISO day. */
export function ruleProblems(record: SiteRecord, today: string): Problem[] {
  return RULES.flatMap((rule) => rule(record, today));
}

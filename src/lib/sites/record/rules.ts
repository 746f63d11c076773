import { PHASES_OF_ALL } from '../../region/constants.ts';
import { FIELD_LIST, sourcesIn, valueAt } from '../fields/fields.ts';
import type { SiteRecord } from '../schema.ts';
import { DATE_RULES } from './date-rules.ts';
import type { Problem, PathKey } from './problem.ts';
import { error, warning, type Rule } from './rule.ts';
import { TEXT_RULES } from './text-rules.ts';

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

const RULES: readonly Rule[] = [
  ...TEXT_RULES,
  sourcesExist,
  nothingTwice,
  phasesInOrder,
  ...DATE_RULES,
  precisionFits,
  spaceWithSource,
  offersWithSource,
];

/** Checks the rules that need more than one field. `today` is an ISO day. */
export function ruleProblems(record: SiteRecord, today: string): Problem[] {
  return RULES.flatMap((rule) => rule(record, today));
}

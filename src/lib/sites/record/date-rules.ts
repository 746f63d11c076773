/** Rules on the dates of a record. */
import { FIELD_LIST, valueAt } from '../fields/fields.ts';
import type { PathKey } from './problem.ts';
import { error, warning, type Rule } from './rule.ts';

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

export const DATE_RULES: readonly Rule[] = [dates, datesInOrder, oneYear];

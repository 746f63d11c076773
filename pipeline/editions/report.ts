import type { MunicipalityChange, Named } from './compare.ts';
import type { Relocated } from './relocated.ts';
import { REGION } from '../step/region.ts';

const list = (areas: readonly Named[]): string =>
  areas.map(({ ags, name }) => `${name} (${ags})`).join(' + ');
const percent = (part: number): string => `${String(Math.round(part * 100))} %`;

/** Formats a change as one German line. */
export function changeText(change: MunicipalityChange): string {
  switch (change.kind) {
    case 'merged':
      return change.founded
        ? `Zusammengelegt: ${list(change.from)} → neu ${list([change.into])}`
        : `Eingegliedert: ${list(change.from)} → ${list([change.into])}`;
    case 'split':
      return change.into.length > 0
        ? `Aufgeteilt: ${list([change.from])} → ${list(change.into)}`
        : `Verschwunden: ${list([change.from])}, das Gebiet liegt in keiner Gemeinde der neuen Ausgabe`;
    case 'rekeyed':
      return `Neuer Schlüssel: ${list([change.from])} → ${list([change.into])}`;
    case 'renamed':
      return `Umbenannt: ${change.from} → ${change.to} (${change.ags})`;
    case 'new':
      return `Neu: ${list([change.area])}${change.from.length > 0 ? ` aus Gebiet von ${list(change.from)}` : ''}`;
    case 'reshaped':
      return `Gebiet geändert: ${list([change.area])} behält ${percent(change.kept)} seiner alten Fläche`;
  }
}

/** Formats a relocated site as one German line. */
export function relocatedText({ slug, from, to }: Relocated): string {
  const place = to ? `in ${list([to])}` : `in keiner Gemeinde ${REGION.words.de.of}`;
  return `Standort ${slug}: läge ${place} statt in ${list([from])}`;
}

/** Returns the report: a heading with the count, then one line per finding. */
export function reportLines(
  changes: readonly MunicipalityChange[],
  relocated: readonly Relocated[],
): readonly string[] {
  const heading =
    changes.length === 0
      ? 'Gegenüber der bisherigen Ausgabe ist keine Gemeinde anders.'
      : `Gegenüber der bisherigen Ausgabe: ${String(changes.length)} Änderungen.`;
  return [
    heading,
    ...changes.map((each) => `  ${changeText(each)}`),
    ...(relocated.length === 0
      ? ['Jeder Standort bleibt in seiner Gemeinde.']
      : relocated.map((each) => `  ${relocatedText(each)}`)),
  ];
}

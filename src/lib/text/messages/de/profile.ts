import * as de from '$region/words/de.json';
import { PROJECT_NAME } from '../../../region/constants.ts';
import { formatDate, formatWhen } from '../../format/dates.ts';
import { joinList } from '../../format/lists.ts';
import type { ProfileTexts } from './profile-texts.ts';

/** German texts of profiles and focus pages. */
export const profile: ProfileTexts = {
  trailStart: 'Karte',
  trailFocus: 'Schwerpunkte',
  description: (what, answer) =>
    `${what}, Eltern-Kind-Zentrum im Modellprojekt ${PROJECT_NAME}. Läuft es noch? ${answer} Kontakt, Schwerpunkte und Quellen.`,
  explained: '',
  kindIn: (kind, place, part) =>
    part === undefined ? `${kind} in ${place}` : `${kind} in ${place}, Ortsteil ${part}`,
  operator: 'Träger:',
  status: {
    heading: 'Läuft das Zentrum noch?',
    answers: {
      running: ['Ja, das ist belegt.', 'Das Haus arbeitet als Eltern-Kind-Zentrum.'],
      succeeded: [
        'Es ging in anderer Form weiter.',
        'Belegt ist ein Angebot, das auf das Eltern-Kind-Zentrum folgte. Was davon heute gilt, weiß das Haus.',
      ],
      unclear: ['Das ist ungeklärt.', 'Öffentlich hat niemand bestätigt, was heute gilt.'],
      ended: [
        'Nein, das Projekt ist beendet.',
        'Als Eltern-Kind-Zentrum arbeitet das Haus nicht mehr. Was es Familien sonst bietet, weiß es selbst.',
      ],
    },
    evidence: (asOf, checked) => {
      const newest = asOf
        ? `Der jüngste Beleg gibt den Stand ${formatDate(asOf)} wieder`
        : 'Von wann der jüngste Beleg ist, sagt er nicht';
      return `${newest}; zuletzt nachgesehen ${formatWhen(checked)}.`;
    },
    askFirst: 'Bitte vor dem Hingehen nachfragen.',
    phone: 'Telefon des Hauses:',
    website: 'Eine Telefonnummer ist uns nicht bekannt; das Haus hat eine',
    websiteLink: 'eigene Internetseite',
    neither: (operator) =>
      `Weder Telefon noch Internetseite des Hauses sind belegt; Auskunft geben der Träger (${operator}) oder die Gemeinde.`,
  },
  contact: {
    heading: 'Kontakt',
    noStreet: 'Straße und Hausnummer sind nicht belegt.',
    noPhone: 'Eine Telefonnummer ist nicht belegt.',
    email: 'E-Mail',
    website: 'Internetseite des Hauses',
    profile: 'Ausführliches Profil',
    ways: 'Hinkommen',
    foreign: 'Diese Links führen zu fremden Seiten; geladen wird dort erst etwas beim Anklicken.',
    routeOsm: 'Weg auf OpenStreetMap',
    searchOsm: 'Anschrift auf OpenStreetMap suchen',
    app: 'In der Karten-App öffnen',
    timetable: 'Fahrplan auf bahn.de (Ziel dort eingeben)',
  },
  place: {
    heading: 'Lage',
    picture: (town) => `Kleine Karte: ${town} und Umgebung mit der Lage des Hauses`,
    districtCity: 'kreisfreie Stadt',
    precision: (label) => `Genauigkeit: ${label}.`,
    exact: 'Die Lage ist auf das Gebäude genau.',
    street: 'Die Straße ist bekannt, die Hausnummer nicht; der Punkt liegt in dieser Straße.',
    circle: (radius) => `Das Haus liegt im gestrichelten Kreis, höchstens ${radius} vom Punkt entfernt.`,
    addressCounts: 'Für den Weg zählt die Anschrift, nicht der Punkt.',
    inferred: 'Das ist aus Hinweisen geschlossen, nicht in einer Quelle gelesen.',
    origin: 'Herkunft der Koordinate:',
  },
  facts: 'Gut zu wissen',
  focus: {
    heading: 'Schwerpunkte',
    none: 'Zu den Schwerpunkten ist nichts belegt.',
    sites: (count) => (count === 1 ? '1 Standort' : `${count} Standorte`),
    title: (label) => `Schwerpunkt ${label}`,
    description: (definition, places) =>
      `${definition} Eltern-Kind-Zentren ${de.within}, für die dieser Schwerpunkt belegt ist: ${joinList(places) || 'bisher keine'}.`,
    count: (count, documented) => `Belegt für ${count} von ${documented} dokumentierten Standorten`,
    onMap: 'Diese Standorte auf der großen Karte',
    nobody: 'Noch nennt keine Quelle ein Haus mit diesem Schwerpunkt.',
    picture: (places) => `Kleine Karte ${de.from} mit den Standorten: ${joinList(places)}`,
    caption: (places) => (places.length > 0 ? `In ${joinList(places)}.` : 'Noch kein Standort.'),
    others: 'Andere Schwerpunkte',
    ourTerms:
      'Die Begriffe sind die Ordnung dieser Karte, nicht die des Modellprojekts. Jede Zuordnung nennt im Profil des Hauses ihre Quelle.',
  },
  space: { heading: 'Sozialraum', noMore: 'Mehr ist über die Umgebung nicht belegt.' },
  offers: {
    heading: 'Belegte Angebote',
    note: 'Die Liste sammelt, was Quellen über die Jahre nennen. Ob ein Angebot heute stattfindet, sagt das Haus.',
    unnumbered: 'Wo keine Ziffer steht, ist nicht festgehalten, welche der Quellen das Angebot nennt.',
    none: 'Einzelne Angebote sind nicht belegt.',
  },
  phases: {
    heading: 'Im Modellprojekt',
    documented: (count) =>
      `Belegt: Die Quellen unten nennen das Haus als Teil des Modellprojekts in ${count > 1 ? 'diesen Phasen' : 'dieser Phase'}.`,
    inferred:
      'Erschlossen: Keine Quelle nennt die Phasen dieses Hauses ausdrücklich; wir schließen sie aus dem, was die Quellen sonst sagen.',
  },
  notes: 'Anmerkungen',
  sources: {
    heading: 'Quellen',
    seen: (date) => `gesehen ${formatWhen(date)}`,
    carries: 'Belegt:',
    status: 'heutiger Stand',
    focus: (label) => `Schwerpunkt ${label}`,
    space: 'Sozialraum',
    offer: (text) => `Angebot „${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  },
  correction: {
    heading: 'Stimmt etwas nicht?',
    checked: 'Zuletzt mit den Quellen verglichen:',
    better: 'Wer das Haus kennt, weiß oft mehr als die Quellen.',
    report: 'Korrektur melden',
    how: 'Wie Korrekturen in die Karte kommen',
    noAddress: 'Die E-Mail-Adresse für Korrekturen ist noch nicht eingetragen.',
    subject: (name) => `Korrektur: ${name}`,
    body: (name, slug) =>
      `Standort: ${name} (${slug})\n\nWas stimmt nicht?\n\n\nWo steht es richtig (Quelle)?\n\n`,
  },
  nearest: {
    heading: 'Die nächsten anderen Standorte',
    note: 'Entfernungen sind Luftlinie und so genau wie die Lage beider Häuser.',
  },
};

import { siteWords } from './site-words.ts';
import * as de from '$region/words/de.json';
import { PROJECT_NAME } from '../../../region/constants.ts';
import { formatDate, formatWhen } from '../../format/dates.ts';
import { joinList } from '../../format/lists.ts';
import { withFullStop } from '../../format/full-stop.ts';
import type { ProfileTexts } from './profile-texts.ts';

/** German texts of profiles and focus pages. */
export const profile: ProfileTexts = {
  trailStart: 'Karte',
  trailFocus: 'Schwerpunkte',
  description: (what, answer) =>
    `${what}, Eltern-Kind-Zentrum im Modellprojekt ${PROJECT_NAME}. Gibt es das Zentrum noch? ${answer} Kontakt, Schwerpunkte und Quellen.`,
  explained: '',
  hard: '',
  kindIn: (kind, place, part) =>
    part === undefined ? `${kind} in ${place}` : `${kind} in ${place}, Ortsteil ${part}`,
  operator: siteWords.operator,
  status: {
    heading: 'Gibt es das Eltern-Kind-Zentrum noch?',
    answers: {
      running: ['Ja.', 'Eine Quelle belegt, dass die Einrichtung als Eltern-Kind-Zentrum arbeitet.'],
      succeeded: [
        'In anderer Form.',
        'Nach dem Eltern-Kind-Zentrum gab es ein anderes Angebot. Was heute gilt, sagt die Einrichtung.',
      ],
      unclear: [
        'Das wissen wir nicht.',
        'Wir haben keine öffentliche Quelle gefunden, die den heutigen Stand nennt.',
      ],
      ended: ['Nein.', 'Die Einrichtung ist kein Eltern-Kind-Zentrum mehr.'],
    },
    mayBeOpen: {
      kita: 'Die Kita selbst kann weiter geöffnet sein. Auskunft gibt die Einrichtung.',
      hort: 'Der Hort selbst kann weiter geöffnet sein. Auskunft gibt die Einrichtung.',
      kinderhaus: 'Das Kinderhaus selbst kann weiter geöffnet sein. Auskunft gibt die Einrichtung.',
      other: 'Sie selbst kann weiter geöffnet sein. Auskunft gibt die Einrichtung.',
    },
    evidence: (asOf, checked) => {
      const newest = asOf ? `Jüngste Quelle: ${formatDate(asOf)}.` : 'Die jüngste Quelle nennt kein Datum.';
      return `${newest} Zuletzt geprüft: ${formatDate(checked)}.`;
    },
    askFirst: 'Bitte fragen Sie vorher nach.',
    phone: 'Telefon:',
    website: 'Eine Telefonnummer kennen wir nicht. Die Einrichtung hat eine',
    websiteLink: 'eigene Internetseite',
    neither: (operator) =>
      `Wir kennen weder Telefon noch Internetseite. Auskunft geben der Träger (${operator}) oder die Gemeinde.`,
  },
  contact: {
    heading: 'Kontakt',
    noStreet: 'Die Straße kennen wir nicht.',
    noPhone: siteWords.noPhone,
    email: 'E-Mail',
    website: 'Internetseite',
    profile: 'Ausführliches Profil',
    ways: 'So kommen Sie hin',
    foreign: 'Diese Links führen zu anderen Internetseiten. Daten fließen dorthin erst, wenn Sie klicken.',
    routeOsm: 'Weg auf OpenStreetMap',
    searchOsm: 'Anschrift auf OpenStreetMap suchen',
    app: 'In der Karten-App öffnen',
    timetable: 'Fahrplan auf bahn.de (Ziel dort eingeben)',
  },
  place: {
    heading: 'Lage',
    picture: (town) => `Kleine Karte: ${town} und Umgebung mit der Lage der Einrichtung`,
    districtCity: 'kreisfreie Stadt',
    precision: (label) => `Genauigkeit: ${label}.`,
    exact: 'Die Lage ist auf das Gebäude genau.',
    street: 'Die Straße ist bekannt, die Hausnummer nicht; der Punkt liegt in dieser Straße.',
    circle: (radius) =>
      `Die Einrichtung liegt im gestrichelten Kreis, höchstens ${radius} vom Punkt entfernt.`,
    addressCounts: 'Für den Weg zählt die Anschrift, nicht der Punkt.',
    inferred: 'Das ist aus Hinweisen geschlossen, nicht in einer Quelle gelesen.',
    origin: 'Woher der Punkt auf der Karte stammt:',
  },
  stops: {
    heading: 'Haltestellen in der Nähe',
    kinds: { bus: 'Bus', tram: 'Straßenbahn', rail: 'Bahn', stepFree: 'Bahnhof mit stufenfreiem Zugang' },
    note: 'Entfernungen sind Luftlinie; der Weg ist länger.',
  },
  facts: 'Gut zu wissen',
  focus: {
    heading: 'Schwerpunkte',
    none: 'Unsere Quellen nennen keinen Schwerpunkt.',
    sites: (count) => (count === 1 ? '1 Standort' : `${count} Standorte`),
    title: (label) => `Schwerpunkt ${label}`,
    description: (definition, places) =>
      withFullStop(
        `${definition} Standorte ${de.within} mit diesem Schwerpunkt: ${joinList(places) || 'bisher keine'}`,
      ),
    count: (count, documented) => `Bei ${count} von ${documented} dokumentierten Standorten`,
    onMap: 'Diese Standorte auf der großen Karte',
    nobody: 'Dazu ist noch kein Standort dokumentiert.',
    picture: (places) => `Kleine Karte ${de.from} mit den Standorten: ${joinList(places)}`,
    caption: (places) => (places.length > 0 ? withFullStop(`In ${joinList(places)}`) : 'Noch kein Standort.'),
    others: 'Andere Schwerpunkte',
    ourTerms:
      'Die Begriffe sind die Ordnung dieser Karte, nicht die des Modellprojekts. Jede Zuordnung nennt im Profil ihre Quelle.',
  },
  space: { heading: 'Umgebung', noMore: 'Mehr ist über die Umgebung nicht bekannt.' },
  offers: {
    heading: 'Angebote laut Quellen',
    note: 'Die Liste enthält Angebote aus mehreren Jahren. Fragen Sie bitte nach, was es heute gibt.',
    unnumbered: 'Ohne Ziffer: Die genaue Quelle ist nicht festgehalten.',
    none: 'Einzelne Angebote nennen die Quellen nicht.',
  },
  phases: {
    heading: 'Im Modellprojekt',
    documented: (count) =>
      `Dokumentiert: Die Quellen unten nennen die Einrichtung als Teil des Modellprojekts in ${count > 1 ? 'diesen Phasen' : 'dieser Phase'}.`,
    inferred: 'Aus den Quellen geschlossen: Keine nennt die Phasen ausdrücklich.',
  },
  notes: 'Anmerkungen',
  sources: {
    heading: 'Quellen',
    seen: (date) => `abgerufen ${formatWhen(date)}`,
    carries: 'Diese Quelle belegt:',
    status: 'heutiger Stand',
    focus: (label) => `Schwerpunkt ${label}`,
    space: 'Umgebung',
    offer: (text) => `Angebot „${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  },
  correction: {
    heading: 'Stimmt etwas nicht?',
    checked: 'Zuletzt mit den Quellen verglichen:',
    better: 'Kennen Sie die Einrichtung? Schreiben Sie uns, was nicht stimmt.',
    report: 'Korrektur melden',
    how: 'Wie Korrekturen in die Karte kommen',
    subject: (name) => `Korrektur: ${name}`,
    body: (name, slug) =>
      `Standort: ${name} (${slug})\n\nWas stimmt nicht?\n\n\nWo steht es richtig (Quelle)?\n\n`,
  },
  nearest: {
    heading: 'Die nächsten anderen Standorte',
    note: 'Entfernungen sind Luftlinie. Bei „etwa“ und „höchstens“ ist die genaue Lage unbekannt.',
  },
};

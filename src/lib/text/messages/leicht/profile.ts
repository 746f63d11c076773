import leicht from '$region/words/leicht.json';
import { joinList } from '../../format/lists.ts';
import { withFullStop } from '../../format/full-stop.ts';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { formats } from './formats.ts';

const houses = (count: number): string => (count === 1 ? '1 Haus' : `${count} Häuser`);

export const profile: ProfileTexts = {
  trailStart: 'Start',
  trailFocus: 'Alle Themen, nicht in Leichter Sprache',
  description: (what, answer) =>
    `${withFullStop(what)} Gibt es das Eltern-Kind-Zentrum noch? ${answer} In Leichter Sprache.`,
  explained:
    'Ein Eltern-Kind-Zentrum ist in einer Kita.\nOder es ist in einem Hort.\nEine Kita ist für kleine Kinder.\nEin Hort ist für Schul·kinder.\nAlle Familien dürfen kommen.\nSie treffen dort andere Eltern.\nEs gibt Kurse und Hilfe.\nWir wissen oft nicht: Gibt es das Zentrum noch?\nRufen Sie bitte vorher an.',
  hard: 'Der nächste Text ist in schwerer Sprache.\n',
  kindIn: (kind, place, part) =>
    part === undefined ? `${kind} in ${place}` : `${kind} in ${place}, ${part}`,
  operator: 'Verantwortlich für das Haus:',
  status: {
    heading: 'Gibt es das Eltern-Kind-Zentrum noch?',
    answers: {
      running: ['Ja.', 'Das Haus ist ein Eltern-Kind-Zentrum.'],
      succeeded: [
        'Das Zentrum hat eine andere Form.',
        'Nach dem Zentrum gab es etwas anderes.\nFragen Sie dort: Was gibt es heute?',
      ],
      unclear: ['Wir wissen es nicht.', 'Fragen Sie in dem Haus.'],
      ended: ['Nein.', 'Das Haus ist kein Eltern-Kind-Zentrum mehr.'],
    },
    mayBeOpen: {
      kita: 'Die Kita kann trotzdem offen sein.\nFragen Sie dort.',
      hort: 'Der Hort kann trotzdem offen sein.\nFragen Sie dort.',
      kinderhaus: 'Das Kinder·haus kann trotzdem offen sein.\nFragen Sie dort.',
      other: 'Es kann trotzdem offen sein.\nFragen Sie dort.',
    },
    evidence: (asOf, checked) =>
      `${asOf ? `Unsere neueste Information ist von: ${formats.date(asOf)}.` : 'Wir wissen nicht: Wie alt ist unsere Information?'}\nWir haben zuletzt nachgesehen: ${formats.date(checked)}.`,
    askFirst: 'Bitte fragen Sie vorher.',
    phone: '\nDas ist das Telefon von dem Haus:',
    website: '\nWir kennen kein Telefon.\nAber das Haus hat eine',
    websiteLink: 'Internet·seite',
    neither: (operator) =>
      `\nWir kennen kein Telefon.\nUnd wir kennen keine Internet·seite.\nFragen Sie hier:\n${operator}\nOder fragen Sie die Gemeinde.`,
  },
  contact: {
    heading: 'So erreichen Sie das Haus',
    noStreet: 'Wir kennen die Straße nicht.',
    noPhone: 'Wir kennen kein Telefon.',
    email: 'E-Mail',
    website: 'Internet·seite von dem Haus',
    profile: 'Mehr über das Haus',
    ways: 'So kommen Sie hin',
    foreign: 'Diese Links gehen zu anderen Internet·seiten.',
    routeOsm: 'Weg auf OpenStreetMap',
    searchOsm: 'Adresse auf OpenStreetMap suchen',
    app: 'In der Karten-App öffnen',
    timetable: 'Bus und Bahn auf bahn.de.\nSchreiben Sie dort Ihr Ziel',
  },
  place: {
    heading: 'Hier ist das Haus',
    picture: (town) => `Kleine Karte mit dem Haus.\nDer Ort heißt: ${town}`,
    districtCity: 'große Stadt',
    precision: (label) => `${label}.\n`,
    exact: 'Wir kennen den Ort von dem Haus genau.',
    street: 'Wir kennen die Straße.\nWir kennen die Haus·nummer nicht.',
    circle: (radius) => `\nDas Haus ist in dem Kreis.\nBis zum Punkt sind es höchstens ${radius}.`,
    addressCounts: '\nGehen Sie zu der Adresse.\nGehen Sie nicht zu dem Punkt.',
    inferred: '\nDas steht in keiner Quelle.\nWir vermuten: Das Haus ist hier.',
    origin: 'Daher kennen wir den Punkt.\n',
  },
  stops: {
    heading: 'Haltestellen in der Nähe',
    kinds: { bus: 'Bus', tram: 'Straßen·bahn', rail: 'Zug', stepFree: 'Bahn·hof ohne Stufen' },
    note: 'Wir messen den geraden Weg.\nIhr Weg ist länger.',
  },
  facts: 'Gut zu wissen',
  focus: {
    heading: 'Das gibt es hier',
    none: 'Wir wissen nicht: Was gibt es hier?',
    sites: houses,
    title: (label) => `Thema: ${label}`,
    description: (definition, places) =>
      `${withFullStop(`${definition} Das gibt es in: ${joinList(places) || 'noch keinem Haus'}`)} In Leichter Sprache.`,
    count: (count, documented) => `Das gibt es in ${count} von ${documented} Häusern`,
    onMap: 'Diese Häuser in der Liste',
    nobody: 'Wir kennen noch kein Haus mit diesem Thema.',
    picture: (places) => `Kleine Karte ${leicht.from} mit Häusern in:\n${places.join('\n')}`,
    caption: (places) => (places.length > 0 ? `Das gibt es in:\n${places.join('\n')}` : 'Noch kein Haus.'),
    others: 'Andere Themen',
    ourTerms: 'Die Namen von den Themen sind von uns.',
  },
  space: { heading: 'Die Umgebung', noMore: 'Mehr wissen wir nicht.' },
  offers: {
    heading: 'Angebote',
    note: 'Die Liste ist aus mehreren Jahren.\nFragen Sie das Haus: Gibt es das Angebot heute?',
    unnumbered: '\nManchmal steht keine Zahl dabei.\nDann wissen wir nicht: Wer hat das gesagt?',
    none: 'Wir kennen kein Angebot.',
  },
  phases: {
    heading: 'Das Projekt',
    documented: () => 'Das wissen wir sicher.',
    inferred: 'Das wissen wir nicht sicher.',
  },
  notes: 'Hinweise',
  sources: {
    heading: 'Daher wissen wir das',
    seen: (date) => `Das haben wir gelesen: ${formats.date(date)}`,
    carries: 'Das steht dort:',
    status: 'Gibt es das Zentrum noch?',
    focus: (label) => label,
    space: 'Umgebung',
    offer: (text) => `Angebot „${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  },
  correction: {
    heading: 'Ist etwas falsch?',
    checked: 'Wir haben zuletzt geprüft:',
    better: '\nVielleicht wissen Sie mehr.\nDann schreiben Sie uns.',
    report: 'Fehler melden',
    how: 'So melden Sie einen Fehler.\nDie Seite ist nicht in Leichter Sprache',
    subject: (name) => `Fehler: ${name}`,
    body: (name, slug) => `Haus: ${name} (${slug})\n\nDas ist falsch:\n\n\nDas ist richtig:\n\n`,
  },
  nearest: {
    heading: 'Andere Häuser in der Nähe',
    note: 'Wir messen den geraden Weg.\nDer Weg auf der Straße ist länger.',
  },
};

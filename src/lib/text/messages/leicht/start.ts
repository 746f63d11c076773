import leicht from '$region/words/leicht.json';
import { EXAMPLE_PLACE } from '../../../region/constants.ts';
import type { Messages } from '../de/start.ts';

const houses = (count: number): string => (count === 1 ? '1 Haus' : `${count} Häuser`);

export const start: Messages = {
  start: {
    title: `Eltern-Kind-Zentren ${leicht.within}`,
    description: `Hier sehen Sie Eltern-Kind-Zentren ${leicht.within}. Viele waren in einem Projekt. Rufen Sie bitte vorher an. In Leichter Sprache.`,
    lead: 'Ein Eltern-Kind-Zentrum ist in einer Kita.\nOder es ist in einem Hort.\nEine Kita ist für kleine Kinder.\nEin Hort ist für Schul·kinder.\nAlle Familien dürfen kommen.\nSie treffen dort andere Eltern.\nEs gibt Kurse und Hilfe.\nWir wissen oft nicht: Gibt es das Zentrum noch?\nRufen Sie bitte vorher an.',
    documented: (known, total) => `Im Projekt waren ${total} Häuser.\nWir kennen ${known} Häuser`,
    missing: (count) =>
      `${houses(count)} fehlen noch.\nHelfen Sie mit.\nDie Seite ist nicht in Leichter Sprache`,
  },
  filter: {
    heading: 'Auswählen',
    focus: 'Was suchen Sie?',
    socialSpace: 'Umgebung',
    kind: 'Art von dem Haus',
    operatorType: 'Wer ist für das Haus verantwortlich?',
    phase: 'Teil von dem Projekt',
    status: 'Gibt es das Zentrum noch?',
    size: 'So viele Menschen wohnen dort',
    toggle: 'Auswählen',
    toggleActive: (count) => `Auswählen: ${count}`,
    more: 'Mehr auswählen',
    moreActive: (count) => `Mehr auswählen: ${count} gewählt`,
    clear: 'Alles abwählen',
    remove: (label) => `${label}, abwählen`,
    active: 'Das haben Sie gewählt',
    countHint: houses,
    unknown: (count) => `Bei ${count === 1 ? '1 Haus' : `${count} Häusern`} wissen wir es nicht.`,
    text: 'Wort suchen',
    textHint: 'zum Beispiel Krabbel·gruppe',
    withoutScript: 'Sie können auch hier wählen:',
    inViewport: 'Nur Häuser auf diesem Teil von der Karte',
  },
  list: {
    heading: 'Häuser',
    count: (shown, total, filtered) => {
      if (filtered) return `${shown} von ${total}`;
      return total === 1 ? '1' : `Alle ${total}`;
    },
    sites: (total, filtered) => {
      if (total === 1) return 'Haus';
      return filtered ? 'Häusern' : 'Häuser aus unserer Liste';
    },
    nearest: 'Das nächste Haus steht oben.',
    emptyTitle: 'Wir finden kein Haus',
    emptyHint: 'Nehmen Sie etwas weg.\nDann finden Sie mehr:',
    emptyWithout: (label, count) => `Ohne „${label}“: ${houses(count)}`,
    noneInRadius: (km, place) =>
      `Wir kennen kein Haus bei ${place}.\nWir haben bis ${km} Kilometer gesucht.\nDiese 3 Häuser sind am nächsten:`,
    more: (count) => `${count} Häuser mehr zeigen`,
    showMap: 'Karte',
    showList: 'Liste',
    viewLabel: 'Ansicht',
    toList: 'Zur Liste',
    toMap: 'Zur Karte',
  },
  panel: {
    close: 'Schließen',
    focus: 'Das gibt es hier',
    noFocus: 'Wir wissen nicht: Was gibt es hier?',
    statusAsOf: (date) => `Diese Information ist von: ${date}`,
    statusUndated: 'Wir wissen nicht: Wann war das so?',
    callFirst: 'Bitte rufen Sie vorher an.',
    locationExact: 'Wir kennen den Ort von dem Haus genau.',
    locationRough: () => 'Wir kennen den Ort nur ungefähr.',
    standIn: 'Der Punkt zeigt nicht das Haus.\nDer Punkt zeigt einen Ort in der Nähe.\n',
    profile: 'Mehr über das Haus',
    call: 'Anrufen',
    checked: (date) => `Wir haben das geprüft: ${date}`,
    distance: (text, place) => `Von ${place}: ${text}`,
    asTheCrowFlies: (distance, exact) => `${distance} entfernt${exact ? '' : ', Ort ungefähr'}`,
  },
  place: {
    label: 'Ihr Ort oder Ihre Post·leit·zahl',
    placeholder: `zum Beispiel ${EXAMPLE_PLACE}`,
    suggestions: 'Vorschläge',
    clear: 'Ort löschen',
    loading: 'Bitte warten Sie kurz.',
    failed: 'Das hat nicht geklappt.',
    retry: 'Noch einmal versuchen',
    none: (typed) =>
      `Wir kennen „${typed}“ nicht.\nSchreiben Sie einen anderen Ort.\nOder schreiben Sie die Post·leit·zahl.`,
    nonePostcode: (typed) => `Wir kennen die Post·leit·zahl ${typed} nicht.\nSchreiben Sie Ihren Ort.`,
    guess: (typed) => `Wir kennen „${typed}“ nicht.\nMeinen Sie:`,
    found: (count, first) =>
      count === 1 ? `1 Vorschlag: ${first}` : `${count} Vorschläge.\nDer erste ist: ${first}`,
    formerly: (name) => `früher ${name}`,
    alsoCalled: (name) => `auch ${name}`,
    measuredFrom: (point) => `Wir messen von hier: ${point}`,
    measuredFromMiddle: (point) => `Wir messen von hier: ${point}.\nDas ist nicht ganz genau`,
    municipalityPage: 'Informationen für das Rat·haus.\nDie Seite ist nicht in Leichter Sprache',
    withoutScript: 'Sie finden hier alle Orte.\nDie Seite ist nicht in Leichter Sprache:',
    allMunicipalities: 'Alle Orte',
  },
  here: {
    button: 'In meiner Nähe',
    name: 'Hier bin ich',
    asking: 'Wir suchen Ihren Ort.\nVielleicht müssen Sie „Erlauben“ drücken.',
    privacy: 'Nur Ihr Gerät kennt Ihren Ort.',
    accuracy: (metres) => `ungefähr auf ${metres} genau`,
    within: (municipality, accuracy) => `in ${municipality}, ${accuracy}`,
    denied: 'Ihr Gerät sagt uns den Ort nicht.\nSchreiben Sie Ihren Ort in das Feld.',
    late: 'Das hat zu lange gedauert.\nSchreiben Sie Ihren Ort in das Feld.',
    unknown: 'Ihr Gerät kennt den Ort nicht.\nSchreiben Sie Ihren Ort in das Feld.',
    vague: () => 'Ihr Ort ist nicht genau.\nSchreiben Sie Ihren Ort in das Feld.',
    outside: `Sie sind nicht ${leicht.within}.\nWir kennen nur Orte ${leicht.within}.`,
  },
  map: {
    sites: 'Häuser auf der Karte',
    legend: 'Was bedeuten die Zeichen?',
    exact: 'ganzer Rand: Der Ort ist genau',
    rough: 'Rand mit Lücken: Der Ort ist nicht genau',
    area: 'Das Haus ist in diesem Kreis',
    stateBorder: `Grenze ${leicht.from}`,
    districtBorder: 'Grenze von einem Land·kreis',
    municipalBorder: 'Grenze von einer Gemeinde',
    roughPin: ', Ort ungefähr',
    openMunicipality: (name) => `${name}.\nDrücken Sie Enter.\nDann öffnet sich eine Seite.`,
    coordinate: (lat, lon) => `${lat}° Nord, ${lon}° Ost`,
    clusterNearer: (count) => `${houses(count)}: Karte größer machen`,
    clusterOnly: (count) => `${houses(count)}: Nur diese zeigen`,
  },
  radius: {
    label: 'Wie weit?',
    any: 'egal',
    km: (km) => `${km} Kilometer`,
  },
};

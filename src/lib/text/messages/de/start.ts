import { wholeNumbersIn } from '../../format/numbers.ts';
import * as words from '$region/words/de.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE, PROJECT_BEGAN, PROJECT_ENDED } from '../../../region/constants.ts';
import { siteWords } from './site-words.ts';

/** The project's years, where it has ended. */
const years =
  PROJECT_ENDED === '' ? '' : ` (${[PROJECT_BEGAN, 'bis', PROJECT_ENDED].filter(Boolean).join(' ')})`;

const n = wholeNumbersIn('de-DE');

/**
 * German texts of the parents' pages (start page, search, map, panel). Other languages have the same keys (`Messages`
 * is this object's type); a missing one is a type error.
 */
export const de = {
  start: {
    title: `Eltern-Kind-Zentren ${words.within}`,
    description: siteWords.description,
    lead: `Ein Eltern-Kind-Zentrum ist eine Kita oder ein Hort mit Angeboten für alle Familien der Umgebung. Die Karte zeigt Standorte des ${words.adjective}en Modellprojekts${years}. Meist ist unklar, was es davon noch gibt: Bitte vorher anrufen.`,
    documented: siteWords.documented,
    missing: (count: number) => `${count} fehlen noch. Bitte helfen Sie mit`,
  },
  filter: {
    heading: 'Auswahl',
    focus: 'Schwerpunkte',
    socialSpace: 'Umgebung',
    kind: 'Art der Einrichtung',
    operatorType: 'Träger',
    phase: 'Projektphase',
    status: 'Läuft das Zentrum noch?',
    size: 'Einwohner der Gemeinde',
    toggle: 'Filter',
    toggleActive: (count: number) => `Filter (${count})`,
    more: 'Weitere Filter',
    moreActive: (count: number) => `Weitere Filter (${count} gewählt)`,
    clear: 'Alle Filter aufheben',
    remove: (label: string) => `${label}, Filter entfernen`,
    active: 'Gewählte Filter',
    countHint: (count: number) => (count === 1 ? '1 Standort' : `${n(count)} Standorte`),
    /** Note below a filter of an optional fact. */
    unknown: (count: number) =>
      count === 1 ? 'Bei 1 Standort wissen wir es nicht.' : `Bei ${n(count)} Standorten wissen wir es nicht.`,
    text: 'Nach Wörtern suchen',
    textHint: 'zum Beispiel Krabbelgruppe oder der Name eines Trägers',
    withoutScript: 'Nach Schwerpunkten ansehen:',
    inViewport: 'Nur Standorte im Kartenausschnitt',
  },
  list: {
    heading: siteWords.heading,
    count: (shown: number, total: number, filtered: boolean) => {
      if (filtered) return `${n(shown)} von ${n(total)}`;
      return total === 1 ? '1' : `Alle ${n(total)}`;
    },
    /** After the count. */
    sites: (total: number, filtered: boolean): string => {
      if (total === 1) return filtered ? 'dokumentierten Standort' : 'dokumentierter Standort';
      return filtered ? 'dokumentierten Standorten' : 'dokumentierten Standorte';
    },
    loading: 'Die Standorte werden geladen …',
    failed: 'Die Standorte ließen sich nicht laden.',
    nearest: 'die nächsten zuerst',
    /** Before the name of the nearest site. */
    closest: 'Am nächsten:',
    emptyTitle: 'Kein dokumentierter Standort passt zu dieser Auswahl',
    emptyHint: 'Mit weniger Filtern finden Sie mehr:',
    emptyWithout: (label: string, count: number) =>
      count === 1 ? `Ohne „${label}“: 1 Standort` : `Ohne „${label}“: ${n(count)} Standorte`,
    noneInRadius: (km: number, place: string) =>
      `Im Umkreis von ${km}\u00a0km um ${place} ist kein Standort dokumentiert. Die drei nächsten:`,
    more: (count: number) => `${count} weitere zeigen`,
    showMap: 'Karte',
    showList: 'Liste',
    viewLabel: 'Ansicht',
    toList: 'Zur Liste springen',
    toMap: 'Zur Karte springen',
  },
  panel: {
    close: 'Schließen',
    /** Buttons that change the height of the sheet on a phone. */
    height: { small: 'Verkleinern', half: 'Halb zeigen', full: 'Ganz zeigen' },
    focus: 'Schwerpunkte',
    noFocus: 'Unsere Quellen nennen keinen Schwerpunkt.',
    statusAsOf: siteWords.statusAsOf,
    statusUndated: 'Die Quelle nennt kein Datum',
    callFirst:
      'Wir haben keine öffentliche Quelle gefunden, die den heutigen Stand nennt. Bitte vorher anrufen.',
    locationExact: 'Die Lage ist genau bekannt.',
    locationRough: (precision: string, metres: string) =>
      `Genaue Lage unbekannt: ${precision}, auf etwa ${metres} genau.`,
    standIn: siteWords.standIn,
    profile: 'Zum Profil mit allen Quellen',
    call: 'Anrufen',
    checked: (date: string) => `Zuletzt geprüft am ${date}`,
    distance: (text: string, place: string) => `Ab ${place}: ${text}`,
    /** Straight-line distance; `exact`: both ends are. */
    asTheCrowFlies: (distance: string, exact: boolean) =>
      exact ? `${distance} Luftlinie` : `${distance} entfernt`,
  },
  place: {
    label: 'Ort oder Postleitzahl',
    placeholder: `zum Beispiel ${EXAMPLE_POSTCODE} oder ${EXAMPLE_PLACE}`,
    suggestions: 'Vorschläge',
    clear: 'Eingabe löschen',
    loading: 'Die Orte werden geladen …',
    failed: 'Die Orte ließen sich nicht laden.',
    retry: 'Noch einmal versuchen',
    none: (typed: string) =>
      `„${typed}“ steht nicht in unserem Ortsverzeichnis. Bitte die Gemeinde oder die Postleitzahl eingeben.`,
    nonePostcode: (typed: string) =>
      `Die Postleitzahl ${typed} steht nicht in unserem Ortsverzeichnis. Bitte den Ort eingeben.`,
    /** Above suggestions that are not what was typed. */
    guess: (typed: string) => `„${typed}“ steht nicht in unserem Ortsverzeichnis. Vielleicht meinen Sie:`,
    found: (count: number, first: string) =>
      count === 1 ? `1 Vorschlag: ${first}` : `${count} Vorschläge, der erste: ${first}`,
    formerly: (name: string) => `früher ${name}`,
    alsoCalled: (name: string) => `auch ${name}`,
    measuredFrom: (point: string) =>
      `Entfernungen ab: ${point} (Luftlinie; bei „etwa“ und „höchstens“ ist die genaue Lage unbekannt)`,
    measuredFromMiddle: (point: string) =>
      `Entfernungen ab: ${point}. Genauer lässt sich die Postleitzahl nicht zuordnen`,
    /** After the name of the municipality and a colon. */
    municipalityPage: 'ähnliche Orte, Zahlen, Vorlage für den Rat',
    withoutScript: 'Ohne JavaScript: nächsten Standort über die Gemeinde finden:',
    allMunicipalities: 'Alle Gemeinden',
  },
  here: {
    button: 'In meiner Nähe',
    name: 'Meine Position',
    asking: 'Ihre Position wird ermittelt. Ihr Browser fragt vielleicht um Erlaubnis.',
    privacy: 'Ihre Position bleibt auf diesem Gerät.',
    accuracy: (metres: string) => `auf etwa ${metres} genau`,
    within: (municipality: string, accuracy: string) => `in ${municipality}, ${accuracy}`,
    denied: 'Ihr Browser gibt die Position nicht weiter. Bitte einen Ort oder eine Postleitzahl eingeben.',
    late: 'Ihre Position ließ sich nicht rechtzeitig bestimmen. Bitte einen Ort oder eine Postleitzahl eingeben.',
    unknown:
      'Ihr Gerät konnte die Position nicht bestimmen. Bitte einen Ort oder eine Postleitzahl eingeben.',
    vague: (metres: string) =>
      `Ihre Position ist nur auf etwa ${metres} genau bekannt. Genauer sind ein Ort oder eine Postleitzahl.`,
    outside: `Ihre Position liegt außerhalb ${words.from}. Bitte einen Ort ${words.within} eingeben.`,
  },
  map: {
    sites: 'Standorte auf der Karte',
    legend: 'Zeichenerklärung',
    exact: 'durchgezogener Rand: Lage genau',
    rough: 'gestrichelter Rand: genaue Lage unbekannt',
    area: 'Umkreis, in dem der Standort liegt',
    stateBorder: 'Landesgrenze',
    districtBorder: 'Kreisgrenze',
    municipalBorder: 'Gemeindegrenze',
    /** Suffix of a pin's name. */
    roughPin: ', genaue Lage unbekannt',
    openMunicipality: (name: string) => `${name}. Eingabetaste öffnet die Seite der Gemeinde.`,
    coordinate: (lat: string, lon: string) => `${lat}° Nord, ${lon}° Ost`,
    clusterNearer: (count: number, place: string) => `${n(count)} Standorte bei ${place}: heranzoomen`,
    clusterOnly: (count: number, place: string) => `${n(count)} Standorte bei ${place}: nur diese zeigen`,
  },
  radius: {
    label: 'Umkreis',
    any: 'beliebig',
    km: (km: number) => `${km}\u00a0km`,
  },
};

/** Type of every language's texts. */
export type Messages = typeof de;

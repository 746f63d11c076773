import * as words from '$region/words/de.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE } from '../../../region/constants.ts';

const number = new Intl.NumberFormat('de-DE');

/**
 * German texts of the parents' pages (start page, search, map, panel). Other languages have the same keys (`Messages`
 * is this object's type); a missing one is a type error.
 */
export const de = {
  start: {
    title: `Eltern-Kind-Zentren ${words.within}`,
    description: `Karte der Eltern-Kind-Zentren aus dem ${words.adjective}en Landesmodellprojekt: nächstes Zentrum finden, Angebote und heutigen Stand sehen, mit Quelle zu jeder Angabe.`,
    lead: 'Kitas und Horte, die allen Familien ihrer Umgebung offenstehen: wo sie sind, was sie anbieten und was heute von ihnen bekannt ist.',
    documented: (known: number, total: number) => `${known} von ${total} Modellstandorten sind belegt`,
    missing: (count: number) => `${count} fehlen noch. Helfen Sie mit`,
  },
  filter: {
    heading: 'Auswahl',
    focus: 'Schwerpunkte',
    socialSpace: 'Sozialraum',
    kind: 'Art der Einrichtung',
    operatorType: 'Träger',
    phase: 'Projektphase',
    status: 'Heutiger Stand',
    size: 'Einwohner der Gemeinde',
    toggle: 'Filter',
    toggleActive: (count: number) => `Filter (${count})`,
    more: 'Weitere Filter',
    moreActive: (count: number) => `Weitere Filter (${count} gewählt)`,
    clear: 'Alle Filter aufheben',
    remove: (label: string) => `${label}, Filter entfernen`,
    active: 'Gewählte Filter',
    countHint: (count: number) => (count === 1 ? '1 Standort' : `${number.format(count)} Standorte`),
    /** Note below a filter of an optional fact. */
    unknown: (count: number) =>
      count === 1
        ? 'Bei 1 Standort wissen wir es nicht.'
        : `Bei ${number.format(count)} Standorten wissen wir es nicht.`,
    text: 'Suche im Text',
    textHint: 'Name, Träger, Angebot, zum Beispiel Krabbelgruppe',
    withoutScript: 'Ohne JavaScript lässt sich nach Schwerpunkt über eigene Seiten blättern:',
    inViewport: 'Nur Standorte im Kartenausschnitt',
  },
  list: {
    heading: 'Standorte',
    count: (shown: number, total: number) => `${number.format(shown)} von ${number.format(total)}`,
    sites: (total: number): string => (total === 1 ? 'Standort' : 'Standorten'),
    nearest: 'die nächsten zuerst',
    emptyTitle: 'Kein Standort passt zu dieser Auswahl',
    emptyHint: 'Es sind nicht alle Standorte belegt. Mit weniger Filtern wird etwas gefunden:',
    emptyWithout: (label: string, count: number) =>
      count === 1 ? `Ohne „${label}“: 1 Standort` : `Ohne „${label}“: ${number.format(count)} Standorte`,
    noneInRadius: (km: number, place: string) =>
      `Im Umkreis von ${km} km um ${place} liegt kein belegter Standort. Das sind die drei nächsten:`,
    more: (count: number) => `${count} weitere zeigen`,
    showMap: 'Karte',
    showList: 'Liste',
    viewLabel: 'Ansicht',
  },
  panel: {
    close: 'Schließen',
    focus: 'Schwerpunkte',
    noFocus: 'In den Quellen ist kein Schwerpunkt genannt.',
    statusAsOf: (date: string) => `Stand: ${date}`,
    statusUndated: 'Stand der Quelle unbekannt',
    callFirst: 'Niemand hat öffentlich bestätigt, was heute gilt. Am besten vorher anrufen.',
    locationExact: 'Die Lage ist genau bekannt.',
    locationRough: (precision: string, metres: string) =>
      `Lage ungefähr: ${precision}, auf etwa ${metres} genau.`,
    /** Introduces what the point represents. */
    standIn: 'Der Punkt zeigt einen Ort in der Nähe, nicht die Einrichtung selbst:',
    profile: 'Zum Profil mit allen Quellen',
    call: 'Anrufen',
    checked: (date: string) => `Zuletzt geprüft am ${date}`,
    distance: (text: string, place: string) => `Ab ${place}: ${text}`,
    /** Straight-line distance; `exact`: the site's location is exact. */
    asTheCrowFlies: (distance: string, exact: boolean) =>
      `${distance} Luftlinie${exact ? '' : ', Lage ungefähr'}`,
  },
  place: {
    label: 'Ort oder Postleitzahl',
    placeholder: `zum Beispiel ${EXAMPLE_POSTCODE} oder ${EXAMPLE_PLACE}`,
    suggestions: 'Vorschläge',
    clear: 'Ort leeren',
    loading: 'Die Orte werden geladen …',
    failed: 'Die Orte ließen sich nicht laden.',
    retry: 'Noch einmal versuchen',
    none: (typed: string) => `Kein Ort ${words.within} zu „${typed}“ gefunden. Oft hilft die Postleitzahl.`,
    nonePostcode: (typed: string) => `Die Postleitzahl ${typed} gehört nicht ${words.to}.`,
    found: (count: number, first: string) =>
      count === 1 ? `1 Vorschlag: ${first}` : `${count} Vorschläge, der erste: ${first}`,
    formerly: (name: string) => `früher ${name}`,
    alsoCalled: (name: string) => `auch ${name}`,
    measuredFrom: (point: string) => `Entfernungen ab: ${point}`,
    measuredFromMiddle: (point: string) =>
      `Entfernungen ab: ${point}; genauer ist die Postleitzahl nicht bekannt`,
    withoutScript: 'Ohne JavaScript führt das Verzeichnis der Gemeinden zum nächsten Zentrum:',
    allMunicipalities: 'Alle Gemeinden',
  },
  here: {
    button: 'In meiner Nähe',
    name: 'Mein Standort',
    asking: 'Der Standort wird gesucht. Vielleicht fragt der Browser nach der Erlaubnis.',
    privacy: 'Der Standort bleibt auf diesem Gerät.',
    accuracy: (metres: string) => `auf etwa ${metres} genau`,
    within: (municipality: string, accuracy: string) => `in ${municipality}, ${accuracy}`,
    denied: 'Der Browser gibt den Standort nicht frei. Ein Ort oder eine Postleitzahl führt auch zum Ziel.',
    late: 'Der Standort ließ sich nicht rechtzeitig bestimmen. Ein Ort oder eine Postleitzahl geht schneller.',
    unknown: 'Das Gerät kennt seinen Standort nicht. Ein Ort oder eine Postleitzahl hilft weiter.',
    vague: (metres: string) =>
      `Der Standort ist nur auf etwa ${metres} genau bekannt. Ein Ort oder eine Postleitzahl ist genauer.`,
    outside: `Der Standort liegt außerhalb ${words.from}. Ein ${words.adjective}er Ort in der Nähe führt zum nächsten Zentrum.`,
  },
  map: {
    sites: 'Standorte auf der Karte',
    legend: 'Zeichen erklärt',
    exact: 'glatter Rand: Lage genau',
    rough: 'gestrichelter Rand: Lage ungefähr',
    area: 'Umkreis, in dem der Standort liegt',
    stateBorder: 'Landesgrenze',
    districtBorder: 'Kreisgrenze',
    municipalBorder: 'Gemeindegrenze',
    /** Suffix of a pin's name. */
    roughPin: ', Lage ungefähr',
    openMunicipality: (name: string) => `${name}. Eingabetaste öffnet die Seite der Gemeinde.`,
    coordinate: (lat: string, lon: string) => `${lat}° Nord, ${lon}° Ost`,
    clusterNearer: (count: number, place: string) =>
      `${number.format(count)} Standorte bei ${place}: näher heran`,
    clusterOnly: (count: number, place: string) =>
      `${number.format(count)} Standorte bei ${place}: nur diese zeigen`,
  },
  radius: {
    label: 'Umkreis',
    any: 'beliebig',
    km: (km: number) => `${km} km`,
  },
};

/** Type of every language's texts. */
export type Messages = typeof de;

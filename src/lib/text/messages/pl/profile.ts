import pl from '$region/words/pl.json';
import { withFullStop } from '../../format/full-stop.ts';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { centres, explained, ofCentres } from './centres.ts';
import { formats } from './formats.ts';

const lists = new Intl.ListFormat('pl');

export const profile: ProfileTexts = {
  trailStart: 'Mapa',
  trailFocus: 'Obszary działania',
  description: (what, answer) =>
    `${what}, centrum dla rodziców i dzieci (Eltern-Kind-Zentrum) z projektu pilotażowego ${pl.of}. Czy centrum jeszcze działa? ${answer} Kontakt, obszary działania i źródła.`,
  explained: explained,
  hard: '',
  kindIn: (kind, place, part) => (part === undefined ? `${kind}, ${place}` : `${kind}, ${place}, ${part}`),
  operator: 'Organ prowadzący:',
  status: {
    heading: 'Czy centrum jeszcze działa?',
    answers: {
      running: ['Tak, potwierdza to źródło.', 'Placówka działa jako centrum dla rodziców i dzieci.'],
      succeeded: ['Kontynuowano w innej formie.', 'O stan dzisiejszy prosimy zapytać w placówce.'],
      unclear: ['Nie wiemy.', 'Nie znaleźliśmy publicznego źródła, które mówi, czy centrum jeszcze działa.'],
      ended: ['Nie.', 'Placówka nie jest już centrum dla rodziców i dzieci.'],
    },
    mayBeOpen: {
      kita: 'Samo przedszkole może być otwarte; prosimy zapytać na miejscu.',
      hort: 'Sama świetlica może być otwarta; prosimy zapytać na miejscu.',
      kinderhaus: 'Żłobek i przedszkole mogą być otwarte; prosimy zapytać na miejscu.',
      other: 'Sama placówka może być otwarta; prosimy zapytać na miejscu.',
    },
    evidence: (asOf, checked) =>
      `${asOf ? `Najnowsze źródło: ${formats.date(asOf)}` : 'Najnowsze źródło nie ma daty'}; ostatnio sprawdzono: ${formats.date(checked)}.`,
    askFirst: 'Przed wizytą prosimy zapytać.',
    phone: 'Telefon:',
    website: 'Nie znamy numeru telefonu. Placówka ma',
    websiteLink: 'stronę internetową (po niemiecku)',
    neither: (operator) =>
      `Nie znamy ani telefonu, ani strony internetowej placówki. Prosimy zapytać organ prowadzący (${operator}) lub gminę.`,
  },
  contact: {
    heading: 'Kontakt',
    noStreet: 'Nie znamy ulicy.',
    noPhone: 'Nie znamy numeru telefonu.',
    email: 'E-mail',
    website: 'Strona internetowa (po niemiecku)',
    profile: 'Szczegółowy opis (po niemiecku)',
    ways: 'Jak dojechać',
    foreign: 'Te linki prowadzą do innych stron. Dane trafiają tam dopiero po kliknięciu.',
    routeOsm: 'Trasa na OpenStreetMap',
    searchOsm: 'Szukaj adresu na OpenStreetMap',
    app: 'Otwórz w aplikacji z mapami',
    timetable: 'Rozkład jazdy na bahn.de (cel prosimy wpisać tam)',
  },
  place: {
    heading: 'Położenie',
    picture: (town) => `Mała mapa: ${town} i okolica z położeniem placówki`,
    districtCity: 'miasto na prawach powiatu',
    precision: (label) => `Dokładność: ${label}.`,
    exact: 'Położenie znane z dokładnością do budynku.',
    street: 'Ulica jest znana, numer domu nie; punkt leży na tej ulicy.',
    circle: (radius) =>
      `Placówka leży wewnątrz koła narysowanego przerywaną linią, najwyżej ${radius} od punktu.`,
    addressCounts: 'Prosimy kierować się adresem, nie punktem.',
    inferred: 'Wywnioskowane z poszlak, nieprzeczytane w źródle.',
    origin: 'Skąd pochodzi punkt na mapie:',
  },
  stops: {
    heading: 'Przystanki w pobliżu',
    kinds: { bus: 'Autobus', tram: 'Tramwaj', rail: 'Pociąg', stepFree: 'Stacja z dostępem bez schodów' },
    note: 'Odległości w linii prostej; droga jest dłuższa.',
  },
  facts: 'Warto wiedzieć',
  focus: {
    heading: 'Obszary działania',
    none: 'Nasze źródła nie podają obszaru działania.',
    sites: centres,
    title: (label) => `Obszar działania: ${label}`,
    description: (definition, places) =>
      withFullStop(
        `${definition} Placówki ${pl.within} z tym obszarem działania: ${lists.format(places) || 'na razie żadne'}`,
      ),
    count: (count, documented) => `Dotyczy ${count} z ${ofCentres(documented)}`,
    onMap: 'Te placówki na dużej mapie',
    nobody: 'Żadne źródło nie wymienia jeszcze placówki z tym obszarem działania.',
    picture: (places) => `Mała mapa ${pl.of} z placówkami: ${lists.format(places)}`,
    caption: (places) =>
      places.length > 0 ? withFullStop(lists.format(places)) : 'Na razie żadna placówka.',
    others: 'Inne obszary działania',
    ourTerms:
      'Te nazwy wybrała ta mapa, a nie projekt pilotażowy. Źródła są podane w opisie każdej placówki.',
  },
  space: { heading: 'Okolica', noMore: 'Więcej o okolicy nie wiemy.' },
  offers: {
    heading: 'Zajęcia i wsparcie według źródeł',
    note: 'Lista obejmuje kilka lat. Prosimy zapytać, co jest dziś.',
    unnumbered: 'Bez numeru: nie zapisano dokładnego źródła.',
    none: 'Źródła nie wymieniają zajęć.',
  },
  phases: {
    heading: 'W projekcie pilotażowym',
    documented: (count) =>
      `Jest źródło: źródła poniżej wymieniają placówkę jako część projektu ${count > 1 ? 'w tych etapach' : 'w tym etapie'}.`,
    inferred: 'Wywnioskowane: żadne źródło nie podaje etapów wprost; wnioskujemy o nich z innych informacji.',
  },
  notes: 'Uwagi',
  sources: {
    heading: 'Źródła',
    seen: (date) => `dostęp: ${formats.date(date)}`,
    carries: 'To źródło potwierdza:',
    status: 'stan dziś',
    focus: (label) => `obszar działania „${label}”`,
    space: 'okolicę',
    offer: (text) => `zajęcia „${text.replaceAll('„', '‚').replaceAll('“', '’')}”`,
  },
  correction: {
    heading: 'Coś się nie zgadza?',
    checked: 'Ostatnio porównano ze źródłami:',
    better: 'Znasz tę placówkę? Napisz nam, co się nie zgadza.',
    report: 'Zgłoś poprawkę',
    how: 'Jak poprawki trafiają na mapę (po niemiecku)',
    subject: (name) => `Poprawka: ${name}`,
    body: (name, slug) =>
      `Placówka: ${name} (${slug})\n\nCo się nie zgadza?\n\n\nGdzie jest poprawnie (źródło)?\n\n`,
  },
  nearest: {
    heading: 'Najbliższe inne placówki',
    note: 'Odległości są w linii prostej. Przy „około” i „najwyżej” dokładne położenie nie jest znane.',
  },
};

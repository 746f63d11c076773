import pl from '$region/words/pl.json';
import { pluralIn } from '../../format/plural.ts';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { formats } from './formats.ts';

const plural = pluralIn('pl');
const lists = new Intl.ListFormat('pl');

export const profile: ProfileTexts = {
  trailStart: 'Mapa',
  trailFocus: 'Główne tematy',
  description: (what, answer) =>
    `${what}, centrum dla rodziców i dzieci (Eltern-Kind-Zentrum) z projektu pilotażowego ${pl.of}. Czy jeszcze działa? ${answer} Kontakt, główne tematy i źródła.`,
  explained:
    'Centrum dla rodziców i dzieci (po niemiecku: Eltern-Kind-Zentrum) to przedszkole lub świetlica otwarte dla wszystkich rodzin z okolicy: na spotkania, kursy i porady.',
  kindIn: (kind, place, part) => (part === undefined ? `${kind}, ${place}` : `${kind}, ${place}, ${part}`),
  operator: 'Prowadzi:',
  status: {
    heading: 'Czy centrum jeszcze działa?',
    answers: {
      running: ['Tak, to potwierdzone.', 'Placówka działa jako centrum dla rodziców i dzieci.'],
      succeeded: [
        'Praca trwała w innej formie.',
        'Potwierdzona jest oferta, która nastąpiła po centrum dla rodziców i dzieci. Co z niej jest dziś, wie placówka.',
      ],
      unclear: ['Tego nie wiadomo.', 'Nikt publicznie nie potwierdził, co obowiązuje dziś.'],
      ended: [
        'Nie, projekt się zakończył.',
        'Placówka nie działa już jako centrum dla rodziców i dzieci. Co jeszcze oferuje rodzinom, wie sama.',
      ],
    },
    evidence: (asOf, checked) =>
      `${asOf ? `Data najnowszego źródła: ${formats.date(asOf)}` : 'Najnowsze źródło nie ma daty'}; ostatnio sprawdzono: ${formats.date(checked)}.`,
    askFirst: 'Prosimy najpierw zapytać, zanim Państwo pójdą.',
    phone: 'Telefon placówki:',
    website: 'Nie znamy numeru telefonu; placówka ma',
    websiteLink: 'własną stronę internetową',
    neither: (operator) =>
      `Nie znamy ani telefonu, ani strony placówki; można zapytać tego, kto ją prowadzi (${operator}), lub gminę.`,
  },
  contact: {
    heading: 'Kontakt',
    noStreet: 'Ulica i numer domu nie są potwierdzone.',
    noPhone: 'Numer telefonu nie jest potwierdzony.',
    email: 'E-mail',
    website: 'Strona internetowa placówki',
    profile: 'Szczegółowy opis',
    ways: 'Jak dojechać',
    foreign: 'Te linki prowadzą do innych stron; nic się z nich nie wczytuje, dopóki nie zostaną kliknięte.',
    routeOsm: 'Trasa na OpenStreetMap',
    searchOsm: 'Szukaj adresu na OpenStreetMap',
    app: 'Otwórz w aplikacji z mapami',
    timetable: 'Rozkład jazdy na bahn.de (cel należy wpisać tam)',
  },
  place: {
    heading: 'Położenie',
    picture: (town) => `Mała mapa: ${town} i okolica z położeniem placówki`,
    districtCity: 'miasto na prawach powiatu',
    precision: (label) => `Dokładność: ${label}.`,
    exact: 'Położenie jest znane co do budynku.',
    street: 'Ulica jest znana, numer domu nie; punkt leży na tej ulicy.',
    circle: (radius) => `Placówka leży w przerywanym okręgu, najwyżej ${radius} od punktu.`,
    addressCounts: 'W drodze liczy się adres, a nie punkt.',
    inferred: 'Wywnioskowane z poszlak, nieprzeczytane w źródle.',
    origin: 'Skąd pochodzi współrzędna:',
  },
  facts: 'Warto wiedzieć',
  focus: {
    heading: 'Główne tematy',
    none: 'O głównych tematach nic nie potwierdzono.',
    sites: (count) =>
      `${count} ${plural(count, { one: 'placówka', few: 'placówki', many: 'placówek', other: 'placówki' })}`,
    title: (label) => `Główny temat: ${label}`,
    description: (definition, places) =>
      `${definition} Centra dla rodziców i dzieci (Eltern-Kind-Zentren) ${pl.within} z tym tematem: ${lists.format(places) || 'na razie żadne'}.`,
    count: (count, documented) => `Potwierdzono dla ${count} z ${documented} placówek`,
    onMap: 'Te placówki na dużej mapie',
    nobody: 'Żadne źródło nie wymienia jeszcze placówki z tym tematem.',
    picture: (places) => `Mała mapa ${pl.of} z placówkami: ${lists.format(places)}`,
    caption: (places) => (places.length > 0 ? `${lists.format(places)}.` : 'Na razie żadna placówka.'),
    others: 'Inne tematy',
    ourTerms: 'Te nazwy to porządek tej mapy, a nie projektu. Źródła są podane w opisie każdej placówki.',
  },
  space: { heading: 'Okolica', noMore: 'Więcej o okolicy nie potwierdzono.' },
  offers: {
    heading: 'Potwierdzone oferty',
    note: 'Lista zbiera to, co źródła podawały przez lata. Czy oferta jest dziś aktualna, powie placówka.',
    unnumbered: 'Gdzie nie ma numeru, nie zapisano, które źródło wymienia ofertę.',
    none: 'Pojedyncze oferty nie są potwierdzone.',
  },
  phases: {
    heading: 'W projekcie pilotażowym',
    documented: (count) =>
      `Potwierdzone: źródła poniżej wymieniają placówkę jako część projektu ${count > 1 ? 'w tych etapach' : 'w tym etapie'}.`,
    inferred: 'Wniosek: żadne źródło nie podaje etapów wprost; wnioskujemy o nich z pozostałych informacji.',
  },
  notes: 'Uwagi',
  sources: {
    heading: 'Źródła',
    seen: (date) => `obejrzano: ${formats.date(date)}`,
    carries: 'Potwierdza:',
    status: 'stan dziś',
    focus: (label) => `temat „${label}”`,
    space: 'okolicę',
    offer: (text) => `ofertę „${text}”`,
  },
  correction: {
    heading: 'Coś się nie zgadza?',
    checked: 'Ostatnio porównano ze źródłami:',
    better: 'Kto zna placówkę, często wie więcej niż źródła.',
    report: 'Zgłoś poprawkę',
    how: 'Jak poprawki trafiają na mapę (po niemiecku)',
    noAddress: 'Adresu e-mail do poprawek jeszcze nie wpisano.',
    subject: (name) => `Poprawka: ${name}`,
    body: (name, slug) =>
      `Placówka: ${name} (${slug})\n\nCo się nie zgadza?\n\n\nGdzie jest poprawnie (źródło)?\n\n`,
  },
  nearest: {
    heading: 'Najbliższe inne placówki',
    note: 'Odległości są w linii prostej i tak dokładne, jak położenie obu placówek.',
  },
};

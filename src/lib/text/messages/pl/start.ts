import pl from '$region/words/pl.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';
import type { Messages } from '../de/start.ts';

const format = new Intl.NumberFormat('pl');
const plural = pluralIn('pl');
const n = (value: number): string => format.format(value);
const sites = (count: number): string =>
  `${n(count)} ${plural(count, { one: 'placówka', few: 'placówki', many: 'placówek', other: 'placówki' })}`;

export const start: Messages = {
  start: {
    title: `Centra dla rodziców i dzieci ${pl.within}`,
    description: `Mapa centrów dla rodziców i dzieci (Eltern-Kind-Zentren) z projektu pilotażowego ${pl.of}: najbliższe centrum, jego oferta i to, czy działa dziś, ze źródłem każdej informacji.`,
    lead: 'Centrum dla rodziców i dzieci (po niemiecku: Eltern-Kind-Zentrum, w skrócie EKiZ) to przedszkole lub świetlica otwarte dla wszystkich rodzin z okolicy: można się tam spotkać, czegoś nauczyć i dostać poradę. Tu widać, gdzie są, co oferują i co dziś o nich wiadomo.',
    documented: (known, total) => `Potwierdzono ${known} z ${total} placówek projektu`,
    missing: (count) => `Jeszcze brakuje: ${count}. Prosimy o pomoc (strona po niemiecku)`,
  },
  filter: {
    heading: 'Wybór',
    focus: 'Główne tematy',
    socialSpace: 'Okolica',
    kind: 'Rodzaj placówki',
    operatorType: 'Kto prowadzi',
    phase: 'Etap projektu',
    status: 'Stan dziś',
    size: 'Mieszkańcy gminy',
    toggle: 'Filtry',
    toggleActive: (count) => `Filtry (${count})`,
    more: 'Więcej filtrów',
    moreActive: (count) => `Więcej filtrów (wybrano: ${count})`,
    clear: 'Usuń wszystkie filtry',
    remove: (label) => `${label}, usuń filtr`,
    active: 'Wybrane filtry',
    countHint: sites,
    unknown: (count) => `Liczba placówek, o których tego nie wiemy: ${n(count)}.`,
    text: 'Szukaj w tekście',
    textHint: 'słowa niemieckie, na przykład Krabbelgruppe',
    withoutScript: 'Bez JavaScriptu można przeglądać według tematów:',
    inViewport: 'Tylko placówki na tym wycinku mapy',
  },
  list: {
    heading: 'Placówki',
    count: (shown, total) => `${n(shown)} z ${n(total)}`,
    sites: (total) =>
      plural(total, { one: 'placówki', few: 'placówek', many: 'placówek', other: 'placówki' }),
    nearest: 'najpierw najbliższe',
    emptyTitle: 'Żadna placówka nie pasuje do wyboru',
    emptyHint: 'Nie wszystkie placówki są potwierdzone. Z mniejszą liczbą filtrów coś się znajdzie:',
    emptyWithout: (label, count) => `Bez „${label}”: ${sites(count)}`,
    noneInRadius: (km, place) =>
      `W promieniu ${km} km od miejsca ${place} nie ma potwierdzonej placówki. Oto trzy najbliższe:`,
    more: (count) => `Pokaż kolejne ${count}`,
    showMap: 'Mapa',
    showList: 'Lista',
    viewLabel: 'Widok',
  },
  panel: {
    close: 'Zamknij',
    focus: 'Główne tematy',
    noFocus: 'Źródła nie podają głównego tematu.',
    statusAsOf: (date) => `Stan na: ${date}`,
    statusUndated: 'Data źródła nieznana',
    callFirst: 'Nikt publicznie nie potwierdził, co obowiązuje dziś. Najlepiej najpierw zadzwonić.',
    locationExact: 'Położenie jest dokładnie znane.',
    locationRough: (precision, metres) => `Położenie przybliżone: ${precision}, z dokładnością do ${metres}.`,
    standIn: 'Punkt wskazuje miejsce w pobliżu, a nie samą placówkę:',
    profile: 'Do opisu ze wszystkimi źródłami',
    call: 'Zadzwoń',
    checked: (date) => `Ostatnio sprawdzono: ${date}`,
    distance: (text, place) => `Od miejsca ${place}: ${text}`,
    asTheCrowFlies: (distance, exact) =>
      `${distance} w linii prostej${exact ? '' : ', położenie przybliżone'}`,
  },
  place: {
    label: 'Miejscowość lub kod pocztowy',
    placeholder: `na przykład ${EXAMPLE_POSTCODE} lub ${EXAMPLE_PLACE}`,
    suggestions: 'Propozycje',
    clear: 'Wyczyść miejscowość',
    loading: 'Miejscowości się wczytują …',
    failed: 'Nie udało się wczytać miejscowości.',
    retry: 'Spróbuj ponownie',
    none: (typed) =>
      `Nie znaleziono ${pl.within} miejscowości „${typed}”. Nazwy są po niemiecku; często pomaga kod pocztowy.`,
    nonePostcode: (typed) => `Kod pocztowy ${typed} nie należy ${pl.to}.`,
    found: (count, first) =>
      `${n(count)} ${plural(count, { one: 'propozycja', few: 'propozycje', many: 'propozycji', other: 'propozycji' })}, pierwsza: ${first}`,
    formerly: (name) => `dawniej ${name}`,
    alsoCalled: (name) => `też ${name}`,
    measuredFrom: (point) => `Odległości od: ${point}`,
    measuredFromMiddle: (point) => `Odległości od: ${point}; dokładniej kod pocztowy nie jest znany`,
    withoutScript: 'Bez JavaScriptu do najbliższego centrum prowadzi spis gmin:',
    allMunicipalities: 'Wszystkie gminy (po niemiecku)',
  },
  here: {
    button: 'W pobliżu',
    name: 'Moje położenie',
    asking: 'Szukamy położenia. Przeglądarka może zapytać o zgodę.',
    privacy: 'Położenie zostaje na tym urządzeniu.',
    accuracy: (metres) => `z dokładnością do około ${metres}`,
    within: (municipality, accuracy) => `${municipality}, ${accuracy}`,
    denied: 'Przeglądarka nie podaje położenia. Można wpisać miejscowość lub kod pocztowy.',
    late: 'Nie udało się na czas ustalić położenia. Szybciej będzie wpisać miejscowość lub kod pocztowy.',
    unknown: 'Urządzenie nie zna swojego położenia. Można wpisać miejscowość lub kod pocztowy.',
    vague: (metres) =>
      `Położenie jest znane tylko z dokładnością do około ${metres}. Miejscowość lub kod pocztowy są dokładniejsze.`,
    outside: `Położenie jest ${pl.beyond}. Mapa zna tylko miejscowości ${pl.within}.`,
  },
  map: {
    sites: 'Placówki na mapie',
    legend: 'Co znaczą znaki',
    exact: 'gładki brzeg: położenie dokładne',
    rough: 'przerywany brzeg: położenie przybliżone',
    area: 'okrąg, w którym leży placówka',
    stateBorder: `granica ${pl.of}`,
    districtBorder: 'granica powiatu',
    municipalBorder: 'granica gminy',
    roughPin: ', położenie przybliżone',
    openMunicipality: (name) => `${name}. Enter otwiera stronę gminy po niemiecku.`,
    coordinate: (lat, lon) => `${lat}° szerokości północnej, ${lon}° długości wschodniej`,
    clusterNearer: (count, place) => `${sites(count)}, ${place}: przybliż`,
    clusterOnly: (count, place) => `${sites(count)}, ${place}: pokaż tylko te`,
  },
  radius: {
    label: 'Promień',
    any: 'dowolny',
    km: (km) => `${km} km`,
  },
};

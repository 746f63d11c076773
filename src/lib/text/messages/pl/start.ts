import { wholeNumbersIn } from '../../format/numbers.ts';
import pl from '$region/words/pl.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';
import type { Messages } from '../de/start.ts';
import { centres, explained, ofCentres } from './centres.ts';

const plural = pluralIn('pl');
const n = wholeNumbersIn('pl');

export const start: Messages = {
  start: {
    title: `Centra dla rodziców i dzieci ${pl.within}`,
    description: `Mapa placówek z projektu pilotażowego ${pl.of} z centrami dla rodziców i dzieci (Eltern-Kind-Zentren): najbliższa placówka, zajęcia i wsparcie, telefon i to, co wiadomo o stanie dzisiejszym, ze źródłami.`,
    lead: explained,
    documented: (known, total) => `Znamy ${n(known)} z ${ofCentres(total)} projektu`,
    missing: (count) => `O ${n(count)} jeszcze nic nie wiemy. Prosimy o pomoc (strona po niemiecku)`,
  },
  filter: {
    heading: 'Wybór',
    focus: 'Obszary działania',
    socialSpace: 'Okolica',
    kind: 'Rodzaj placówki',
    operatorType: 'Organ prowadzący',
    phase: 'Etap projektu',
    status: 'Czy centrum jeszcze działa?',
    size: 'Mieszkańcy gminy',
    toggle: 'Filtry',
    toggleActive: (count) => `Filtry (${count})`,
    more: 'Więcej filtrów',
    moreActive: (count) => `Więcej filtrów (wybrano: ${count})`,
    clear: 'Usuń wszystkie filtry',
    remove: (label) => `${label}, usuń filtr`,
    active: 'Wybrane filtry',
    countHint: centres,
    unknown: (count) => `Liczba placówek, o których tego nie wiemy: ${n(count)}.`,
    text: 'Szukaj według słów',
    textHint: 'słowa niemieckie, na przykład Krabbelgruppe',
    withoutScript: 'Przegląd według obszarów działania:',
    inViewport: 'Tylko placówki na tym wycinku mapy',
  },
  list: {
    heading: 'Placówki',
    count: (shown, total, filtered) => {
      if (filtered) return `${n(shown)} z ${n(total)}`;
      if (total === 1) return '1';
      const all = plural(total, {
        one: 'Wszystkie',
        few: 'Wszystkie',
        many: 'Wszystkich',
        other: 'Wszystkie',
      });
      return `${all} ${n(total)}`;
    },
    sites: (total, filtered) =>
      filtered
        ? plural(total, { one: 'placówki', few: 'placówek', many: 'placówek', other: 'placówki' })
        : plural(total, {
            one: 'znana placówka',
            few: 'znane placówki',
            many: 'znanych placówek',
            other: 'znanej placówki',
          }),
    loading: 'Placówki się wczytują …',
    failed: 'Nie udało się wczytać placówek.',
    nearest: 'najpierw najbliższe',
    closest: 'Najbliżej:',
    emptyTitle: 'Żadna placówka nie pasuje do wyboru',
    emptyHint: 'Prosimy wybrać mniej filtrów:',
    emptyWithout: (label, count) => `Bez „${label}”: ${centres(count)}`,
    noneInRadius: (km, place) =>
      `${place}: w promieniu ${km}\u00a0km nie znamy żadnej placówki. Trzy najbliższe:`,
    more: (count) => `Pokaż więcej (${n(count)})`,
    showMap: 'Mapa',
    showList: 'Lista',
    viewLabel: 'Widok',
    toList: 'Przejdź do listy',
    toMap: 'Przejdź do mapy',
  },
  panel: {
    close: 'Zamknij',
    height: { small: 'Zmniejsz', half: 'Pokaż połowę', full: 'Pokaż całość' },
    focus: 'Obszary działania',
    noFocus: 'Nasze źródła nie podają obszaru działania.',
    statusAsOf: (date) => `Stan na: ${date}`,
    statusUndated: 'Źródło nie podaje daty',
    callFirst:
      'Nie znaleźliśmy publicznego źródła, które mówi, czy centrum jeszcze działa. Prosimy najpierw zadzwonić.',
    locationExact: 'Położenie jest dokładnie znane.',
    locationRough: (precision, metres) =>
      `Dokładne położenie nie jest znane: ${precision}, z dokładnością do około ${metres}.`,
    standIn: 'Punkt wskazuje miejsce w pobliżu, a nie samą placówkę:',
    profile: 'Do opisu ze wszystkimi źródłami',
    call: 'Zadzwoń',
    checked: (date) => `Ostatnio sprawdzono: ${date}`,
    distance: (text, place) => `Od punktu „${place}”: ${text}`,
    asTheCrowFlies: (distance, exact) => (exact ? `${distance} w linii prostej` : `w odległości ${distance}`),
  },
  place: {
    label: 'Miejscowość lub kod pocztowy',
    placeholder: `na przykład ${EXAMPLE_POSTCODE} lub ${EXAMPLE_PLACE}`,
    suggestions: 'Podpowiedzi',
    clear: 'Wyczyść pole',
    loading: 'Miejscowości się wczytują …',
    failed: 'Nie udało się wczytać miejscowości.',
    retry: 'Spróbuj ponownie',
    none: (typed) => `Nie mamy „${typed}” w spisie. Prosimy wpisać gminę po niemiecku lub kod pocztowy.`,
    nonePostcode: (typed) => `Nie mamy kodu pocztowego ${typed} w spisie. Prosimy wpisać miejscowość.`,
    guess: (typed) => `Nie mamy „${typed}” w spisie. Może chodzi o:`,
    found: (count, first) =>
      count === 1
        ? `1 podpowiedź: ${first}`
        : `${n(count)} ${plural(count, { one: 'podpowiedź', few: 'podpowiedzi', many: 'podpowiedzi', other: 'podpowiedzi' })}, pierwsza: ${first}`,
    formerly: (name) => `dawniej ${name}`,
    alsoCalled: (name) => `też ${name}`,
    measuredFrom: (point) => `Odległości w linii prostej od: ${point}`,
    measuredFromMiddle: (point) =>
      `Odległości w linii prostej od: ${point}. Dokładniej kod pocztowy nie jest znany`,
    municipalityPage: 'podobne miejscowości, dane, materiał dla rady (po niemiecku)',
    withoutScript: 'Bez JavaScriptu: najbliższa placówka według gminy:',
    allMunicipalities: 'Wszystkie gminy (po niemiecku)',
  },
  here: {
    button: 'W pobliżu',
    name: 'Moja lokalizacja',
    asking: 'Ustalamy lokalizację. Przeglądarka może zapytać o zgodę.',
    privacy: 'Lokalizacja zostaje na tym urządzeniu.',
    accuracy: (metres) => `z dokładnością do około ${metres}`,
    within: (municipality, accuracy) => `${municipality}, ${accuracy}`,
    denied: 'Przeglądarka nie podaje lokalizacji. Prosimy wpisać miejscowość lub kod pocztowy.',
    late: 'Nie udało się na czas ustalić lokalizacji. Prosimy wpisać miejscowość lub kod pocztowy.',
    unknown: 'Urządzenie nie mogło ustalić lokalizacji. Prosimy wpisać miejscowość lub kod pocztowy.',
    vague: (metres) =>
      `Lokalizacja jest znana tylko z dokładnością do około ${metres}. Miejscowość lub kod pocztowy są dokładniejsze.`,
    outside: `Lokalizacja jest ${pl.beyond}. Prosimy wpisać miejscowość ${pl.within}.`,
  },
  map: {
    sites: 'Placówki na mapie',
    legend: 'Legenda mapy',
    exact: 'ciągły brzeg: położenie dokładne',
    rough: 'przerywany brzeg: dokładne położenie nie jest znane',
    area: 'koło, w którym leży placówka',
    stateBorder: `granica ${pl.of}`,
    districtBorder: 'granica powiatu (Landkreis)',
    municipalBorder: 'granica gminy',
    roughPin: ', dokładne położenie nie jest znane',
    openMunicipality: (name) => `${name}. Enter otwiera stronę gminy po niemiecku.`,
    coordinate: (lat, lon) => `${lat}° szerokości północnej, ${lon}° długości wschodniej`,
    clusterNearer: (count, place) => `${centres(count)}, ${place}: przybliż`,
    clusterOnly: (count, place) => `${centres(count)}, ${place}: pokaż tylko te`,
  },
  radius: {
    label: 'Promień',
    any: 'dowolny',
    km: (km) => `${km}\u00a0km`,
  },
};

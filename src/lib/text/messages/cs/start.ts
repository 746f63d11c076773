import { wholeNumbersIn } from '../../format/numbers.ts';
import cs from '$region/words/cs.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';
import type { Messages } from '../de/start.ts';
import { centres, explained } from './centres.ts';

const plural = pluralIn('cs');
const n = wholeNumbersIn('cs');

export const start: Messages = {
  start: {
    title: `Centra pro rodiče a děti ${cs.within}`,
    description: `Mapa zařízení ${cs.fromAdjective} pilotního projektu center pro rodiče a děti (Eltern-Kind-Zentren): nejbližší zařízení, aktivity a pomoc, telefon a co víme o dnešním stavu, se zdroji.`,
    lead: explained,
    documented: (known, total) => `Známe ${n(known)} z ${centres(total)} projektu`,
    missing: (count) => `O ${n(count)} zatím nic nevíme. Pomozte nám, prosíme (stránka německy)`,
  },
  filter: {
    heading: 'Výběr',
    focus: 'Zaměření',
    socialSpace: 'Okolí',
    kind: 'Druh zařízení',
    operatorType: 'Zřizovatel',
    phase: 'Fáze projektu',
    status: 'Funguje centrum ještě?',
    size: 'Počet obyvatel obce',
    toggle: 'Filtry',
    toggleActive: (count) => `Filtry (${count})`,
    more: 'Další filtry',
    moreActive: (count) => `Další filtry (vybráno: ${count})`,
    clear: 'Zrušit všechny filtry',
    remove: (label) => `${label}, zrušit filtr`,
    active: 'Vybrané filtry',
    countHint: centres,
    unknown: (count) => `Počet zařízení, u kterých to nevíme: ${n(count)}.`,
    text: 'Hledat podle slov',
    textHint: 'německá slova, například Krabbelgruppe',
    withoutScript: 'Procházet podle zaměření:',
    inViewport: 'Jen zařízení v tomto výřezu mapy',
  },
  list: {
    heading: 'Zařízení',
    count: (shown, total, filtered) => {
      if (filtered) return `${n(shown)} z ${n(total)}`;
      if (total === 1) return '1';
      return `${plural(total, { one: 'Všechna', few: 'Všechna', many: 'Všech', other: 'Všech' })} ${n(total)}`;
    },
    sites: (total, filtered) => {
      if (filtered) return 'zařízení';
      return plural(total, {
        one: 'známé zařízení',
        few: 'známá zařízení',
        many: 'známého zařízení',
        other: 'známých zařízení',
      });
    },
    loading: 'Zařízení se načítají …',
    failed: 'Zařízení se nepodařilo načíst.',
    nearest: 'nejdříve nejbližší',
    closest: 'Nejblíže:',
    emptyTitle: 'Výběru neodpovídá žádné zařízení',
    emptyHint: 'Zkuste vybrat méně filtrů:',
    emptyWithout: (label, count) => `Bez „${label}“: ${centres(count)}`,
    noneInRadius: (km, place) => `${place}: v okruhu ${km}\u00a0km neznáme žádné zařízení. Tři nejbližší:`,
    more: (count) => `Zobrazit více (${n(count)})`,
    showMap: 'Mapa',
    showList: 'Seznam',
    viewLabel: 'Zobrazení',
    toList: 'Přejít na seznam',
    toMap: 'Přejít na mapu',
  },
  panel: {
    close: 'Zavřít',
    height: { small: 'Zmenšit', half: 'Zobrazit polovinu', full: 'Zobrazit vše' },
    focus: 'Zaměření',
    noFocus: 'Naše zdroje žádné zaměření neuvádějí.',
    statusAsOf: (date) => `Stav k: ${date}`,
    statusUndated: 'Zdroj neuvádí datum',
    callFirst:
      'Nenašli jsme veřejný zdroj, který uvádí, zda centrum ještě funguje. Nejdříve prosíme zavolejte.',
    locationExact: 'Poloha je přesně známa.',
    locationRough: (precision, metres) =>
      `Přesná poloha není známa: ${precision}, s přesností asi ${metres}.`,
    standIn: 'Bod ukazuje místo poblíž, ne samotné zařízení:',
    profile: 'K profilu se všemi zdroji',
    call: 'Zavolat',
    checked: (date) => `Naposledy ověřeno: ${date}`,
    distance: (text, place) => `Od bodu „${place}“: ${text}`,
    asTheCrowFlies: (distance, exact) =>
      exact ? `${distance} vzdušnou čarou` : `ve vzdálenosti ${distance}`,
  },
  place: {
    label: 'Obec nebo PSČ',
    placeholder: `například ${EXAMPLE_POSTCODE} nebo ${EXAMPLE_PLACE}`,
    suggestions: 'Návrhy',
    clear: 'Vymazat pole',
    loading: 'Obce se načítají …',
    failed: 'Obce se nepodařilo načíst.',
    retry: 'Zkusit znovu',
    none: (typed) => `„${typed}“ v našem seznamu není. Zadejte prosím obec německy nebo PSČ.`,
    nonePostcode: (typed) => `PSČ ${typed} v našem seznamu není. Zadejte prosím obec.`,
    guess: (typed) => `„${typed}“ v našem seznamu není. Možná myslíte:`,
    found: (count, first) =>
      count === 1
        ? `1 návrh: ${first}`
        : `${n(count)} ${plural(count, { one: 'návrh', few: 'návrhy', many: 'návrhu', other: 'návrhů' })}, první: ${first}`,
    formerly: (name) => `dříve ${name}`,
    alsoCalled: (name) => `také ${name}`,
    measuredFrom: (point) => `Vzdálenosti vzdušnou čarou od: ${point}`,
    measuredFromMiddle: (point) => `Vzdálenosti vzdušnou čarou od: ${point}. Přesněji PSČ není známo`,
    municipalityPage: 'podobné obce, čísla, podklad pro zastupitelstvo (německy)',
    withoutScript: 'Bez JavaScriptu: nejbližší zařízení podle obce:',
    allMunicipalities: 'Všechny obce (německy)',
  },
  here: {
    button: 'V mém okolí',
    name: 'Moje poloha',
    asking: 'Zjišťujeme vaši polohu. Prohlížeč se možná zeptá na svolení.',
    privacy: 'Vaše poloha zůstává v tomto zařízení.',
    accuracy: (metres) => `s přesností asi ${metres}`,
    within: (municipality, accuracy) => `${municipality}, ${accuracy}`,
    denied: 'Prohlížeč polohu nesděluje. Zadejte prosím obec nebo PSČ.',
    late: 'Vaši polohu se nepodařilo včas zjistit. Zadejte prosím obec nebo PSČ.',
    unknown: 'Přístroj nedokázal polohu zjistit. Zadejte prosím obec nebo PSČ.',
    vague: (metres) => `Vaše poloha je známa jen s přesností asi ${metres}. Obec nebo PSČ je přesnější.`,
    outside: `Vaše poloha je ${cs.beyond}. Zadejte prosím místo ${cs.within}.`,
  },
  map: {
    sites: 'Zařízení na mapě',
    legend: 'Legenda mapy',
    exact: 'plný okraj: poloha je přesná',
    rough: 'čárkovaný okraj: přesná poloha není známa',
    area: 'kruh, ve kterém je zařízení',
    stateBorder: `hranice ${cs.of}`,
    districtBorder: 'hranice okresu (Landkreis)',
    municipalBorder: 'hranice obce',
    roughPin: ', přesná poloha není známa',
    openMunicipality: (name) => `${name}. Enter otevře německou stránku obce.`,
    coordinate: (lat, lon) => `${lat}° severní šířky, ${lon}° východní délky`,
    clusterNearer: (count, place) => `${centres(count)}, ${place}: přiblížit`,
    clusterOnly: (count, place) => `${centres(count)}, ${place}: zobrazit jen tato`,
  },
  radius: {
    label: 'Okruh',
    any: 'libovolný',
    km: (km) => `${km}\u00a0km`,
  },
};

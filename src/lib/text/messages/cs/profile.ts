import cs from '$region/words/cs.json';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { formats } from './formats.ts';

const lists = new Intl.ListFormat('cs');

export const profile: ProfileTexts = {
  trailStart: 'Mapa',
  trailFocus: 'Hlavní témata',
  description: (what, answer) =>
    `${what}, centrum pro rodiče a děti (Eltern-Kind-Zentrum) ${cs.fromAdjective} modelového projektu. Funguje ještě? ${answer} Kontakt, hlavní témata a zdroje.`,
  explained:
    'Centrum pro rodiče a děti (německy: Eltern-Kind-Zentrum) je mateřská škola nebo družina otevřená všem rodinám v okolí: k setkávání, kurzům a radě.',
  kindIn: (kind, place, part) => (part === undefined ? `${kind}, ${place}` : `${kind}, ${place}, ${part}`),
  operator: 'Provozuje:',
  status: {
    heading: 'Funguje centrum ještě?',
    answers: {
      running: ['Ano, to je doloženo.', 'Zařízení funguje jako centrum pro rodiče a děti.'],
      succeeded: [
        'Pokračovalo v jiné podobě.',
        'Doložena je nabídka, která na centrum pro rodiče a děti navázala. Co z ní platí dnes, ví zařízení.',
      ],
      unclear: ['To není známo.', 'Nikdo veřejně nepotvrdil, co platí dnes.'],
      ended: [
        'Ne, projekt skončil.',
        'Zařízení už nefunguje jako centrum pro rodiče a děti. Co jiného rodinám nabízí, ví samo.',
      ],
    },
    evidence: (asOf, checked) =>
      `${asOf ? `Datum nejnovějšího zdroje: ${formats.date(asOf)}` : 'Nejnovější zdroj nemá datum'}; naposledy ověřeno: ${formats.date(checked)}.`,
    askFirst: 'Prosíme, než půjdete, nejdříve se zeptejte.',
    phone: 'Telefon zařízení:',
    website: 'Telefonní číslo neznáme; zařízení má',
    websiteLink: 'vlastní internetovou stránku',
    neither: (operator) =>
      `Neznáme telefon ani stránku zařízení; poradí provozovatel (${operator}) nebo obec.`,
  },
  contact: {
    heading: 'Kontakt',
    noStreet: 'Ulice a číslo domu nejsou doloženy.',
    noPhone: 'Telefonní číslo není doloženo.',
    email: 'E-mail',
    website: 'Internetová stránka zařízení',
    profile: 'Podrobný profil',
    ways: 'Jak se tam dostat',
    foreign: 'Tyto odkazy vedou na cizí stránky; dokud na ně nekliknete, nic se z nich nenačte.',
    routeOsm: 'Cesta na OpenStreetMap',
    searchOsm: 'Hledat adresu na OpenStreetMap',
    app: 'Otevřít v mapové aplikaci',
    timetable: 'Jízdní řád na bahn.de (cíl zadejte tam)',
  },
  place: {
    heading: 'Poloha',
    picture: (town) => `Malá mapa: ${town} a okolí s polohou zařízení`,
    districtCity: 'samostatné město',
    precision: (label) => `Přesnost: ${label}.`,
    exact: 'Poloha je přesná na budovu.',
    street: 'Ulice je známa, číslo domu ne; bod leží v této ulici.',
    circle: (radius) => `Zařízení leží v čárkovaném kruhu, nejvýše ${radius} od bodu.`,
    addressCounts: 'Pro cestu platí adresa, ne bod.',
    inferred: 'Je to vyvozeno z náznaků, ne přečteno ve zdroji.',
    origin: 'Odkud pochází souřadnice:',
  },
  facts: 'Dobré vědět',
  focus: {
    heading: 'Hlavní témata',
    none: 'O hlavních tématech není nic doloženo.',
    sites: (count) => `${count} zařízení`,
    title: (label) => `Hlavní téma: ${label}`,
    description: (definition, places) =>
      `${definition} Centra pro rodiče a děti (Eltern-Kind-Zentren) ${cs.within} s tímto tématem: ${lists.format(places) || 'zatím žádné'}.`,
    count: (count, documented) => `Doloženo u ${count} z ${documented} zařízení`,
    onMap: 'Tato zařízení na velké mapě',
    nobody: 'Žádný zdroj zatím nejmenuje zařízení s tímto tématem.',
    picture: (places) => `Malá mapa ${cs.of} se zařízeními: ${lists.format(places)}`,
    caption: (places) => (places.length > 0 ? `${lists.format(places)}.` : 'Zatím žádné zařízení.'),
    others: 'Další témata',
    ourTerms: 'Tyto pojmy jsou řádem této mapy, ne projektu. Zdroje uvádí profil každého zařízení.',
  },
  space: { heading: 'Okolí', noMore: 'Více o okolí není doloženo.' },
  offers: {
    heading: 'Doložené nabídky',
    note: 'Seznam sbírá, co zdroje za léta uvedly. Zda nabídka platí dnes, řekne zařízení.',
    unnumbered: 'Kde není číslo, není zaznamenáno, který zdroj nabídku uvádí.',
    none: 'Jednotlivé nabídky nejsou doloženy.',
  },
  phases: {
    heading: 'V modelovém projektu',
    documented: (count) =>
      `Doloženo: zdroje níže jmenují zařízení jako součást projektu ${count > 1 ? 'v těchto fázích' : 'v této fázi'}.`,
    inferred: 'Vyvozeno: žádný zdroj fáze přímo neuvádí; vyvozujeme je z toho, co zdroje jinak říkají.',
  },
  notes: 'Poznámky',
  sources: {
    heading: 'Zdroje',
    seen: (date) => `zobrazeno: ${formats.date(date)}`,
    carries: 'Dokládá:',
    status: 'dnešní stav',
    focus: (label) => `téma ${label}`,
    space: 'okolí',
    offer: (text) => `nabídku „${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  },
  correction: {
    heading: 'Něco nesouhlasí?',
    checked: 'Naposledy porovnáno se zdroji:',
    better: 'Kdo zařízení zná, ví často více než zdroje.',
    report: 'Nahlásit opravu',
    how: 'Jak se opravy dostanou na mapu (německy)',
    noAddress: 'E-mailová adresa pro opravy ještě není zadána.',
    subject: (name) => `Oprava: ${name}`,
    body: (name, slug) => `Zařízení: ${name} (${slug})\n\nCo nesouhlasí?\n\n\nKde je to správně (zdroj)?\n\n`,
  },
  nearest: {
    heading: 'Nejbližší další zařízení',
    note: 'Vzdálenosti jsou vzdušnou čarou a tak přesné, jako poloha obou zařízení.',
  },
};

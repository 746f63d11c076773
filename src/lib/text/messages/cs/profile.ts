import cs from '$region/words/cs.json';
import { withFullStop } from '../../format/full-stop.ts';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { centres, explained } from './centres.ts';
import { formats } from './formats.ts';

const lists = new Intl.ListFormat('cs');

export const profile: ProfileTexts = {
  trailStart: 'Mapa',
  trailFocus: 'Zaměření',
  description: (what, answer) =>
    `${what}, centrum pro rodiče a děti (Eltern-Kind-Zentrum) ${cs.fromAdjective} pilotního projektu. Funguje centrum ještě? ${answer} Kontakt, zaměření a zdroje.`,
  explained: explained,
  hard: '',
  kindIn: (kind, place, part) => (part === undefined ? `${kind}, ${place}` : `${kind}, ${place}, ${part}`),
  operator: 'Zřizovatel:',
  status: {
    heading: 'Funguje centrum ještě?',
    answers: {
      running: ['Ano, potvrzuje to zdroj.', 'Zařízení funguje jako centrum pro rodiče a děti.'],
      succeeded: ['Pokračovalo v jiné podobě.', 'Na dnešní stav se prosíme zeptejte v zařízení.'],
      unclear: ['Nevíme.', 'Nenašli jsme veřejný zdroj, který uvádí, zda centrum ještě funguje.'],
      ended: ['Ne.', 'Zařízení už není centrem pro rodiče a děti.'],
    },
    mayBeOpen: {
      kita: 'Samotná školka může být otevřená; zeptejte se prosím tam.',
      hort: 'Samotná družina může být otevřená; zeptejte se prosím tam.',
      kinderhaus: 'Jesle a školka mohou být otevřené; zeptejte se prosím tam.',
      other: 'Samotné zařízení může být otevřené; zeptejte se prosím tam.',
    },
    evidence: (asOf, checked) =>
      `${asOf ? `Nejnovější zdroj: ${formats.date(asOf)}` : 'Nejnovější zdroj nemá datum'}; naposledy ověřeno: ${formats.date(checked)}.`,
    askFirst: 'Nejdříve se prosíme zeptejte.',
    phone: 'Telefon:',
    website: 'Telefonní číslo neznáme. Zařízení má',
    websiteLink: 'webovou stránku (německy)',
    neither: (operator) =>
      `Neznáme telefon ani webovou stránku zařízení. Zeptejte se prosím zřizovatele (${operator}) nebo obce.`,
  },
  contact: {
    heading: 'Kontakt',
    noStreet: 'Ulici neznáme.',
    noPhone: 'Telefonní číslo neznáme.',
    email: 'E-mail',
    website: 'Webová stránka (německy)',
    profile: 'Podrobný profil (německy)',
    ways: 'Jak se tam dostat',
    foreign: 'Tyto odkazy vedou na jiné webové stránky. Údaje se tam dostanou, až když kliknete.',
    routeOsm: 'Cesta na OpenStreetMap',
    searchOsm: 'Hledat adresu na OpenStreetMap',
    app: 'Otevřít v mapové aplikaci',
    timetable: 'Jízdní řád na bahn.de (cíl zadejte prosím tam)',
  },
  place: {
    heading: 'Poloha',
    picture: (town) => `Malá mapa: ${town} a okolí s polohou zařízení`,
    districtCity: 'město mimo okresy',
    precision: (label) => `Přesnost: ${label}.`,
    exact: 'Poloha je známa s přesností na budovu.',
    street: 'Ulice je známa, číslo domu ne; bod je v této ulici.',
    circle: (radius) => `Zařízení je uvnitř čárkovaného kruhu, nejvýše ${radius} od bodu.`,
    addressCounts: 'Pro cestu prosíme použijte adresu, ne bod.',
    inferred: 'Je to vyvozeno z náznaků, ne přečteno ve zdroji.',
    origin: 'Odkud je bod na mapě:',
  },
  stops: {
    heading: 'Zastávky v okolí',
    kinds: { bus: 'Autobus', tram: 'Tramvaj', rail: 'Vlak', stepFree: 'Nádraží s přístupem bez schodů' },
    note: 'Vzdálenosti vzdušnou čarou; cesta je delší.',
  },
  facts: 'Dobré vědět',
  focus: {
    heading: 'Zaměření',
    none: 'Naše zdroje žádné zaměření neuvádějí.',
    sites: centres,
    title: (label) => `Zaměření: ${label}`,
    description: (definition, places) =>
      withFullStop(
        `${definition} Zařízení ${cs.within} s tímto zaměřením: ${lists.format(places) || 'zatím žádné'}`,
      ),
    count: (count, documented) => `Známe u ${count} z ${centres(documented)}`,
    onMap: 'Tato zařízení na velké mapě',
    nobody: 'Žádný zdroj zatím neuvádí zařízení s tímto zaměřením.',
    picture: (places) => `Malá mapa ${cs.of} se zařízeními: ${lists.format(places)}`,
    caption: (places) => (places.length > 0 ? withFullStop(lists.format(places)) : 'Zatím žádné zařízení.'),
    others: 'Další zaměření',
    ourTerms: 'Tyto pojmy zvolila tato mapa, ne pilotní projekt. Zdroje uvádí profil každého zařízení.',
  },
  space: { heading: 'Okolí', noMore: 'Více o okolí nevíme.' },
  offers: {
    heading: 'Aktivity a pomoc podle zdrojů',
    note: 'Seznam zahrnuje několik let. Zeptejte se prosím, co je dnes.',
    unnumbered: 'Bez čísla: přesný zdroj není zaznamenán.',
    none: 'Zdroje žádné aktivity neuvádějí.',
  },
  phases: {
    heading: 'V pilotním projektu',
    documented: (count) =>
      `Je zdroj: zdroje níže uvádějí zařízení jako součást projektu ${count > 1 ? 'v těchto fázích' : 'v této fázi'}.`,
    inferred: 'Vyvozeno: žádný zdroj fáze přímo neuvádí; vyvozujeme je z jiných údajů.',
  },
  notes: 'Poznámky',
  sources: {
    heading: 'Zdroje',
    seen: (date) => `navštíveno: ${formats.date(date)}`,
    carries: 'Tento zdroj potvrzuje:',
    status: 'dnešní stav',
    focus: (label) => `zaměření „${label}“`,
    space: 'okolí',
    offer: (text) => `aktivitu „${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  },
  correction: {
    heading: 'Něco nesouhlasí?',
    checked: 'Naposledy porovnáno se zdroji:',
    better: 'Znáte toto zařízení? Napište nám prosím, co nesouhlasí.',
    report: 'Nahlásit opravu',
    how: 'Jak se opravy dostanou na mapu (německy)',
    subject: (name) => `Oprava: ${name}`,
    body: (name, slug) => `Zařízení: ${name} (${slug})\n\nCo nesouhlasí?\n\n\nKde je to správně (zdroj)?\n\n`,
  },
  nearest: {
    heading: 'Nejbližší další zařízení',
    note: 'Vzdálenosti jsou vzdušnou čarou. U „asi“ a „nejvýše“ přesná poloha není známa.',
  },
};

import uk from '$region/words/uk.json';
import { pluralIn } from '../../format/plural.ts';
import type { ShellTexts } from '../de/shell.ts';
import type { GazetteerTexts } from '../de/gazetteer.ts';
import type { LiveMapTexts } from '../de/live-map.ts';

const plural = pluralIn('uk');

export const shell: ShellTexts = {
  skip: 'Перейти до змісту',
  menu: 'Меню',
  mainMenu: 'Головне меню',
  pages: [],
  languages: 'Мова',
  footer: 'Низ сторінки',
  morePages: [
    ['/gemeinden/', 'Громади'],
    ['/ueber/', 'Про цю карту'],
    ['/mitmachen/', 'Долучитися'],
    ['/barrierefreiheit/', 'Доступність'],
    ['/datenschutz/', 'Захист даних'],
    ['/impressum/', 'Про видавця (Impressum)'],
  ],
  inGerman: 'Ці сторінки німецькою мовою:',
  borders: 'Межі:',
  figures: 'Звідки взято дані (німецькою):',
  data: 'дані та джерела',
  breadcrumb: 'Де ви зараз',
  source: (number) => `Джерело ${number}`,
  loadFault: {
    text: 'Не вдалося завантажити частину сторінки. Можливо, є нова версія.',
    again: 'Завантажити знову',
    without: 'Продовжити без цієї частини',
  },
  unreviewed: 'Машинний переклад, людина його ще не перевірила.',
  about: 'Назви, заняття та джерела подано німецькою.',
  report: 'Повідомити про помилку (німецькою)',
};

const WHAT_THEY_LEARN = 'туди буде передано вашу IP-адресу і те, яку частину карти ви дивитеся.';

export const liveMap: LiveMapTexts = {
  title: `Карта ${uk.of}. Стрілки пересувають її, плюс і мінус змінюють масштаб, Enter відкриває громаду посередині, знак питання пояснює всі клавіші. Усі заклади є також у списку.`,
  scrollWindows: 'Щоб змінити масштаб, тримайте Ctrl і прокручуйте',
  scrollMac: 'Щоб змінити масштаб, тримайте ⌘ і прокручуйте',
  twoFingers: 'Пересувайте карту двома пальцями',
  metre: 'м',
  kilometre: 'км',
  move: 'Пересунути карту',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  north: 'Пересунути карту на північ',
  west: 'Пересунути карту на захід',
  east: 'Пересунути карту на схід',
  south: 'Пересунути карту на південь',
  home: `Показати ${uk.whole}`,
  streets: {
    toggle: 'Карта вулиць',
    loading: 'Карта вулиць завантажується.',
    on: 'Карту вулиць увімкнено.',
    off: 'Карту вулиць вимкнено.',
    failed: 'Карта вулиць зараз недоступна. Проста карта залишається.',
    question: 'Увімкнути карту вулиць',
    federal: `Карта вулиць надходить від Федерального відомства картографії та геодезії Німеччини (BKG): ${WHAT_THEY_LEARN}`,
    from: (host) => `Карта вулиць надходить від ${host}: ${WHAT_THEY_LEARN}`,
    remember: 'запам’ятати на цьому пристрої',
    load: 'Завантажити карту вулиць',
    decline: 'Не завантажувати',
  },
  nowhere: {
    north: 'на півночі',
    east: 'на сході',
    south: 'на півдні',
    west: 'на заході',
    go: 'Перейти туди',
    nearest: (name, distance, direction) =>
      `Тут закладів немає. Найближчий – ${direction}, відстань ${distance}: ${name}`,
  },
  keys: {
    title: 'Клавіші на карті',
    tab: 'від закладу до закладу, з півночі на південь',
    enter: 'відкрити заклад або громаду посередині карти',
    arrows: 'пересунути карту',
    zoom: 'збільшити чи зменшити',
    escape: 'закрити відкритий заклад',
    help: 'ця довідка',
  },
};

const municipalities = (count: number): string =>
  `${count} ${plural(count, { one: 'громада', few: 'громади', many: 'громад', other: 'громади' })}`;

export const gazetteer: GazetteerTexts = {
  districtCity: 'місто поза районами',
  municipalities,
  middleOf: (name) => `середина: ${name}`,
  middleOfDistrict: 'середина району (Landkreis)',
  middleOfSeveral: (first, others) => `середина: ${first} і ще ${municipalities(others)}`,
  two: (first, second) => `${first} і ${second}`,
  more: (first, second, others) => `${first}, ${second} та ще ${others}`,
  within: (where) => where,
  today: (where) => `тепер ${where}`,
  byStop: (where) => `${where} (приблизно, за зупинкою)`,
  stopOf: (name, within) => `приблизно ${name}, ${within}, за зупинкою`,
  site: (where) => `заклад: ${where}`,
  rough: (precision) => `точне місце невідоме (${precision})`,
};

import { wholeNumbersIn } from '../../format/numbers.ts';
import uk from '$region/words/uk.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';
import type { Messages } from '../de/start.ts';
import { centres, explained, ofCentres } from './centres.ts';

const plural = pluralIn('uk');
const n = wholeNumbersIn('uk');

export const start: Messages = {
  start: {
    title: `Центри для батьків і дітей ${uk.within}`,
    description: `Карта закладів пілотного проєкту ${uk.ofState} з центрами для батьків і дітей (Eltern-Kind-Zentren): найближчий заклад, заняття й допомога, телефон і те, що відомо про сьогоднішній стан, із джерелами.`,
    lead: explained,
    documented: (known, total) => `Відомо про ${n(known)} із ${ofCentres(total)} проєкту`,
    missing: (count) => `Про ${n(count)} ще нічого не відомо. Допоможіть, будь ласка (сторінка німецькою)`,
  },
  filter: {
    heading: 'Вибір',
    focus: 'Напрями роботи',
    socialSpace: 'Район навколо закладу',
    kind: 'Вид закладу',
    operatorType: 'Хто керує закладом',
    phase: 'Етап проєкту',
    status: 'Чи центр ще працює?',
    size: 'Мешканців у громаді',
    toggle: 'Фільтри',
    toggleActive: (count) => `Фільтри (${count})`,
    more: 'Більше фільтрів',
    moreActive: (count) => `Більше фільтрів (вибрано: ${count})`,
    clear: 'Скинути всі фільтри',
    remove: (label) => `${label}, прибрати фільтр`,
    active: 'Вибрані фільтри',
    countHint: centres,
    unknown: (count) => `Закладів, про які ми цього не знаємо: ${n(count)}.`,
    text: 'Пошук за словом',
    textHint: 'німецькі слова, наприклад Krabbelgruppe',
    withoutScript: 'Перегляд за напрямами роботи:',
    inViewport: 'Лише заклади на видимій частині карти',
  },
  list: {
    heading: 'Заклади',
    count: (shown, total, filtered) => {
      if (filtered) return `${n(shown)} із ${n(total)}`;
      return total === 1 ? '1' : `Усі ${n(total)}`;
    },
    sites: (total, filtered) =>
      filtered
        ? plural(total, { one: 'закладу', few: 'закладів', many: 'закладів', other: 'закладу' })
        : plural(total, {
            one: 'відомий заклад',
            few: 'відомі заклади',
            many: 'відомих закладів',
            other: 'відомого закладу',
          }),
    loading: 'Заклади завантажуються …',
    failed: 'Не вдалося завантажити заклади.',
    nearest: 'спочатку найближчі',
    closest: 'Найближчий заклад:',
    emptyTitle: 'Жоден заклад не відповідає вибору',
    emptyHint: 'Виберіть, будь ласка, менше фільтрів:',
    emptyWithout: (label, count) => `Без «${label}»: ${centres(count)}`,
    noneInRadius: (km, place) =>
      `${place}: у межах ${km}\u00a0км ми не знаємо жодного закладу. Три найближчі:`,
    more: (count) => `Показати більше (${n(count)})`,
    showMap: 'Карта',
    showList: 'Список',
    viewLabel: 'Вигляд',
    toList: 'Перейти до списку',
    toMap: 'Перейти до карти',
  },
  panel: {
    close: 'Закрити',
    height: { small: 'Згорнути', half: 'Показати половину', full: 'Показати все' },
    focus: 'Напрями роботи',
    noFocus: 'Наші джерела не називають напряму роботи.',
    statusAsOf: (date) => `Станом на: ${date}`,
    statusUndated: 'Джерело не називає дати',
    callFirst:
      'Ми не знайшли відкритого джерела про те, чи центр працює сьогодні. Будь ласка, спершу зателефонуйте.',
    locationExact: 'Місце відоме точно.',
    locationRough: (precision, metres) => `Точне місце невідоме: ${precision}, з точністю до ${metres}.`,
    standIn: 'Точка показує місце поруч, а не сам заклад:',
    profile: 'До сторінки закладу з усіма джерелами',
    call: 'Зателефонувати',
    checked: (date) => `Востаннє перевірено: ${date}`,
    distance: (text, place) => `Від точки «${place}»: ${text}`,
    asTheCrowFlies: (distance, exact) => (exact ? `${distance} по прямій` : `на відстані ${distance}`),
  },
  place: {
    label: 'Населений пункт або поштовий індекс',
    placeholder: `наприклад, ${EXAMPLE_POSTCODE} або ${EXAMPLE_PLACE}`,
    suggestions: 'Варіанти',
    clear: 'Очистити поле',
    loading: 'Місця завантажуються …',
    failed: 'Не вдалося завантажити місця.',
    retry: 'Спробувати ще раз',
    none: (typed) =>
      `«${typed}» немає в нашому списку. Напишіть, будь ласка, назву громади німецькою або поштовий індекс.`,
    nonePostcode: (typed) =>
      `Індексу ${typed} немає в нашому списку. Напишіть, будь ласка, назву населеного пункту.`,
    guess: (typed) => `«${typed}» немає в нашому списку. Можливо, ви маєте на увазі:`,
    found: (count, first) =>
      count === 1
        ? `1 варіант: ${first}`
        : `${n(count)} ${plural(count, { one: 'варіант', few: 'варіанти', many: 'варіантів', other: 'варіанта' })}, перший: ${first}`,
    formerly: (name) => `раніше ${name}`,
    alsoCalled: (name) => `також ${name}`,
    measuredFrom: (point) => `Відстані по прямій від: ${point}`,
    measuredFromMiddle: (point) =>
      `Відстані по прямій від: ${point}. Точніше місце поштового індексу невідоме`,
    municipalityPage: 'схожі громади, цифри, документ для ради (німецькою)',
    withoutScript: 'Без JavaScript: знайти найближчий заклад за громадою:',
    allMunicipalities: 'Усі громади (німецькою)',
  },
  here: {
    button: 'Поруч зі мною',
    name: 'Моє місцезнаходження',
    asking: 'Визначаємо ваше місцезнаходження. Можливо, браузер попросить дозволу.',
    privacy: 'Ваше місцезнаходження залишається на цьому пристрої.',
    accuracy: (metres) => `з точністю до ${metres}`,
    within: (municipality, accuracy) => `${municipality}, ${accuracy}`,
    denied:
      'Браузер не повідомляє ваше місцезнаходження. Будь ласка, введіть населений пункт або поштовий індекс.',
    late: 'Не вдалося вчасно визначити ваше місцезнаходження. Будь ласка, введіть населений пункт або поштовий індекс.',
    unknown:
      'Пристрій не зміг визначити місцезнаходження. Будь ласка, введіть населений пункт або поштовий індекс.',
    vague: (metres) =>
      `Ваше місцезнаходження відоме лише з точністю до ${metres}. Населений пункт або поштовий індекс точніші.`,
    outside: `Ваше місцезнаходження – ${uk.beyond}. Будь ласка, введіть населений пункт ${uk.within}.`,
  },
  map: {
    sites: 'Заклади на карті',
    legend: 'Умовні позначення',
    exact: 'суцільний край: місце точне',
    rough: 'пунктирний край: точне місце невідоме',
    area: 'коло, у межах якого розташований заклад',
    stateBorder: `межа ${uk.ofState}`,
    districtBorder: 'межа району (Landkreis)',
    municipalBorder: 'межа громади',
    roughPin: ', точне місце невідоме',
    openMunicipality: (name) => `${name}. Клавіша Enter відкриває сторінку громади німецькою.`,
    coordinate: (lat, lon) => `${lat}° північної широти, ${lon}° східної довготи`,
    clusterNearer: (count, place) => `${centres(count)}, ${place}: наблизити`,
    clusterOnly: (count, place) => `${centres(count)}, ${place}: показати лише їх`,
  },
  radius: {
    label: 'Радіус',
    any: 'будь-який',
    km: (km) => `${km}\u00a0км`,
  },
};

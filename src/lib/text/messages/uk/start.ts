import uk from '$region/words/uk.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';
import type { Messages } from '../de/start.ts';

const format = new Intl.NumberFormat('uk');
const plural = pluralIn('uk');
const n = (value: number): string => format.format(value);
const sites = (count: number): string =>
  `${n(count)} ${plural(count, { one: 'заклад', few: 'заклади', many: 'закладів', other: 'закладу' })}`;

export const start: Messages = {
  start: {
    title: `Центри для батьків і дітей ${uk.within}`,
    description: `Карта центрів для батьків і дітей (Eltern-Kind-Zentren) пілотного проєкту ${uk.ofState}: знайти найближчий центр, побачити, що він пропонує і чи працює сьогодні, із джерелом до кожного факту.`,
    lead: 'Центр для батьків і дітей (німецькою: Eltern-Kind-Zentrum, скорочено EKiZ) – це дитячий садок або група подовженого дня, відкриті для всіх родин поблизу: для зустрічей, курсів і порад. Тут видно, де вони є, що пропонують і що про них відомо сьогодні.',
    documented: (known, total) => `Підтверджено ${known} із ${total} закладів проєкту`,
    missing: (count) => `Ще бракує: ${count}. Допоможіть нам (сторінка німецькою)`,
  },
  filter: {
    heading: 'Вибір',
    focus: 'Основні теми',
    socialSpace: 'Довкілля закладу',
    kind: 'Вид закладу',
    operatorType: 'Хто веде заклад',
    phase: 'Етап проєкту',
    status: 'Сьогодні',
    size: 'Мешканців у громаді',
    toggle: 'Фільтри',
    toggleActive: (count) => `Фільтри (${count})`,
    more: 'Більше фільтрів',
    moreActive: (count) => `Більше фільтрів (вибрано: ${count})`,
    clear: 'Скинути всі фільтри',
    remove: (label) => `${label}, прибрати фільтр`,
    active: 'Вибрані фільтри',
    countHint: sites,
    unknown: (count) => `Закладів, про які ми цього не знаємо: ${n(count)}.`,
    text: 'Пошук у тексті',
    textHint: 'німецькі слова, наприклад Krabbelgruppe',
    withoutScript: 'Без JavaScript заклади можна знайти за основними темами:',
    inViewport: 'Лише заклади на видимій частині карти',
  },
  list: {
    heading: 'Заклади',
    count: (shown, total) => `${n(shown)} із ${n(total)}`,
    sites: (total) => plural(total, { one: 'закладу', few: 'закладів', many: 'закладів', other: 'закладу' }),
    nearest: 'спочатку найближчі',
    emptyTitle: 'Жоден заклад не відповідає вибору',
    emptyHint: 'Підтверджено не всі заклади. З меншою кількістю фільтрів щось знайдеться:',
    emptyWithout: (label, count) => `Без «${label}»: ${sites(count)}`,
    noneInRadius: (km, place) =>
      `У межах ${km} км від місця «${place}» немає підтвердженого закладу. Ось три найближчі:`,
    more: (count) => `Показати ще ${count}`,
    showMap: 'Карта',
    showList: 'Список',
    viewLabel: 'Вигляд',
  },
  panel: {
    close: 'Закрити',
    focus: 'Основні теми',
    noFocus: 'Джерела не називають основної теми.',
    statusAsOf: (date) => `Станом на: ${date}`,
    statusUndated: 'Дата джерела невідома',
    callFirst: 'Ніхто публічно не підтвердив, що діє сьогодні. Найкраще спершу зателефонувати.',
    locationExact: 'Місце відоме точно.',
    locationRough: (precision, metres) => `Місце приблизне: ${precision}, з точністю до ${metres}.`,
    standIn: 'Точка показує місце поруч, а не сам заклад:',
    profile: 'До сторінки закладу з усіма джерелами',
    call: 'Зателефонувати',
    checked: (date) => `Востаннє перевірено: ${date}`,
    distance: (text, place) => `Від місця «${place}»: ${text}`,
    asTheCrowFlies: (distance, exact) => `${distance} по прямій${exact ? '' : ', місце приблизне'}`,
  },
  place: {
    label: 'Місце або поштовий індекс',
    placeholder: `наприклад, ${EXAMPLE_POSTCODE} або ${EXAMPLE_PLACE}`,
    suggestions: 'Пропозиції',
    clear: 'Очистити місце',
    loading: 'Місця завантажуються …',
    failed: 'Не вдалося завантажити місця.',
    retry: 'Спробувати ще раз',
    none: (typed) =>
      `${uk.Within} не знайдено місця «${typed}». Пишіть назви німецькою; часто допомагає поштовий індекс.`,
    nonePostcode: (typed) => `Поштовий індекс ${typed} не належить до ${uk.of}.`,
    found: (count, first) =>
      plural(count, {
        one: `${n(count)} пропозиція, перша: ${first}`,
        few: `${n(count)} пропозиції, перша: ${first}`,
        many: `${n(count)} пропозицій, перша: ${first}`,
        other: `${n(count)} пропозиції, перша: ${first}`,
      }),
    formerly: (name) => `раніше ${name}`,
    alsoCalled: (name) => `також ${name}`,
    measuredFrom: (point) => `Відстань від: ${point}`,
    measuredFromMiddle: (point) => `Відстань від: ${point}; точніше місце поштового індексу невідоме`,
    withoutScript: 'Без JavaScript до найближчого центру веде список громад:',
    allMunicipalities: 'Усі громади (німецькою)',
  },
  here: {
    button: 'Поруч зі мною',
    name: 'Моє місце',
    asking: 'Шукаємо ваше місце. Можливо, браузер запитає дозвіл.',
    privacy: 'Ваше місце залишається на цьому пристрої.',
    accuracy: (metres) => `з точністю до ${metres}`,
    within: (municipality, accuracy) => `${municipality}, ${accuracy}`,
    denied: 'Браузер не повідомляє ваше місце. Можна ввести населений пункт або поштовий індекс.',
    late: 'Не вдалося вчасно визначити ваше місце. Швидше – ввести населений пункт або поштовий індекс.',
    unknown: 'Пристрій не знає свого місця. Введіть населений пункт або поштовий індекс.',
    vague: (metres) =>
      `Ваше місце відоме лише з точністю до ${metres}. Населений пункт або поштовий індекс точніші.`,
    outside: `Ваше місце ${uk.beyond}. Карта знає лише місця ${uk.withinAfterVowel}.`,
  },
  map: {
    sites: 'Заклади на карті',
    legend: 'Що означають знаки',
    exact: 'суцільний край: місце точне',
    rough: 'пунктирний край: місце приблизне',
    area: 'коло, у межах якого розташований заклад',
    stateBorder: `межа ${uk.ofState}`,
    districtBorder: 'межа району (Kreis)',
    municipalBorder: 'межа громади',
    roughPin: ', місце приблизне',
    openMunicipality: (name) => `${name}. Клавіша Enter відкриває сторінку громади німецькою.`,
    coordinate: (lat, lon) => `${lat}° північної широти, ${lon}° східної довготи`,
    clusterNearer: (count, place) => `${sites(count)}, ${place}: наблизити`,
    clusterOnly: (count, place) => `${sites(count)}, ${place}: показати лише їх`,
  },
  radius: {
    label: 'Радіус',
    any: 'будь-який',
    km: (km) => `${km} км`,
  },
};

import ar from '$region/words/ar.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';
import type { Messages } from '../de/start.ts';
import { name, TAG } from './formats.ts';

const format = new Intl.NumberFormat(TAG);
const plural = pluralIn('ar');
const n = (value: number): string => format.format(value);
const sites = (count: number): string =>
  plural(count, {
    zero: 'لا مراكز',
    one: 'مركز واحد',
    two: 'مركزان',
    few: `${n(count)} مراكز`,
    many: `${n(count)} مركزًا`,
    other: `${n(count)} مركز`,
  });

export const start: Messages = {
  start: {
    title: `مراكز الأهل والطفل في ${ar.name}`,
    description: `خريطة مراكز الأهل والطفل (Eltern-Kind-Zentren) من المشروع النموذجي لولاية ${ar.name}: أقرب مركز وما يقدّمه وهل يعمل اليوم، مع مصدر لكل معلومة.`,
    lead: 'مركز الأهل والطفل (بالألمانية: Eltern-Kind-Zentrum، واختصارًا EKiZ) هو روضة أطفال أو مكان رعاية بعد المدرسة مفتوح لكل العائلات القريبة منه: للقاء والتعلّم والاستشارة. هنا ترون أين توجد هذه المراكز وماذا تقدّم وما المعروف عنها اليوم.',
    documented: (known, total) => `${n(known)} من ${n(total)} من مراكز المشروع موثّقة`,
    missing: (count) => `ما زال ${n(count)} منها ناقصًا. ساعدونا (صفحة بالألمانية)`,
  },
  filter: {
    heading: 'الاختيار',
    focus: 'المواضيع الرئيسية',
    socialSpace: 'محيط المركز',
    kind: 'نوع المكان',
    operatorType: 'الجهة المشغّلة',
    phase: 'مرحلة المشروع',
    status: 'الوضع اليوم',
    size: 'عدد سكان البلدية',
    toggle: 'تصفية',
    toggleActive: (count) => `تصفية (${n(count)})`,
    more: 'خيارات أخرى',
    moreActive: (count) => `خيارات أخرى (المختار: ${n(count)})`,
    clear: 'إلغاء كل الخيارات',
    remove: (label) => `${name(label)}، إلغاء هذا الخيار`,
    active: 'الخيارات المحددة',
    countHint: sites,
    unknown: (count) => `عدد المراكز التي لا نعرف عنها ذلك: ${n(count)}.`,
    text: 'بحث في النص',
    textHint: 'كلمات ألمانية، مثل Krabbelgruppe',
    withoutScript: 'من دون JavaScript يمكن التصفح حسب الموضوع:',
    inViewport: 'فقط المراكز في هذا الجزء من الخريطة',
  },
  list: {
    heading: 'المراكز',
    count: (shown, total) => `${n(shown)} من ${n(total)}`,
    sites: (total) =>
      plural(total, { zero: 'مركز', one: 'مركز', two: 'مركزين', few: 'مراكز', many: 'مركزًا', other: 'مركز' }),
    nearest: 'الأقرب أولًا',
    emptyTitle: 'لا يوجد مركز يناسب هذا الاختيار',
    emptyHint: 'ليست كل المراكز موثّقة. مع خيارات أقل تظهر نتائج:',
    emptyWithout: (label, count) => `من دون «${name(label)}»: ${sites(count)}`,
    noneInRadius: (km, place) =>
      `لا يوجد مركز موثّق ضمن ${n(km)} كم حول ${name(place)}. هذه أقرب ثلاثة مراكز:`,
    more: (count) => `عرض ${count} أخرى`,
    showMap: 'خريطة',
    showList: 'قائمة',
    viewLabel: 'طريقة العرض',
  },
  panel: {
    close: 'إغلاق',
    focus: 'المواضيع الرئيسية',
    noFocus: 'لا تذكر المصادر موضوعًا رئيسيًا.',
    statusAsOf: (date) => `تاريخ المعلومة: ${date}`,
    statusUndated: 'تاريخ المصدر غير معروف',
    callFirst: 'لم يؤكد أحد علنًا ما هو صحيح اليوم. من الأفضل الاتصال أولًا.',
    locationExact: 'الموقع معروف بدقة.',
    locationRough: (precision, metres) => `الموقع تقريبي: ${precision}، بدقة نحو ${metres}.`,
    standIn: 'تشير النقطة إلى مكان قريب، لا إلى المؤسسة نفسها:',
    profile: 'إلى صفحة المركز مع كل المصادر',
    call: 'اتصال',
    checked: (date) => `آخر مراجعة: ${date}`,
    distance: (text, place) => `من ${name(place)}: ${text}`,
    asTheCrowFlies: (distance, exact) => `${distance} بخط مستقيم${exact ? '' : '، الموقع تقريبي'}`,
  },
  place: {
    label: 'المكان أو الرمز البريدي',
    placeholder: `مثل ${EXAMPLE_POSTCODE} أو ${EXAMPLE_PLACE}`,
    suggestions: 'اقتراحات',
    clear: 'مسح المكان',
    loading: 'يجري تحميل الأماكن …',
    failed: 'تعذّر تحميل الأماكن.',
    retry: 'محاولة أخرى',
    none: (typed) =>
      `لم يُعثر على مكان في ${ar.name} باسم «${name(typed)}». اكتبوا الاسم بالألمانية؛ وغالبًا ما يفيد الرمز البريدي.`,
    nonePostcode: (typed) => `الرمز البريدي ${name(typed)} ليس في ${ar.name}.`,
    found: (count, first) =>
      plural(count, {
        zero: 'لا اقتراحات',
        one: `اقتراح واحد: ${name(first)}`,
        two: `اقتراحان، الأول: ${name(first)}`,
        few: `${n(count)} اقتراحات، الأول: ${name(first)}`,
        many: `${n(count)} اقتراحًا، الأول: ${name(first)}`,
        other: `${n(count)} اقتراح، الأول: ${name(first)}`,
      }),
    formerly: (former) => `سابقًا ${name(former)}`,
    alsoCalled: (other) => `أيضًا ${name(other)}`,
    measuredFrom: (point) => `المسافات من: ${name(point)}`,
    measuredFromMiddle: (point) => `المسافات من: ${name(point)}؛ موقع الرمز البريدي غير معروف بدقة أكبر`,
    withoutScript: 'من دون JavaScript تقود قائمة البلديات إلى أقرب مركز:',
    allMunicipalities: 'كل البلديات (بالألمانية)',
  },
  here: {
    button: 'بالقرب مني',
    name: 'موقعي',
    asking: 'يجري البحث عن موقعكم. قد يطلب المتصفح الإذن.',
    privacy: 'يبقى موقعكم على هذا الجهاز.',
    accuracy: (metres) => `بدقة نحو ${metres}`,
    within: (municipality, accuracy) => `في ${name(municipality)}، ${accuracy}`,
    denied: 'لا يسمح المتصفح بمعرفة الموقع. يمكن أيضًا كتابة مكان أو رمز بريدي.',
    late: 'لم يُعرف الموقع في الوقت المناسب. كتابة مكان أو رمز بريدي أسرع.',
    unknown: 'لا يعرف الجهاز موقعه. يمكن كتابة مكان أو رمز بريدي.',
    vague: (metres) => `الموقع معروف بدقة نحو ${metres} فقط. المكان أو الرمز البريدي أدق.`,
    outside: `الموقع خارج ${ar.name}. الخريطة تعرف أماكن في ${ar.name} فقط.`,
  },
  map: {
    sites: 'المراكز على الخريطة',
    legend: 'معنى العلامات',
    exact: 'حافة متصلة: الموقع دقيق',
    rough: 'حافة متقطعة: الموقع تقريبي',
    area: 'دائرة يقع المركز داخلها',
    stateBorder: `حدود ولاية ${ar.name}`,
    districtBorder: 'حدود المنطقة (Kreis)',
    municipalBorder: 'حدود البلدية',
    roughPin: '، الموقع تقريبي',
    openMunicipality: (place) => `${name(place)}. مفتاح Enter يفتح صفحة البلدية بالألمانية.`,
    coordinate: (lat, lon) => `${lat}° شمالًا و${lon}° شرقًا`,
    clusterNearer: (count, place) => `${sites(count)} عند ${place}: تقريب الخريطة`,
    clusterOnly: (count, place) => `${sites(count)} عند ${place}: عرضها وحدها`,
  },
  radius: {
    label: 'المسافة',
    any: 'أيًا كانت',
    km: (km) => `${n(km)} كم`,
  },
};

import ar from '$region/words/ar.json';
import { pluralIn } from '../../format/plural.ts';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { formats, name } from './formats.ts';

const plural = pluralIn('ar');
const lists = new Intl.ListFormat('ar');
const listed = (places: readonly string[]): string => lists.format(places.map(name));

export const profile: ProfileTexts = {
  trailStart: 'الخريطة',
  trailFocus: 'المواضيع الرئيسية',
  description: (what, answer) =>
    `${what}، مركز للأهل والطفل (Eltern-Kind-Zentrum) من المشروع النموذجي في ${ar.name}. هل ما زال يعمل؟ ${answer} التواصل والمواضيع والمصادر.`,
  explained:
    'مركز الأهل والطفل (بالألمانية: Eltern-Kind-Zentrum) هو روضة أطفال أو مكان رعاية بعد المدرسة مفتوح لكل العائلات القريبة منه، فيه لقاءات ودورات واستشارة.',
  kindIn: (kind, place, part) => `${kind} في ${name(part === undefined ? place : `${place}, ${part}`)}`,
  operator: 'الجهة المشغّلة:',
  status: {
    heading: 'هل ما زال المركز يعمل؟',
    answers: {
      running: ['نعم، هذا مؤكَّد.', 'المكان يعمل كمركز للأهل والطفل.'],
      succeeded: [
        'استمرّ العمل بشكل آخر.',
        'المؤكَّد هو عرض جاء بعد مركز الأهل والطفل. ما بقي منه اليوم يعرفه المكان نفسه.',
      ],
      unclear: ['هذا غير معروف.', 'لم يؤكد أحد علنًا ما هو صحيح اليوم.'],
      ended: [
        'لا، انتهى المشروع.',
        'لم يعد المكان يعمل كمركز للأهل والطفل. ما يقدّمه للعائلات غير ذلك يعرفه المكان نفسه.',
      ],
    },
    evidence: (asOf, checked) =>
      `${asOf ? `تاريخ أحدث مصدر: ${formats.date(asOf)}` : 'أحدث مصدر لا تاريخ له'}؛ آخر مراجعة: ${formats.date(checked)}.`,
    askFirst: 'يرجى السؤال قبل الذهاب.',
    phone: 'هاتف المكان:',
    website: 'لا نعرف رقم هاتف؛ وللمكان',
    websiteLink: 'موقع إنترنت خاص به',
    neither: (operator) =>
      `لا نعرف هاتفًا ولا موقع إنترنت للمكان؛ يمكن سؤال الجهة المشغّلة (${name(operator)}) أو البلدية.`,
  },
  contact: {
    heading: 'التواصل',
    noStreet: 'الشارع ورقم المبنى غير موثّقين.',
    noPhone: 'رقم الهاتف غير موثّق.',
    email: 'البريد الإلكتروني',
    website: 'موقع المكان على الإنترنت',
    profile: 'وصف مفصّل',
    ways: 'الوصول إلى المكان',
    foreign: 'هذه الروابط تقود إلى مواقع أخرى؛ لا يُحمَّل منها شيء قبل النقر.',
    routeOsm: 'الطريق على OpenStreetMap',
    searchOsm: 'البحث عن العنوان على OpenStreetMap',
    app: 'فتح في تطبيق الخرائط',
    timetable: 'مواعيد القطارات والحافلات على bahn.de (اكتبوا الوجهة هناك)',
  },
  place: {
    heading: 'الموقع',
    picture: (town) => `خريطة صغيرة: ${name(town)} وما حولها مع موقع المكان`,
    districtCity: 'مدينة قائمة بذاتها',
    precision: (label) => `الدقة: ${label}.`,
    exact: 'الموقع دقيق حتى المبنى.',
    street: 'الشارع معروف ورقم المبنى غير معروف؛ النقطة تقع في هذا الشارع.',
    circle: (radius) => `يقع المكان داخل الدائرة المتقطعة، على بعد ${radius} من النقطة على الأكثر.`,
    addressCounts: 'للوصول اعتمدوا على العنوان لا على النقطة.',
    inferred: 'استنتجنا ذلك من دلائل، ولم نقرأه في مصدر.',
    origin: 'مصدر الإحداثيات:',
  },
  facts: 'معلومات مفيدة',
  focus: {
    heading: 'المواضيع الرئيسية',
    none: 'لا شيء موثّق عن المواضيع الرئيسية.',
    sites: (count) =>
      plural(count, {
        zero: 'لا مراكز',
        one: 'مركز واحد',
        two: 'مركزان',
        few: `${count} مراكز`,
        many: `${count} مركزًا`,
        other: `${count} مركز`,
      }),
    title: (label) => `الموضوع الرئيسي: ${label}`,
    description: (definition, places) =>
      `${definition} مراكز الأهل والطفل (Eltern-Kind-Zentren) في ${ar.name} التي تعمل على هذا الموضوع: ${listed(places) || 'لا شيء حتى الآن'}.`,
    count: (count, documented) => `موثّق لدى ${count} من ${documented} من المراكز`,
    onMap: 'هذه المراكز على الخريطة الكبيرة',
    nobody: 'لا يذكر أي مصدر بعد مكانًا يعمل على هذا الموضوع.',
    picture: (places) => `خريطة صغيرة ${ar.of} مع المراكز: ${listed(places)}`,
    caption: (places) => (places.length > 0 ? `في ${listed(places)}.` : 'لا مراكز بعد.'),
    others: 'مواضيع أخرى',
    ourTerms: 'هذه التسميات من ترتيب هذه الخريطة وليست من المشروع النموذجي. صفحة كل مركز تذكر المصادر.',
  },
  space: { heading: 'محيط المركز', noMore: 'لا شيء أكثر موثّق عن المحيط.' },
  offers: {
    heading: 'عروض موثّقة',
    note: 'تجمع هذه القائمة ما ذكرته المصادر على مر السنين. اسألوا المكان عمّا هو قائم اليوم.',
    unnumbered: 'حيث لا يوجد رقم، لم يُسجَّل أي مصدر يذكر العرض.',
    none: 'لا عروض محددة موثّقة.',
  },
  phases: {
    heading: 'في المشروع النموذجي',
    documented: (count) =>
      `موثّق: المصادر أدناه تذكر المكان جزءًا من المشروع النموذجي في ${count > 1 ? 'هذه المراحل' : 'هذه المرحلة'}.`,
    inferred: 'مستنتَج: لا يذكر أي مصدر مراحل هذا المكان صراحةً؛ نستنتجها من بقية ما تقوله المصادر.',
  },
  notes: 'ملاحظات',
  sources: {
    heading: 'المصادر',
    seen: (date) => `اطُّلع عليه: ${formats.date(date)}`,
    carries: 'يوثّق:',
    status: 'الوضع اليوم',
    focus: (label) => `موضوع ${label}`,
    space: 'المحيط',
    offer: (text) => `عرض «${name(text)}»`,
  },
  correction: {
    heading: 'هل هناك خطأ؟',
    checked: 'آخر مقارنة مع المصادر:',
    better: 'من يعرف المكان يعرف غالبًا أكثر من المصادر.',
    report: 'الإبلاغ عن تصحيح',
    how: 'كيف تصل التصحيحات إلى الخريطة (بالألمانية)',
    noAddress: 'لم يُدخل بعد عنوان البريد الإلكتروني للتصحيحات.',
    subject: (site) => `تصحيح: ${name(site)}`,
    body: (site, slug) => `المركز: ${name(site)} (${slug})\n\nما الخطأ؟\n\n\nأين الصحيح (المصدر)؟\n\n`,
  },
  nearest: {
    heading: 'أقرب المراكز الأخرى',
    note: 'المسافات بخط مستقيم، ودقتها من دقة موقع المكانين.',
  },
};

import ar from '$region/words/ar.json';
import { withFullStop } from '../../format/full-stop.ts';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { centres, explained } from './centres.ts';
import { formats, name } from './formats.ts';

const lists = new Intl.ListFormat('ar');
const listed = (places: readonly string[]): string => lists.format(places.map(name));

export const profile: ProfileTexts = {
  trailStart: 'الخريطة',
  trailFocus: 'مجالات العمل',
  description: (what, answer) =>
    `${what}، مركز للأهل والطفل (${name('Eltern-Kind-Zentrum')}) من المشروع التجريبي في ${ar.name}. هل ما زال المركز يعمل؟ ${answer} التواصل ومجالات العمل والمصادر.`,
  explained: explained,
  hard: '',
  kindIn: (kind, place, part) => `${kind} في ${name(part === undefined ? place : `${place}, ${part}`)}`,
  operator: 'الجهة المشغّلة:',
  status: {
    heading: 'هل ما زال المركز يعمل؟',
    answers: {
      running: ['نعم، هناك مصدر يؤكد ذلك.', 'تعمل المؤسسة بصفتها مركزًا للأهل والطفل.'],
      succeeded: ['استمرّ المركز بشكل آخر.', 'اسألوا المؤسسة عمّا بقي اليوم.'],
      unclear: ['لا نعرف.', 'لم نجد مصدرًا علنيًا يذكر هل ما زال المركز يعمل.'],
      ended: ['لا.', 'لم تعد المؤسسة مركزًا للأهل والطفل.'],
    },
    mayBeOpen: {
      kita: 'قد تكون الروضة نفسها مفتوحة؛ يرجى السؤال هناك.',
      hort: 'قد تكون رعاية الأطفال بعد المدرسة مستمرة؛ يرجى السؤال هناك.',
      kinderhaus: 'قد تكون الحضانة والروضة مفتوحتين؛ يرجى السؤال هناك.',
      other: 'قد تكون المؤسسة نفسها مفتوحة؛ يرجى السؤال هناك.',
    },
    evidence: (asOf, checked) =>
      `${asOf ? `أحدث مصدر: ${formats.date(asOf)}` : 'أحدث مصدر لا تاريخ له'}؛ آخر مراجعة: ${formats.date(checked)}.`,
    askFirst: 'يرجى السؤال قبل الذهاب.',
    phone: 'هاتف المؤسسة:',
    website: 'لا نعرف رقم الهاتف. للمؤسسة',
    websiteLink: 'موقع إلكتروني (بالألمانية)',
    neither: (operator) =>
      `لا نعرف رقم هاتف ولا موقعًا إلكترونيًا للمؤسسة. اسألوا الجهة المشغّلة (${name(operator)}) أو البلدية.`,
  },
  contact: {
    heading: 'التواصل',
    noStreet: 'لا نعرف الشارع.',
    noPhone: 'لا نعرف رقم الهاتف.',
    email: 'البريد الإلكتروني',
    website: 'موقع المؤسسة الإلكتروني (بالألمانية)',
    profile: 'وصف مفصّل (بالألمانية)',
    ways: 'الوصول إلى المؤسسة',
    foreign: 'هذه الروابط تقود إلى مواقع إلكترونية أخرى. لا تصل إليها بيانات إلا عند النقر.',
    routeOsm: `الطريق على ${name('OpenStreetMap')}`,
    searchOsm: `البحث عن العنوان على ${name('OpenStreetMap')}`,
    app: 'فتح في تطبيق الخرائط',
    timetable: `مواعيد القطارات والحافلات على ${name('bahn.de')} (اكتبوا الوجهة هناك)`,
  },
  place: {
    heading: 'الموقع',
    picture: (town) => `خريطة صغيرة: ${name(town)} وما حولها مع موقع المؤسسة`,
    districtCity: 'مدينة مستقلة إداريًا',
    precision: (label) => `الدقة: ${label}.`,
    exact: 'الموقع دقيق حتى المبنى.',
    street: 'الشارع معروف ورقم المبنى غير معروف؛ النقطة تقع في هذا الشارع.',
    circle: (radius) => `تقع المؤسسة داخل الدائرة المتقطعة، على بعد ${radius} على الأكثر من النقطة.`,
    addressCounts: 'للوصول اعتمدوا على العنوان لا على النقطة.',
    inferred: 'استنتجنا ذلك من دلائل، ولم نقرأه في مصدر.',
    origin: 'مصدر النقطة على الخريطة:',
  },
  stops: {
    heading: 'محطات قريبة',
    kinds: { bus: 'حافلة', tram: 'ترام', rail: 'قطار', stepFree: 'محطة قطار يمكن دخولها من دون درج' },
    note: 'المسافات بخط مستقيم، والطريق أطول.',
  },
  facts: 'معلومات مفيدة',
  focus: {
    heading: 'مجالات العمل',
    none: 'لا تذكر مصادرنا مجال عمل.',
    sites: centres,
    title: (label) => `مجال العمل: ${label}`,
    description: (definition, places) =>
      withFullStop(
        `${definition} المراكز في ${ar.name} التي تعمل في هذا المجال: ${listed(places) || 'لا شيء حتى الآن'}`,
      ),
    count: (count, documented) => `نعرف ذلك عن ${count} من أصل ${documented} من المراكز`,
    onMap: 'هذه المراكز على الخريطة الكبيرة',
    nobody: 'لا يذكر أي مصدر بعد مركزًا يعمل في هذا المجال.',
    picture: (places) => `خريطة صغيرة ${ar.of} مع المراكز: ${listed(places)}`,
    caption: (places) => (places.length > 0 ? withFullStop(`في ${listed(places)}`) : 'لا مراكز بعد.'),
    others: 'مجالات أخرى',
    ourTerms: 'اختارت هذه الخريطة هذه التسميات، لا المشروع التجريبي. صفحة كل مركز تذكر المصادر.',
  },
  space: { heading: 'محيط المركز', noMore: 'لا نعرف أكثر عن المحيط.' },
  offers: {
    heading: 'الأنشطة والخدمات بحسب المصادر',
    note: 'تشمل القائمة عدة سنوات. يرجى السؤال عمّا هو متاح اليوم.',
    unnumbered: 'من دون رقم: لم يُسجَّل المصدر بدقة.',
    none: 'لا تذكر المصادر أنشطة.',
  },
  phases: {
    heading: 'في المشروع التجريبي',
    documented: (count) =>
      `له مصدر: تذكر المصادر أدناه المؤسسة جزءًا من المشروع التجريبي في ${count > 1 ? 'هذه المراحل' : 'هذه المرحلة'}.`,
    inferred: 'مستنتَج: لا يذكر أي مصدر المراحل صراحةً؛ نستنتجها من معلومات أخرى.',
  },
  notes: 'ملاحظات',
  sources: {
    heading: 'المصادر',
    seen: (date) => `اطُّلع عليه: ${formats.date(date)}`,
    carries: 'يؤكد هذا المصدر:',
    status: 'الوضع اليوم',
    focus: (label) => `مجال العمل «${label}»`,
    space: 'المحيط',
    offer: (text) => `نشاط «${name(text)}»`,
  },
  correction: {
    heading: 'هل هناك خطأ؟',
    checked: 'آخر مقارنة مع المصادر:',
    better: 'هل تعرفون المؤسسة؟ اكتبوا لنا ما الخطأ من فضلكم.',
    report: 'الإبلاغ عن تصحيح',
    how: 'كيف تصل التصحيحات إلى الخريطة (بالألمانية)',
    subject: (site) => `تصحيح: ${name(site)}`,
    body: (site, slug) => `المركز: ${name(site)} (${name(slug)})\n\nما الخطأ؟\n\n\nأين الصحيح (المصدر)؟\n\n`,
  },
  nearest: {
    heading: 'أقرب المراكز الأخرى',
    note: 'المسافات بخط مستقيم. حيث كُتب «نحو» أو «على الأكثر» فالموقع الدقيق غير معروف.',
  },
};

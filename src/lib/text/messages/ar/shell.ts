import ar from '$region/words/ar.json';
import { pluralIn } from '../../format/plural.ts';
import type { ShellTexts } from '../de/shell.ts';
import type { GazetteerTexts } from '../de/gazetteer.ts';
import type { LiveMapTexts } from '../de/live-map.ts';
import { name } from './formats.ts';

const plural = pluralIn('ar');

export const shell: ShellTexts = {
  skip: 'الانتقال إلى المحتوى',
  menu: 'القائمة',
  mainMenu: 'القائمة الرئيسية',
  pages: [],
  languages: 'اللغة',
  footer: 'أسفل الصفحة',
  morePages: [
    ['/gemeinden/', 'البلديات'],
    ['/ueber/', 'عن هذه الخريطة'],
    ['/mitmachen/', 'المشاركة'],
    ['/barrierefreiheit/', 'سهولة الوصول'],
    ['/datenschutz/', 'حماية البيانات'],
    ['/impressum/', `بيانات الناشر (${name('Impressum')})`],
  ],
  inGerman: 'هذه الصفحات باللغة الألمانية:',
  borders: 'الحدود:',
  figures: 'مصدر البيانات (بالألمانية):',
  data: 'البيانات والمصادر',
  breadcrumb: 'مكانكم في الموقع',
  source: (number) => `المصدر ${number}`,
  loadFault: {
    text: 'تعذّر تحميل جزء من هذه الصفحة. ربما توجد نسخة جديدة.',
    again: 'تحميل من جديد',
    without: 'المتابعة من دون هذا الجزء',
  },
  unreviewed: 'ترجمة آلية لم يراجعها إنسان بعد.',
  about: 'الأسماء والأنشطة والمصادر باللغة الألمانية.',
  report: 'الإبلاغ عن خطأ (بالألمانية)',
};

const WHAT_THEY_LEARN = 'عندها يُرسَل إليهم عنوان IP والجزء المعروض من الخريطة.';

export const liveMap: LiveMapTexts = {
  title: `خريطة ${ar.name}. الأسهم تحرّك الخريطة، وزائد وناقص للتكبير والتصغير، ومفتاح Enter يفتح صفحة البلدية التي في الوسط، وعلامة الاستفهام تشرح كل المفاتيح. كل المراكز موجودة أيضًا في القائمة.`,
  scrollWindows: 'للتكبير والتصغير اضغطوا Ctrl مع التمرير',
  scrollMac: 'للتكبير والتصغير اضغطوا ⌘ مع التمرير',
  twoFingers: 'حرّكوا الخريطة بإصبعين',
  metre: 'م',
  kilometre: 'كم',
  move: 'تحريك الخريطة',
  zoomIn: 'تكبير الخريطة',
  zoomOut: 'تصغير الخريطة',
  north: 'تحريك الخريطة شمالًا',
  west: 'تحريك الخريطة غربًا',
  east: 'تحريك الخريطة شرقًا',
  south: 'تحريك الخريطة جنوبًا',
  home: `عرض ${ar.name} كلها`,
  streets: {
    toggle: 'خريطة الشوارع',
    loading: 'يجري تحميل خريطة الشوارع.',
    on: 'خريطة الشوارع ظاهرة.',
    off: 'خريطة الشوارع مخفية.',
    failed: 'لا يمكن الوصول إلى خريطة الشوارع الآن. تبقى الخريطة البسيطة ظاهرة.',
    question: 'إظهار خريطة الشوارع',
    federal: `خريطة الشوارع من الهيئة الاتحادية الألمانية للخرائط والجيوديسيا (BKG): ${WHAT_THEY_LEARN}`,
    from: (host) => `خريطة الشوارع من ${name(host)}: ${WHAT_THEY_LEARN}`,
    remember: 'تذكُّر ذلك على هذا الجهاز',
    load: 'تحميل خريطة الشوارع',
    decline: 'عدم التحميل',
  },
  nowhere: {
    north: 'شمالًا',
    east: 'شرقًا',
    south: 'جنوبًا',
    west: 'غربًا',
    go: 'الانتقال إلى هناك',
    nearest: (name, distance, direction) =>
      `لا يوجد مركز هنا. الأقرب على بعد ${distance}، ${direction}: \u2068${name}\u2069`,
  },
  keys: {
    title: 'مفاتيح الخريطة',
    tab: 'من مركز إلى مركز، من الشمال إلى الجنوب',
    enter: 'فتح المركز، أو البلدية في وسط الخريطة',
    arrows: 'تحريك الخريطة',
    zoom: 'تكبير وتصغير',
    escape: 'إغلاق المركز المفتوح',
    help: 'هذه المساعدة',
  },
};

const municipalities = (count: number): string =>
  plural(count, {
    zero: 'لا بلديات',
    one: 'بلدية واحدة',
    two: 'بلديتان',
    few: `${count} بلديات`,
    many: `${count} بلدية`,
    other: `${count} بلدية`,
  });

export const gazetteer: GazetteerTexts = {
  districtCity: 'مدينة مستقلة إداريًا',
  municipalities,
  middleOf: (place) => `وسط ${name(place)}`,
  middleOfDistrict: 'وسط المنطقة الإدارية',
  middleOfSeveral: (first, others) => `وسط ${name(first)} ومعها ${municipalities(others)}`,
  two: (first, second) => `${name(first)} و${name(second)}`,
  more: (first, second, others) => `${name(first)} و${name(second)} و${others} غيرهما`,
  within: (where) => `في ${name(where)}`,
  today: (where) => `اليوم ${name(where)}`,
  byStop: (where) => `في ${name(where)} (تقريبًا، بحسب محطة)`,
  stopOf: (place, within) => `${name(place)} في ${name(within)} تقريبًا، بحسب محطة`,
  site: (where) => `مركز في ${name(where)}`,
  rough: (precision) => `الموقع الدقيق غير معروف (${precision})`,
};

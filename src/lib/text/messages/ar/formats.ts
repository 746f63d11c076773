import { formatsIn } from '../../format/formats-in.ts';

/** Latin digits, as in German postcodes and phone numbers. */
export const TAG = 'ar-u-nu-latn';

/** Both names of each month: readers from Syria and Iraq use the first, from Egypt and the Gulf the second. */
const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

const intl = formatsIn(TAG, {
  under: (length) => `أقل من ${length}`,
  about: (length) => `نحو ${length}`,
  atMost: (length) => `${length} على الأكثر`,
});

export const formats: typeof intl = {
  ...intl,
  date: (date) =>
    intl.date(date).replace(/\p{Letter}+/u, (month) => MONTHS[Number(date.slice(5, 7)) - 1] ?? month),
};

/** Isolates a German name in an Arabic sentence (Unicode bidi isolate). */
export const name = (text: string): string => `\u2068${text}\u2069`;

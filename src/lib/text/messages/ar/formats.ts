import { formatsIn } from '../../format/formats-in.ts';

/** Digits as postcodes and telephone numbers in Germany have them. */
export const TAG = 'ar-u-nu-latn';

export const formats = formatsIn(TAG, {
  under: (length) => `أقل من ${length}`,
  about: (length) => `نحو ${length}`,
  atMost: (length) => `${length} على الأكثر`,
});

/** Keeps a German name in its own direction within an Arabic sentence. */
export const name = (text: string): string => `\u2068${text}\u2069`;

import { formatsIn } from '../../format/formats-in.ts';

export const formats = formatsIn('cs', {
  under: (length) => `méně než ${length}`,
  about: (length) => `asi ${length}`,
  atMost: (length) => `nejvýše ${length}`,
});

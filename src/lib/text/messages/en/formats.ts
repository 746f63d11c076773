import { formatsIn } from '../../format/formats-in.ts';

export const formats = formatsIn('en-GB', {
  under: (length) => `under ${length}`,
  about: (length) => `about ${length}`,
  atMost: (length) => `at most ${length}`,
});
